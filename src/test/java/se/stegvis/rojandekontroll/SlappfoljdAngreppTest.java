package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody keeps everything that is released and does arithmetic on it, with other tools than it was protected with. */
class AngreppTest {
    private static final int TRIED = 40;

    /** A6, A7, A8: a year of releases joined. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_year_of_releases_joined_gives_nothing_away(long seed) {
        var year = new Slappfoljd(new Varld(seed, 4, 0, 24, 31), Skyddsregler.STANDARD);
        year.release("2025Q1");
        year.release("2025Q2", "2025H1");
        year.release("2025Q3");
        year.release("2025Q4", "2025H2");

        attack(year.joined(), seed);
    }

    /** A12: people are registered late, the later releases know of them, and one is corrected. */
    @ParameterizedTest
    @CsvSource({"3, 0.05", "4, 0.2"})
    void late_registrations_give_nobody_away(long seed, double late) {
        var year = new Slappfoljd(new Varld(seed, 2, late, 26, 33), Skyddsregler.STANDARD);
        year.release("2025Q1");
        year.release("2025Q2", "2025H1");
        year.correct("2025H1", "2025H1v2");

        attack(year.joined(), seed);
    }

    /** A correction that would show a change of one to four shows the old number. */
    @Test
    void a_small_correction_is_not_seen() {
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

    /** A14: what is released holds no number that is not shown, nor why. */
    @Test
    void what_comes_out_is_true_or_nothing() {
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

    private static void attack(LinearSystem system, long seed) {
        var shown = system.everythingShown();
        var promised = new ArrayList<>(Slappfoljd.promised(system));
        assertThat(promised).isNotEmpty();
        var algebra = new Algebra(system, shown);
        assertThat(promised).noneMatch(algebra::determines);

        Collections.shuffle(promised, new Random(seed));
        var attacker = new Attacker(system, shown);
        for (int line : promised.subList(0, Math.min(TRIED, promised.size()))) {
            var interval = attacker.interval(line);
            assertThat(interval.isExact()).as(system.lines.get(line).key()).isFalse();
            assertThat(interval.meets(system.lines.get(line).demand()))
                    .as(system.lines.get(line).key())
                    .isTrue();
        }
    }
}
