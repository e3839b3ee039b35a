package se.stegvis.gemensamt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtfallTest {

    /** One row for each combination of the five flags: what follows, in letters, of every derived value. */
    @ParameterizedTest
    @CsvSource({
        // ej_sub, sub, eget, studier, sokande | arbete, både, arbete/studier, arbete/studier/sökande, bara sökande
        "00000, -----", "00001, ---sb", "00010, --os-", "00011, --os-", "00100, a-os-", "00101, a-os-",
        "00110, abos-", "00111, abos-", "01000, a-os-", "01001, a-os-", "01010, abos-", "01011, abos-",
        "01100, a-os-", "01101, a-os-", "01110, abos-", "01111, abos-", "10000, a-os-", "10001, a-os-",
        "10010, abos-", "10011, abos-", "10100, a-os-", "10101, a-os-", "10110, abos-", "10111, abos-",
        "11000, a-os-", "11001, a-os-", "11010, abos-", "11011, abos-", "11100, a-os-", "11101, a-os-",
        "11110, abos-", "11111, abos-"
    })
    void every_combination_of_flags(String flags, String derived) {
        var koder = List.of(
                "ej_subventionerat_arbete", "subventionerat_arbete", "eget_foretag", "studier", "aktivt_arbetssokande");
        var set = koder.stream()
                .filter(kod -> flags.charAt(koder.indexOf(kod)) == '1')
                .toList();
        var utfall = Utfall.of(set, List.of());
        assertThat((utfall.arbete() ? "a" : "-")
                        + (utfall.badeArbetarOchStuderar() ? "b" : "-")
                        + (utfall.arbeteEllerStudier() ? "o" : "-")
                        + (utfall.arbeteStudierArbetssokande() ? "s" : "-")
                        + (utfall.baraArbetssokande() ? "b" : "-"))
                .isEqualTo(derived);
    }

    @Test
    void an_answer_that_is_no_value_is_no_outcome() {
        for (var svar : List.of("okant", "vill_inte_svara")) {
            assertThat(Utfall.of(List.of(svar), List.of()).arbeteStudierArbetssokande())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10",
        "9, 10",
        "10, 10",
        "19, 10",
        "20, 20",
        "29, 20",
        "50, 50",
        "70, 70",
        "74, 70",
        "75, 75",
        "76, 70",
        "79, 70",
        "80, 80",
        "99, 90",
        "100, 100"
    })
    void the_row_of_an_extent_is_the_ten_below(int omfattning, String rad) {
        assertThat(new Utfall(Set.of("eget_foretag"), omfattning).omfattningsrad())
                .contains("omfattning_" + rad);
        assertThat(Utfall.OMFATTNINGAR).contains(Integer.valueOf(rad));
    }

    @Test
    void of_several_extents_the_highest_counts_and_without_work_none() {
        assertThat(Utfall.of(List.of("eget_foretag", "subventionerat_arbete"), List.of(25, 50))
                        .omfattningsrad())
                .contains("omfattning_50");
        assertThat(Utfall.of(List.of("subventionerat_arbete"), List.of()).omfattningsrad())
                .isEmpty();
        assertThat(Utfall.of(List.of("studier"), List.of(50)).omfattningsrad()).isEmpty();
    }
}
