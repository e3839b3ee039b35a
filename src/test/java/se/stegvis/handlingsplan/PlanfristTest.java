package se.stegvis.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.handlingsplan.Planfrist.Lage;

class PlanfristTest {

    @ParameterizedTest
    @CsvSource({"2026-03-09, 2026-04-09", "2026-01-31, 2026-02-28", "2024-01-31, 2024-02-29", "2025-12-31, 2026-01-31"})
    void the_last_day_is_a_month_after_the_enrolment_within_its_month(LocalDate inskriven, LocalDate senast) {
        assertThat(frist(inskriven, null, null, null).senast()).isEqualTo(senast);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 2026-04-09, I_TID",
        "2026-04-09, 2026-03-20, I_TID",
        "2026-03-20, 2026-04-10, SENT",
        "2026-04-10, 2026-03-20, SENT"
    })
    void the_later_of_the_two_agreements_counts(LocalDate deltagare, LocalDate remittent, Lage lage) {
        var frist = frist(LocalDate.of(2026, 3, 9), null, deltagare, remittent);
        assertThat(frist.lage(LocalDate.of(2026, 6, 1))).isEqualTo(lage);
    }

    @Test
    void one_agreement_alone_is_none() {
        var frist = frist(LocalDate.of(2026, 3, 9), null, LocalDate.of(2026, 3, 20), null);
        assertThat(frist.forankrad()).isEmpty();
        assertThat(frist.lage(LocalDate.of(2026, 4, 9))).isEqualTo(Lage.AKTUELL);
        assertThat(frist.lage(LocalDate.of(2026, 4, 10))).isEqualTo(Lage.FORSENAD);
        assertThat(frist.dagarEfter(LocalDate.of(2026, 4, 10))).isEqualTo(1);
    }

    @Test
    void a_plan_due_on_a_saturday_is_not_late_before_tuesday() {
        var frist = frist(LocalDate.of(2026, 2, 7), null, null, null);
        assertThat(frist.lage(LocalDate.of(2026, 3, 9))).isEqualTo(Lage.AKTUELL);
        assertThat(frist.lage(LocalDate.of(2026, 3, 10))).isEqualTo(Lage.FORSENAD);
        assertThat(frist.dagarEfter(LocalDate.of(2026, 3, 10))).isEqualTo(1);
    }

    @Test
    void nobody_is_late_after_the_exit() {
        var frist = frist(LocalDate.of(2026, 2, 7), LocalDate.of(2026, 2, 20), null, null);
        assertThat(frist.lage(LocalDate.of(2026, 6, 1))).isEqualTo(Lage.UTEBLEV);
    }

    private static Planfrist frist(
            LocalDate inskriven,
            @Nullable LocalDate utskriven,
            @Nullable LocalDate deltagare,
            @Nullable LocalDate remittent) {
        return new Planfrist(new Deltagandetid(inskriven, utskriven), deltagare, remittent);
    }
}
