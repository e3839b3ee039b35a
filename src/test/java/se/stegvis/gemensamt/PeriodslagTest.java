package se.stegvis.gemensamt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods with names, and the ways from one to another. */
class PeriodslagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-07-01 2026-12-31 | Andra halvåret 2026 | 2026-01-01 2026-06-30 | 2027-01-01 2027-06-30 | 2025-07-01 2025-12-31",
                "2026-01-01 2026-03-31 | Första kvartalet 2026 | 2025-10-01 2025-12-31 | 2026-04-01 2026-06-30 | 2025-01-01 2025-03-31",
                "2024-02-01 2024-02-29 | Februari 2024 | 2024-01-01 2024-01-31 | 2024-03-01 2024-03-31 | 2023-02-01 2023-02-28",
                "2025-02-01 2025-02-28 | Februari 2025 | 2025-01-01 2025-01-31 | 2025-03-01 2025-03-31 | 2024-02-01 2024-02-29",
                "2026-01-01 2026-12-31 | Året 2026 | 2025-01-01 2025-12-31 | 2027-01-01 2027-12-31 | 2025-01-01 2025-12-31",
                "2026-03-05 2026-03-14 | 5 mars 2026–14 mars 2026 | 2026-02-23 2026-03-04 | 2026-03-15 2026-03-24 | 2025-03-05 2025-03-14",
                "2024-02-29 2024-02-29 | 29 feb 2024 | 2024-02-28 2024-02-28 | 2024-03-01 2024-03-01 | 2023-02-28 2023-02-28"
            })
    void a_period_has_a_name_one_before_one_after_and_one_the_year_before(
            String period, String namn, String fore, String efter, String aretInnan) {
        assertThat(Periodslag.namn(of(period))).isEqualTo(namn);
        assertThat(Periodslag.fore(of(period))).isEqualTo(of(fore));
        assertThat(Periodslag.efter(of(period))).isEqualTo(of(efter));
        assertThat(Periodslag.aretInnan(of(period))).isEqualTo(of(aretInnan));
    }

    @Test
    void every_day_is_in_one_period_of_each_kind_and_those_follow_each_other() {
        for (var slag : Periodslag.values()) {
            for (var dag = LocalDate.of(2023, 1, 1); dag.getYear() < 2026; dag = dag.plusDays(1)) {
                var period = slag.med(dag);
                assertThat(period.contains(dag)).isTrue();
                assertThat(Periodslag.av(period)).contains(slag);
                assertThat(Periodslag.efter(Periodslag.fore(period))).isEqualTo(period);
                assertThat(Periodslag.fore(period).till().plusDays(1)).isEqualTo(period.fran());
            }
        }
    }

    private static Period of(String days) {
        var day = days.split(" ", -1);
        return new Period(LocalDate.parse(day[0]), LocalDate.parse(day[1]));
    }
}
