package se.stegvis.gemensamt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here have the birth number 238, which Skatteverket keeps for tests. */
class PersonnummerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198902232381",
                "19890223-2381",
                "8902232381",
                "890223-2381",
                "890223–2381",
                " 890223 - 2381 ",
                "1989 02 23 2381",
                "890223\u00a02381"
            })
    void every_usual_spelling_is_read(String text) {
        assertThat(Personnummer.parse(text, TODAY)).contains(new Personnummer("198902232381"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "198902232382",
                "890201",
                "890223/2381",
                "89-02-23-2381",
                "19890223238",
                "1989022323812",
                "189890223-2381",
                "8902232a81",
                "٨٩٠٢٢٣٢٣٨١"
            })
    void what_is_not_a_number_is_refused(String text) {
        assertThat(Personnummer.parse(text, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "250101, -, 2025",
        "260101, -, 2026",
        "270101, -, 1927",
        "260101, +, 1926",
        "270101, +, 1827",
        "250101, +, 1925"
    })
    void the_century_follows_the_sign(String date, String sign, int year) {
        var text = date + sign + withCheckDigit(date + "238");
        assertThat(Personnummer.parse(text, TODAY)).hasValueSatisfying(number -> {
            assertThat(number.fodd().ar()).isEqualTo(year);
            assertThat(number.medStreck(TODAY)).isEqualTo(text);
        });
    }

    @Test
    void the_sign_becomes_plus_on_new_years_day_of_the_year_one_turns_a_hundred() {
        var number =
                new Personnummer("19261231238" + withCheckDigit("261231238").charAt(3));
        assertThat(number.medStreck(LocalDate.of(2025, 12, 31))).contains("-");
        assertThat(number.medStreck(LocalDate.of(2026, 1, 1))).contains("+");
    }

    @Test
    void nobody_is_born_tomorrow() {
        var number = "20260316" + withCheckDigit("260316238");
        assertThat(Personnummer.parse(number, TODAY)).isEmpty();
        assertThat(Personnummer.parse(number, TODAY.plusDays(1))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"000229, 2000, true", "000229, 1900, false", "230229, 2023, false", "240229, 2024, true"})
    void the_leap_day_exists_in_leap_years_only(String date, String year, boolean exists) {
        var text = year.substring(0, 2) + date + withCheckDigit(date + "238");
        assertThat(Personnummer.parse(text, TODAY).isPresent()).isEqualTo(exists);
    }

    @ParameterizedTest
    @CsvSource({
        "890261, 1989-02-01, true",
        "890060, 1989, true",
        "890061, 1989, true",
        "890260, 1989, true",
        "890291, , false",
        "891361, , false",
        "890001, , false",
        "890200, , false",
        "890092, , false"
    })
    void a_samordningsnummer_has_60_added_and_may_lack_month_or_day(String date, String fodd, boolean exists) {
        var found = Personnummer.parse(date + "-" + withCheckDigit(date + "238"), TODAY);
        assertThat(found.isPresent()).isEqualTo(exists);
        assertThat(found.map(n -> n.fodd().text()).orElse(null)).isEqualTo(fodd);
        assertThat(found.map(Personnummer::isSamordningsnummer).orElse(true)).isTrue();
    }

    @Test
    void the_printed_form_is_masked() {
        assertThat(new Personnummer("198902232381")).hasToString("19890223-****");
    }

    @Test
    void every_published_test_number_is_read_and_known() throws IOException {
        var all = published();
        assertThat(all).hasSize(23_966).allSatisfy(text -> {
            var number = Personnummer.parse(text, TODAY).orElseThrow();
            assertThat(number.siffror()).isEqualTo(text);
            assertThat(Testnummer.contains(number)).isTrue();
            assertThat(Personnummer.parse(number.medStreck(TODAY), TODAY)).contains(number);
        });
        assertThat(Testnummer.contains(new Personnummer("198902232381"))).isEqualTo(all.contains("198902232381"));
    }

    @Test
    void the_common_library_agrees_wherever_a_number_has_a_whole_date() throws IOException {
        for (var text : published()) {
            var whole = Personnummer.parse(text, TODAY).orElseThrow().fodd().datum() != null;
            assertThat(dev.personnummer.Personnummer.valid(text)).as(text).isEqualTo(whole);
            var wrong = text.substring(0, 11) + (text.charAt(11) == '9' ? '0' : (char) (text.charAt(11) + 1));
            assertThat(Personnummer.parse(wrong, TODAY)).as(wrong).isEmpty();
        }
    }

    private static List<String> published() throws IOException {
        try (var in = Objects.requireNonNull(Testnummer.class.getResourceAsStream("testnummer.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }

    /** The last four digits, for six of the date and three of the birth number. */
    private static String withCheckDigit(String nine) {
        for (var digit = 0; digit < 10; digit++) {
            var sum = 0;
            for (var i = 0; i < 10; i++) {
                var value = Character.digit((nine + digit).charAt(i), 10) * (2 - i % 2);
                sum += value > 9 ? value - 9 : value;
            }
            if (sum % 10 == 0) {
                return nine.substring(6) + digit;
            }
        }
        throw new AssertionError(nine);
    }
}
