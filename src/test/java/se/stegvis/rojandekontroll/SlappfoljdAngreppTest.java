package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody keeps everything that is released and does arithmetic on it, with other tools than it was protected with: the attacks
 * of the catalogue that are about several releases, and about what there is beside them.
 */
class SlappfoljdAngreppTest {

    private static final LinearSystem YEAR = year(1);

    private static LinearSystem year(long seed) {
        var year = new Slappfoljd(new Varld(seed, 4, 0, 24, 31), Skyddsregler.STANDARD);
        year.release("2025Q1");
        year.release("2025Q2", "2025H1");
        year.release("2025Q3");
        year.release("2025Q4", "2025H2");
        return year.joined();
    }

    @Test
    void a6_differencing_of_releases_gives_no_quarter_away() {
        Angrepp.withstands(YEAR, key -> key.startsWith("dold;mellan;") || key.startsWith("dold;sent;"));
    }

    @Test
    void a7_stocks_and_flows_that_imply_each_other_give_nobody_away() {
        Angrepp.withstands(YEAR, key -> key.contains(";deltagare;"));
    }

    @Test
    void a8_complements_and_those_who_did_not_answer_can_not_be_counted() {
        Angrepp.withstands(YEAR, key -> key.startsWith("dold;utom;") || key.startsWith("dold;resten;"));
        Angrepp.withstands(YEAR, key -> key.contains(";efter_avslut") && key.contains(" utom "));
    }

    @Test
    void a6_a7_a8_another_year_of_releases_joined_gives_nothing_away() {
        Angrepp.withstands(year(2), key -> true);
    }

    /** People are registered late, the later releases know of them, and one is corrected. */
    @ParameterizedTest
    @CsvSource({"3, 0.05", "4, 0.2"})
    void a12_revisions_by_late_registrations_give_nobody_away(long seed, double late) {
        var year = new Slappfoljd(new Varld(seed, 2, late, 26, 33), Skyddsregler.STANDARD);
        year.release("2025Q1");
        year.release("2025Q2", "2025H1");
        year.correct("2025H1", "2025H1v2");

        Angrepp.withstands(year.joined(), key -> true);
    }

    /** A correction that would show a change of one to four shows the old number. */
    @Test
    void a12_a_revision_of_one_to_four_is_not_seen() {
        var year = new Slappfoljd(new Varld(5, 2, 0.03, 40, 60), Skyddsregler.STANDARD);
        year.release("2025Q1");
        var before = year.release("2025Q2", "2025H1");
        var after = year.correct("2025H1", "2025H1v2");

        for (var tabell : after.tabeller()) {
            var old = before.tabeller().stream()
                    .filter(t -> t.slapp().equals("2025H1") && t.tabell().equals(tabell.tabell()))
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < old.rader().size(); i++) {
                if (old.rader().get(i).cell() instanceof SkyddadCell.Visad was
                        && tabell.rader().get(i).cell() instanceof SkyddadCell.Visad is) {
                    long change = Math.abs(is.varde() - was.varde());
                    assertThat(change == 0 || change >= 5)
                            .as(tabell.tabell() + tabell.rader().get(i))
                            .isTrue();
                }
                if (old.rader().get(i).cell() instanceof SkyddadCell.Undertryckt) {
                    assertThat(tabell.rader().get(i).cell()).isInstanceOf(SkyddadCell.Undertryckt.class);
                }
            }
        }
    }

    /** What is released holds no number that is not shown, nor why; the files and pages are in room publicering. */
    @Test
    void a14_export_of_what_is_hidden_is_not_possible_from_what_comes_out() {
        var world = new Varld(6, 2, 0, 22, 35, 48);
        var out = new Slappfoljd(world, Skyddsregler.STANDARD).release("2025H1");
        var katalog = new Katalog(Skyddsregler.STANDARD);
        katalog.nytt(world.underlag(Varld.halvar(0), 0));
        var system = katalog.system();

        assertThat(out.tabeller()).isNotEmpty().allSatisfy(tabell -> assertThat(tabell.rader())
                .allSatisfy(rad -> {
                    var key = new Cellnyckel(
                            "2025H1", tabell.tabell(), rad.insats(), rad.kon(), rad.kategori(), rad.matt());
                    var line = system.lines.get(system.line(key.text()));
                    if (rad.cell() instanceof SkyddadCell.Visad shown) {
                        assertThat(shown.varde()).isEqualTo(line.value());
                        assertThat(line.isPrimary()).isFalse();
                    } else {
                        assertThat(rad.cell().toString()).isEqualTo("Undertryckt[]");
                    }
                }));
    }

    /** The same counts in another order are protected in the same way. */
    @Test
    void the_order_of_the_counts_does_not_matter() {
        var underlag = new Varld(8, 2, 0, 25, 34).underlag(Varld.halvar(0), 0);
        var shuffled = new ArrayList<>(underlag.antal());
        Collections.shuffle(shuffled, new Random(1));
        var other = new Underlag(
                underlag.slapp(),
                underlag.period(),
                "",
                underlag.insatser(),
                underlag.kategorier(),
                underlag.sammanslagning(),
                shuffled);
        var control = new Rojandekontroll(Skyddsregler.STANDARD);

        assertThat(control.skydda(List.of(), List.of(other))).isEqualTo(control.skydda(List.of(), List.of(underlag)));
    }
}
