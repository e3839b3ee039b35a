package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.statistik.Tabellvy.Grupp;
import se.stegvis.statistik.Tabellvy.Kolumn;
import se.stegvis.statistik.Tabellvy.Rad;
import se.stegvis.statistik.Tabellvy.Varde;

/** A table of one period beside the same of another. */
class JamforelseTest {

    @Test
    void every_column_becomes_three_under_its_own_heading() {
        var vy = jamford(vy(rad("a", 3)), vy(rad("a", 5)));
        assertThat(vy.rubriker()).containsExactly(new Tabellvy.Rubrik("Kvinnor, antal", 3));
        assertThat(vy.kolumner().stream().map(Kolumn::etikett)).containsExactly("Nu", "Förra", "Skillnad");
        assertThat(texter(vy)).containsExactly("a: 3 5 −2");
    }

    @Test
    void a_row_that_only_one_of_them_has_is_nothing_in_the_other() {
        var vy = jamford(vy(rad("a", 3), rad("ny", 1), rad("z", 0)), vy(rad("a", 5), rad("gammal", 2), rad("z", 4)));
        assertThat(texter(vy)).containsExactly("a: 3 5 −2", "gammal: – 2 –", "ny: 1 – –", "z: 0 4 −4");
    }

    @Test
    void it_is_empty_only_when_both_are() {
        assertThat(jamford(tom(), vy(rad("a", 5))).ingen()).isFalse();
        assertThat(texter(jamford(tom(), vy(rad("a", 5))))).containsExactly("a: 0 5 −5");
        assertThat(jamford(tom(), tom()).ingen()).isTrue();
        assertThat(jamford(tom(), tom()).grupper().get(0).tom()).isTrue();
        assertThat(jamford(vy(rad("a", 5)), tom()).grupper().get(0).tom()).isFalse();
    }

    @Test
    void a_table_that_the_other_period_does_not_have_stays_alone() {
        assertThat(Jamforelse.av(List.of(vy(rad("a", 1))), List.of())).containsExactly(vy(rad("a", 1)));
    }

    private static Tabellvy jamford(Tabellvy nu, Tabellvy forra) {
        return Jamforelse.av(List.of(nu), List.of(forra)).get(0);
    }

    private static Stream<String> texter(Tabellvy vy) {
        return vy.grupper().get(0).rader().stream()
                .map(rad -> rad.etikett() + ": "
                        + String.join(
                                " ", rad.varden().stream().map(Varde::text).toList()));
    }

    private static Rad rad(String nyckel, long antal) {
        return new Rad(nyckel, nyckel, false, List.of(new Varde(Tal.antal(antal), false)));
    }

    private static Tabellvy tom() {
        return vy(true, rad("a", 0));
    }

    private static Tabellvy vy(Rad... rader) {
        return vy(false, rader);
    }

    private static Tabellvy vy(boolean tom, Rad... rader) {
        return new Tabellvy(
                "tabell",
                "Tabell",
                "",
                "Ingen.",
                tom,
                "Rad",
                List.of(new Kolumn("Kvinnor", "Antal", true)),
                List.of(new Grupp("TOTALT", "", 2, tom, List.of(rader))),
                List.of(),
                List.of(),
                List.of());
    }
}
