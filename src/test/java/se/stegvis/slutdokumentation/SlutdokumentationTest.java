package se.stegvis.slutdokumentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.slutdokumentation.Forslagsskillnad.Val;

/** The rules of a version, and of what stands in it. */
class SlutdokumentationTest {

    private static final Instant NU = Instant.parse("2026-11-16T10:00:00.123Z");
    private static final LocalDate DAG = LocalDate.of(2026, 11, 16);
    private static final Slutdokumentation UTKAST =
            Slutdokumentation.utkast(new DeltagandeRef(1, 2), 1, "{\"a\":\"Zebulina\"}", false, 7, NU);

    @Test
    void one_that_is_given_is_sealed_over_all_it_says() {
        var given = UTKAST.lamnad("{}", DAG, "handen", 7, NU, 0);
        assertThat(given.isUtkast()).isFalse();
        assertThat(given.oforandrad()).isTrue();
        for (var other : List.of(
                UTKAST.lamnad("{ }", DAG, "handen", 7, NU, 0),
                UTKAST.lamnad("{}", DAG.minusDays(1), "handen", 7, NU, 0),
                UTKAST.lamnad("{}", DAG, "post", 7, NU, 0),
                UTKAST.lamnad("{}", DAG, "handen", 8, NU, 0),
                UTKAST.lamnad("{}", DAG, "handen", 7, NU.plusSeconds(1), 0),
                UTKAST.skriven("{}", true, 0).lamnad("{}", DAG, "handen", 7, NU, 0),
                UTKAST.avbojd(DAG, 7, NU, 0))) {
            assertThat(other.hash()).isNotEqualTo(given.hash());
        }
        assertThat(UTKAST.lamnad("{}", DAG, "handen", 7, NU.plusMillis(500), 0).hash())
                .as("a server that drops the parts of a second changes nothing")
                .isEqualTo(given.hash());
    }

    @Test
    void what_is_closed_is_never_written_in_again() {
        for (var closed : List.of(UTKAST.lamnad("{}", DAG, "handen", 7, NU, 0), UTKAST.avbojd(DAG, 7, NU, 0))) {
            assertThatThrownBy(() -> closed.skriven("{}", false, 0)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> closed.lamnad("{}", DAG, "handen", 7, NU, 0))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> closed.avbojd(DAG, 7, NU, 0)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void masking_seals_anew_only_what_nobody_had_touched() {
        var given = UTKAST.lamnad("{\"a\":\"Zebulina\"}", DAG, "handen", 7, NU, 0);
        assertThat(given.maskerad("{\"a\":\"[borttaget]\"}").oforandrad()).isTrue();
        var touched = new Slutdokumentation(
                1, 1, 2, 1, "{}", false, NU, 7, DAG, "handen", null, given.stangd(), 7L, given.hash(), 1);
        assertThat(touched.maskerad("{\"b\":\"\"}").oforandrad()).isFalse();
        assertThat(UTKAST.maskerad("{}").hash()).isNull();
    }

    @Test
    void measurements_not_wanted_are_not_kept_in_what_is_given() {
        var innehall = Innehall.forslag("Klivet", Map.of(Avsnitt.SKATTNINGAR, "Först 2", Avsnitt.MAL, "Mål"));
        assertThat(innehall.lamnat("", false).avsnitt().values())
                .noneMatch(s -> s.forslag().contains("2"));
        assertThat(innehall.lamnat("", false).text(Avsnitt.SKATTNINGAR)).isEmpty();
        assertThat(innehall.lamnat("God man", true).text(Avsnitt.SKATTNINGAR)).isEqualTo("Först 2");
        assertThat(innehall.lamnat("God man", true).igen().till()).isEmpty();
    }

    @Test
    void a_new_suggestion_changes_no_word_without_being_asked() {
        var innehall = Innehall.forslag("Klivet", Map.of(Avsnitt.GJORT, "Klart:\n– Ett", Avsnitt.MAL, "Mål"))
                .med(Map.of(Avsnitt.GJORT, "Mina egna ord"));
        assertThat(Forslagsskillnad.mellan(innehall, Map.of(Avsnitt.GJORT, "Klart:\n– Ett", Avsnitt.MAL, "Mål")))
                .as("what was typed is no difference")
                .isEmpty();
        var skillnad =
                Forslagsskillnad.mellan(innehall, Map.of(Avsnitt.GJORT, "Klart:\n– Ett\n– Två", Avsnitt.MAL, "Nytt"));
        assertThat(skillnad).extracting(Forslagsskillnad::avsnitt).containsExactly(Avsnitt.MAL, Avsnitt.GJORT);
        var gjort = skillnad.get(1);
        assertThat(gjort.nytt()).containsExactly("– Två");
        assertThat(gjort.borta()).isEmpty();
        assertThat(gjort.forval()).isEqualTo(Val.BEHALL);
        assertThat(gjort.text("Mina egna ord", Val.BEHALL)).isEqualTo("Mina egna ord");
        assertThat(gjort.text("Mina egna ord", Val.LAGG_TILL)).isEqualTo("Mina egna ord\n\n– Två");
        assertThat(gjort.text("Mina egna ord", Val.BYT)).isEqualTo("Klart:\n– Ett\n– Två");
        assertThat(skillnad.get(0).forval()).as("nobody has typed there").isEqualTo(Val.BYT);
        assertThat(skillnad.get(0).borta()).containsExactly("Mål");
    }

    @Test
    void a_text_is_paragraphs_and_lists() {
        assertThat(Block.av("Först:\n– Ett\n- Två\n\n• Tre\nSedan\nmer\n\n\n* Fyra -fem"))
                .containsExactly(
                        new Block(false, List.of("Först:")),
                        new Block(true, List.of("Ett", "Två")),
                        new Block(true, List.of("Tre")),
                        new Block(false, List.of("Sedan", "mer")),
                        new Block(true, List.of("Fyra -fem")));
        assertThat(Block.av(" \n")).isEmpty();
        assertThat(Block.av("-5 grader")).containsExactly(new Block(false, List.of("-5 grader")));
    }
}
