package se.stegvis.gemensamt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoddTest {

    @ParameterizedTest
    @ValueSource(strings = {"1989-02-01", "1989", "okant", "vill_inte_svara", ""})
    void what_is_read_is_written_back(String text) {
        assertThat(Fodd.parse(text).map(Fodd::text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-02-30", "89", "1989-2-1", "ej_fragat", "19890201", "3012", "1789-02-01", " "})
    void other_spellings_are_refused(String text) {
        assertThat(Fodd.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1990-06-15, 2020-06-14, 29",
        "1990-06-15, 2020-06-15, 30",
        "1992-02-29, 2021-02-28, 28",
        "1992-02-29, 2021-03-01, 29",
        "1990, 2020-01-01, 30",
        "1990, 2020-12-31, 30"
    })
    void age_is_whole_years_or_the_difference_of_the_years(String fodd, LocalDate day, int age) {
        assertThat(Fodd.parse(fodd).orElseThrow().alder(day)).hasValue(age);
    }

    @Test
    void an_answer_has_no_age() {
        assertThat(Fodd.of(Svar.OKANT).alder(LocalDate.EPOCH)).isEmpty();
        assertThat(Fodd.EJ_FRAGAT.alder(LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void a_year_agrees_with_every_day_of_it() {
        assertThat(Fodd.ofYear(1989).agreesWith(Fodd.of(LocalDate.of(1989, 2, 1))))
                .isTrue();
        assertThat(Fodd.ofYear(1988).agreesWith(Fodd.of(LocalDate.of(1989, 2, 1))))
                .isFalse();
        assertThat(Fodd.of(LocalDate.of(1989, 2, 2)).agreesWith(Fodd.of(LocalDate.of(1989, 2, 1))))
                .isFalse();
        assertThat(Fodd.of(Svar.OKANT).agreesWith(Fodd.ofYear(1989))).isTrue();
    }

    @Test
    void a_year_is_after_a_day_only_when_all_of_it_is() {
        assertThat(Fodd.ofYear(2020).isAfter(LocalDate.of(2020, 1, 1))).isFalse();
        assertThat(Fodd.ofYear(2021).isAfter(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(Fodd.of(LocalDate.of(2020, 1, 2)).isAfter(LocalDate.of(2020, 1, 1)))
                .isTrue();
    }

    @Test
    void contradictions_can_not_be_made() {
        assertThatThrownBy(() -> new Fodd(LocalDate.of(1989, 2, 1), 1988, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fodd(null, 1988, Svar.OKANT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_printed_form_is_masked() {
        assertThat(Fodd.ofYear(1989).toString()).doesNotContain("1989");
    }
}
