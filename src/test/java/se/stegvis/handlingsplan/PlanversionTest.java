package se.stegvis.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.handlingsplan.PlanversionRepository.Rad;

class PlanversionTest {

    private static final Instant NU = Instant.parse("2026-03-09T10:15:30.987Z");
    private static final Planversion FAST = Planversion.faststalld(7, 2, "{\"å\":\"ä\"}", 3, NU);

    private static Rad rad(long plan, int nummer, String innehall, Instant nar, long av) {
        return new Rad(1, plan, nummer, innehall, nar, av, "Åsa", FAST.hash(), null, null, null, null);
    }

    @Test
    void the_hash_is_of_all_that_was_fixed() {
        var nar = FAST.faststalld();
        assertThat(nar).isEqualTo(Instant.parse("2026-03-09T10:15:30Z"));
        assertThat(FAST.hash()).hasSize(64);
        assertThat(rad(7, 2, FAST.innehall(), nar, 3).oforandrad()).isTrue();
        assertThat(List.of(
                        rad(8, 2, FAST.innehall(), nar, 3),
                        rad(7, 3, FAST.innehall(), nar, 3),
                        rad(7, 2, FAST.innehall().replace("ä", "a"), nar, 3),
                        rad(7, 2, FAST.innehall(), nar.plusSeconds(1), 3),
                        rad(7, 2, FAST.innehall(), nar, 4)))
                .noneMatch(Rad::oforandrad);
    }

    @ParameterizedTest(name = "plan {0}, version from {1} to {2}, others {3}: {4}")
    @CsvSource({
        ",,2026-03-10,,2026-03-10",
        "2026-03-01,,2026-03-10,,2026-03-01",
        "2026-03-20,,2026-03-10,,2026-03-10",
        "2026-03-10,2026-03-10,2026-03-12,,2026-03-12",
        "2026-03-10,2026-03-10,,2026-04-01,2026-04-01",
        "2026-03-10,2026-03-10,,,",
        "2026-03-01,2026-03-10,,,2026-03-01"
    })
    void the_day_that_counts_is_the_first_and_follows_a_correction(
            @Nullable LocalDate planens,
            @Nullable LocalDate fore,
            @Nullable LocalDate efter,
            @Nullable LocalDate andra,
            @Nullable LocalDate blir) {
        assertThat(Forankring.forsta(planens, fore, efter, Stream.of(Optional.ofNullable(andra))))
                .isEqualTo(blir);
    }
}
