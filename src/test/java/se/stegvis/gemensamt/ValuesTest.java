package se.stegvis.gemensamt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "Åsa Öberg, ' asa oberg'",
        "'  Éva\tŁukasz ', ' eva lukasz'",
        "Søren Bjærg, ' soren bjaerg'",
        "Weiß, ' weiss'",
        "WEIẞ, ' weiss'",
        "Anna-Karin O'Brien, ' anna karin o brien'",
        "İpek Işık, ' ipek isik'",
        "'', ''",
        "' - ', ''",
        "Иван, ' иван'"
    })
    void words_are_folded_for_searching(String text, String folded) {
        assertThat(Sokord.fold(text)).isEqualTo(folded);
    }

    @Test
    void an_accent_typed_by_itself_folds_as_one_in_the_letter() {
        assertThat(Sokord.fold("A\u030asa")).isEqualTo(Sokord.fold("\u00c5sa"));
    }

    @Test
    void folded_names_fit_their_column() {
        assertThat(Sokord.of("ß".repeat(100), "æ".repeat(100))).hasSize(250);
    }

    @Test
    void a_period_holds_both_its_ends() {
        var period = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
        assertThat(period.contains(period.fran())).isTrue();
        assertThat(period.contains(period.till())).isTrue();
        assertThat(period.contains(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(period.contains(LocalDate.of(2022, 7, 1))).isFalse();
        assertThat(Halvar.parse("2022H1").orElseThrow().period()).isEqualTo(period);
    }

    @Test
    void a_reversed_period_can_not_be_made() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2022, 1, 2), LocalDate.of(2022, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022H1, 2022-01-01, 2022-06-30",
        "2022-06-30, 2022H1, 2022-01-01, 2022-06-30",
        "2022-07-01, 2022H2, 2022-07-01, 2022-12-31",
        "2022-12-31, 2022H2, 2022-07-01, 2022-12-31"
    })
    void every_day_is_in_one_half_year(LocalDate day, String text, LocalDate first, LocalDate last) {
        var half = Halvar.of(day);
        assertThat(half).hasToString(text);
        assertThat(Halvar.parse(text)).contains(half);
        assertThat(half.period()).isEqualTo(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022H3", "2022h1", "2022", "22H1", "2022-01-01", "0022H1"})
    void other_half_years_are_refused(String text) {
        assertThat(Halvar.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-29", "2022-1-01", "0999-01-01", "2022-01-01 ", "٢٠٢٢-01-01", "20220101"})
    void days_that_are_not_or_are_spelt_otherwise_are_refused(String text) {
        assertThat(Datum.parse(text)).isEmpty();
    }
}
