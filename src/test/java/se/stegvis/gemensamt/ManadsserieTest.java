package se.stegvis.gemensamt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManadsserieTest {

    @ParameterizedTest
    @CsvSource({
        "2022-11-30, 2023-02-28, 2023-05-30",
        "2023-11-30, 2024-02-29, 2024-05-30",
        "2022-08-31, 2022-11-30, 2023-02-28",
        "2022-01-15, 2022-04-15, 2022-07-15"
    })
    void days_are_clipped_to_the_month_and_come_back(LocalDate start, LocalDate first, LocalDate second) {
        var series = new Manadsserie(start, 3);
        assertThat(series.nummer(1)).isEqualTo(first);
        assertThat(series.nextAfter(start)).isEqualTo(first);
        assertThat(series.nextOnOrAfter(first)).isEqualTo(first);
        assertThat(series.nextAfter(first)).isEqualTo(second);
        assertThat(series.nextOnOrAfter(first.plusDays(1))).isEqualTo(second);
    }

    @Test
    void nothing_is_due_before_the_first_step() {
        var series = new Manadsserie(LocalDate.of(2022, 1, 31), 3);
        assertThat(series.nextOnOrAfter(LocalDate.of(2020, 1, 1))).isEqualTo(LocalDate.of(2022, 4, 30));
    }

    @Test
    void next_is_the_first_of_the_series_for_every_day_of_three_years() {
        for (var start = LocalDate.of(2023, 8, 1); start.getYear() < 2025; start = start.plusDays(1)) {
            var series = new Manadsserie(start, 3);
            var number = 1;
            for (var day = start; day.getYear() < 2027; day = day.plusDays(1)) {
                if (series.nummer(number).isBefore(day)) {
                    number++;
                }
                assertThat(series.nextOnOrAfter(day)).isEqualTo(series.nummer(number));
            }
        }
    }

    @Test
    void a_period_holds_its_first_and_last_day() {
        var series = new Manadsserie(LocalDate.of(2022, 11, 30), 3);
        assertThat(series.within(new Period(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 8, 30))))
                .containsExactly(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 5, 30), LocalDate.of(2023, 8, 30));
        assertThat(series.within(new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 5, 29))))
                .isEmpty();
    }
}
