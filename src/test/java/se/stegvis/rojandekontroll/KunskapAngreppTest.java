package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.gemensamt.Refused;
import se.stegvis.rojandekontroll.Line.Role;

/** The attacks of the catalogue that need something beside what is released: another division, one's own part, what others tell. */
class KunskapAngreppTest {
    private static final int TRIED = 40;
    private static final int INSIDERS = 4;

    /** 15–29 in one version and 16–29 in the next would tell of the one who is fifteen. */
    @Test
    void a10_overlapping_classifications_of_the_same_people_are_refused() {
        var one = new Varld(7, 2, 0, 24, 31).underlag(Varld.halvar(0), 0);
        var released = released(one);

        assertThatThrownBy(() -> protect(released, other(one, "15-29", "16-29")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Två indelningar")
                .hasMessageContaining("16-29");
        assertThatNoException().isThrownBy(() -> protect(released, other(one, "15-29", "15-29")));
    }

    /** Members of a group know of themselves that they are in it; what more there is, they can not work out. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2"})
    void a13_insiders_who_know_that_they_are_counted_work_out_nobody_else(long seed, int k) {
        var regler = new Skyddsregler(5, k, 20);
        var releases = new Slappfoljd(new Varld(seed, 2, 0, 24, 31), regler);
        releases.release("2025H1");
        var system = releases.joined();
        var random = new Random(seed);
        var inhabited =
                shuffled(IntStream.range(0, system.truth.length).filter(leaf -> system.truth[leaf] >= k), random);
        var promised = new ArrayList<>(Slappfoljd.promised(system));

        for (int leaf : inhabited.subList(0, INSIDERS)) {
            var insider = new Attacker(system, system.everythingShown(), Map.of(leaf, (long) k));
            Collections.shuffle(promised, random);
            for (int line : promised.subList(0, TRIED / 2)) {
                assertThat(insider.interval(line).isExact())
                        .as(system.leaves.get(leaf) + " of "
                                + system.lines.get(line).key())
                        .isFalse();
            }
        }
    }

    /** A handläggare knows one number exactly; what others have in other tables she can not work out with it. */
    @Test
    void a13_an_insider_who_knows_one_number_of_a_table_exactly_works_out_none_of_another() {
        var releases = new Slappfoljd(new Varld(1, 2, 0, Varld.TIO), Skyddsregler.STANDARD);
        releases.release("2025H1");
        var system = releases.joined();
        var inhabited =
                shuffled(IntStream.range(0, system.truth.length).filter(leaf -> system.truth[leaf] > 0), new Random(1));

        for (int leaf : inhabited.subList(0, TRIED)) {
            var insider = new Algebra(system, system.everythingShown(), List.of(leaf));
            assertThat(Slappfoljd.promised(system).stream()
                            .filter(line -> system.home(system.lines.get(line).row()) != system.block[leaf]))
                    .as(system.leaves.get(leaf))
                    .noneMatch(insider::determines);
        }
    }

    /** Another authority publishes a number that is hidden here for another's sake; where that is agreed, it is reckoned with. */
    @Test
    void a16_outside_totals_that_are_known_exactly_help_nobody() {
        var world = new Varld(6, 2, 0, 22, 35, 48);
        var unaware = new Slappfoljd(world, Skyddsregler.STANDARD);
        unaware.release("2025H1");
        var system = unaware.joined();
        int known = IntStream.range(0, system.lines.size())
                .filter(line -> system.lines.get(line).role() == Role.WITHHELD
                        && !system.lines.get(line).isPrimary())
                .filter(line -> givesAway(system, line))
                .findFirst()
                .orElseThrow();
        var utifran = utifran(system.lines.get(known).key());

        var aware = new Slappfoljd(world, Skyddsregler.STANDARD, List.of(utifran));
        aware.release("2025H1");

        Angrepp.withstands(aware.joined(), key -> true);
    }

    /** What is small is not shown for that, and what is no number of the tables is told of. */
    @Test
    void a16_an_outside_total_that_is_small_is_not_shown_here_and_one_that_is_none_is_refused() {
        var world = new Varld(6, 2, 0, 22, 35, 48);
        var unaware = new Slappfoljd(world, Skyddsregler.STANDARD);
        var small = unaware.release("2025H1").liggare().stream()
                .filter(rad -> rad.status() == Liggarrad.Status.PRIMAR)
                .findFirst()
                .orElseThrow();
        var aware = new Slappfoljd(
                world, Skyddsregler.STANDARD, List.of(utifran(small.nyckel().text())));
        assertThat(aware.release("2025H1").liggare()).contains(small);

        var wrong = new Utifran(Varld.halvar(0), "deltagare", "Ingen", "totalt", "", "avslutade");
        assertThatThrownBy(() -> new Slappfoljd(world, Skyddsregler.STANDARD, List.of(wrong)).release("2025H1"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(wrong.text());
    }

    private static List<Integer> shuffled(IntStream of, Random random) {
        var list = of.boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(list, random);
        return list;
    }

    /** Whether somebody who knows the line as well works out another that was promised. */
    private static boolean givesAway(LinearSystem system, int known) {
        var shown = system.everythingShown();
        shown[known] = true;
        var algebra = new Algebra(system, shown);
        return Slappfoljd.promised(system).stream().anyMatch(line -> line != known && algebra.determines(line));
    }

    private static Utifran utifran(String key) {
        var parts = key.split(";", -1);
        return new Utifran(Varld.halvar(0), parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    private static Slappt released(Underlag underlag) {
        var out = new Rojandekontroll(Skyddsregler.STANDARD).skydda(List.of(), List.of(underlag));
        return new Slappt(
                underlag,
                out.liggare().stream()
                        .filter(rad -> rad.status() == Liggarrad.Status.VISAS)
                        .map(rad -> rad.nyckel().text())
                        .collect(Collectors.toSet()));
    }

    private static Skyddat protect(Slappt before, Underlag underlag) {
        return new Rojandekontroll(Skyddsregler.STANDARD).skydda(List.of(before), List.of(underlag));
    }

    /** The next version, with another name for a row of the table of ages, and a row beside it that nobody is in. */
    private static Underlag other(Underlag one, String was, String is) {
        var rows = new HashMap<>(one.kategorier());
        rows.put(
                Amne.ALDER,
                Stream.concat(
                                one.kategorier(Amne.ALDER).stream().map(kod -> kod.equals(was) ? is : kod),
                                Stream.of("over_99"))
                        .toList());
        var counts = one.antal().stream()
                .map(n -> n.amne() == Amne.ALDER && n.koder().contains(was)
                        ? Antal.of(n.insats(), n.kon(), n.kvartal(), n.amne(), List.of(is), n.antal())
                        : n)
                .toList();
        return new Underlag(
                one.slapp() + "v2", one.period(), one.slapp(), one.insatser(), rows, one.sammanslagning(), counts);
    }
}
