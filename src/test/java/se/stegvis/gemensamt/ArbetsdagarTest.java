package se.stegvis.gemensamt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArbetsdagarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-06-06",
                "2026-06-19", "2026-06-20", "2026-10-31", "2026-12-24", "2026-12-25", "2026-12-31", "2026-03-14"
            })
    void holidays_eves_and_saturdays_are_free(LocalDate day) {
        assertThat(Arbetsdagar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-02", "2026-05-15", "2026-06-05", "2026-06-18", "2026-06-26", "2026-12-23"})
    void days_beside_them_are_not(LocalDate day) {
        assertThat(Arbetsdagar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2038, 2038-04-25", "2008, 2008-03-23"})
    void easter_is_where_the_almanac_has_it(int year, LocalDate easter) {
        assertThat(Arbetsdagar.paskdagen(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-03, 2026-04-07", "2026-12-24, 2026-12-28", "2025-12-31, 2026-01-02", "2026-03-16, 2026-03-16"})
    void the_next_working_day_can_be_the_day_itself(LocalDate day, LocalDate next) {
        assertThat(Arbetsdagar.nextWorkingDay(day)).isEqualTo(next);
    }

    @Test
    void the_year_2026_has_251_working_days() {
        var start = LocalDate.of(2026, 1, 1);
        assertThat(start.datesUntil(LocalDate.of(2027, 1, 1)).filter(Arbetsdagar::isWorkingDay))
                .hasSize(251);
    }
}
