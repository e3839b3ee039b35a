package se.stegvis.dataskydd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskeringTest {

    private static final Maskering MASKERING = Maskering.av(
            List.of("Åsa-Maria", "af Lind", "199001252395", "070-174 06 42", "Provstigen 4", "x@prov.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åsa-Maria",
                "åsa",
                "MARIAS",
                "Lind",
                "af Linds",
                "19900125-2395",
                "199001252395",
                "900125-2395",
                "900125 2395",
                "900125+2395",
                "0701740642",
                "070-174 06 42",
                "provstigen 4",
                "x@prov.example"
            })
    void what_tells_who_she_is_is_found_however_it_is_written(String word) {
        assertThat(MASKERING.av("Talade med " + word + ", som mår bättre."))
                .isEqualTo("Talade med [borttaget], som mår bättre.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lindköping", "Glindra", "Marianne", "Provstigen 44", "1199001252395", "blind"})
    void a_word_that_only_holds_it_stays(String word) {
        assertThat(MASKERING.av(word)).isEqualTo(word);
    }

    @Test
    void signs_with_a_meaning_in_patterns_are_only_signs() {
        assertThat(Maskering.av(List.of("O'Hara (Bo)", "C+")).av("O'Hara (Bo) och C+ kom"))
                .isEqualTo("[borttaget] och [borttaget] kom");
    }

    @Test
    void nothing_to_take_out_changes_nothing() {
        assertThat(Maskering.av(List.of("", " ", "a")).av("a b")).isEqualTo("a b");
    }
}
