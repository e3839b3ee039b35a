package se.stegvis.gemensamt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamtalsfonsterTest {

    @Test
    void a_call_is_to_be_made_from_two_weeks_before_its_day_to_two_months_after() {
        var fonster = new Samtalsfonster(LocalDate.of(2026, 11, 24));

        assertThat(fonster.forsta()).isEqualTo("2026-09-25");
        assertThat(fonster.sista()).isEqualTo("2026-12-08");
    }

    @ParameterizedTest
    @CsvSource({
        // A Tuesday; a Monday, when what was due at the weekend is due today; a Sunday; after Christmas; after Easter.
        "2026-11-24, 2026-11-24",
        "2026-11-23, 2026-11-21",
        "2026-11-22, 2026-11-21",
        "2026-12-28, 2026-12-24",
        "2026-04-07, 2026-04-03",
    })
    void what_is_due_on_a_day_off_is_overdue_after_the_next_working_day(LocalDate idag, LocalDate iTid) {
        assertThat(new Samtalsfonster(idag).iTid()).isEqualTo(iTid);
    }

    @Test
    void overdue_is_what_the_next_working_day_of_the_due_day_says_on_every_day_of_some_years() {
        for (var idag = LocalDate.of(2024, 1, 1); idag.getYear() < 2027; idag = idag.plusDays(1)) {
            var iTid = new Samtalsfonster(idag).iTid();
            for (var dag = idag.minusDays(12); dag.isBefore(idag.plusDays(3)); dag = dag.plusDays(1)) {
                assertThat(dag.isBefore(iTid))
                        .as("due %s on %s", dag, idag)
                        .isEqualTo(Arbetsdagar.nextWorkingDay(dag).isBefore(idag));
            }
        }
    }
}
