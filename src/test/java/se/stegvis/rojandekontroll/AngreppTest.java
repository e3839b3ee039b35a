package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.rojandekontroll.Line.Role;
import se.stegvis.rojandekontroll.SystemBuilder.Cell;

/**
 * The attacks of the catalogue that one table, or some tables of one release, can be taken apart with; each first on a pattern
 * that it works on. Those over several releases are in {@link SlappfoljdAngreppTest}, those
 * by who knows something beside them in {@link KunskapAngreppTest}.
 */
class AngreppTest {
    private static final Skyddsregler REGLER = Skyddsregler.STANDARD;

    @Test
    void a1_subtraction_from_a_row_or_column_works_where_only_the_small_are_hidden_and_not_here() {
        gives("avslut-bara-primara");
    }

    @Test
    void a2_combination_over_several_lines_works_with_two_holes_in_each_and_not_here() {
        gives("tva-hal-per-rad-lacker");
    }

    @Test
    void a3_tables_that_share_a_margin_give_each_other_away_protected_one_by_one_and_not_here() {
        gives("lankade-lacker");
    }

    @Test
    void a4_zeros_as_partners_hide_nothing_in_the_reference_and_not_here() {
        gives("nollor-lacker");
    }

    /** Four holes in a square, of which three are nobody: none can be less, so none can be another. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a4_a_small_number_among_zeros_is_not_protected_by_them_alone(int seed) {
        var random = new Random(seed);
        var table = Tables.random(random, 4, 4, 9);
        table[0][0] = 1L + seed % 4;
        table[0][1] = 0;
        table[1][0] = 0;
        table[1][1] = 0;
        var system = Tables.twoWay(table, REGLER);
        var naive = system.everythingShown();
        List.of("r0|c0", "r0|c1", "r1|c0", "r1|c1").forEach(key -> naive[system.line(key)] = false);
        int small = system.line("r0|c0");

        assertThat(new Algebra(system, naive).determines(small)).isFalse();
        assertThat(new Attacker(system, naive).interval(small).isExact()).isTrue();
        withstands(system);
    }

    /** Three of one each in a row of three: whoever believes that zeros are never hidden knows all of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a5_knowledge_of_the_rule_that_zeros_are_never_hidden_is_no_knowledge_of_three_singletons(int seed) {
        var table = Tables.random(new Random(seed), 2, 3, 6);
        table[0] = new long[] {1, 1, 1};
        var system = Tables.twoWay(table, REGLER);
        var naive = system.everythingShown();
        List.of("r0|c0", "r0|c1", "r0|c2", "|c0", "|c1", "|c2").forEach(key -> naive[system.line(key)] = false);
        assertThat(believed(system, naive, "r0|c0")).containsExactly(1L);

        var shown = withstands(system);

        for (var singleton : List.of("r0|c0", "r0|c1", "r0|c2")) {
            assertThat(isZeroHidden(system, shown)
                            || believed(system, shown, singleton).size() > 1)
                    .as(singleton)
                    .isTrue();
        }
    }

    /** And the belief is false: a zero is left out where that is what protects, so what follows from it follows from nothing. */
    @Test
    void a5_a_whole_release_hides_zeros_as_well() {
        var world = new Varld(6, 2, 0, 22, 35, 48);
        var katalog = new Katalog(REGLER);
        katalog.nytt(world.underlag(Varld.halvar(0), 0));
        var system = katalog.system();

        assertThat(isZeroHidden(
                        system, Suppression.choose(system, new OjalgoSolver()).shown()))
                .isTrue();
    }

    /** All six women, five of six, and with a coalition of two four of six, have what nobody should know of each of them. */
    @ParameterizedTest
    @CsvSource({"6, 6, 1", "5, 6, 1", "40, 40, 1", "39, 40, 1", "4, 6, 2", "38, 40, 2"})
    void a9_what_all_or_nearly_all_of_a_group_have_can_not_be_told_even_by_its_members(long c, long p, int k) {
        var regler = new Skyddsregler(5, k, 20);
        var builder = new SystemBuilder()
                .leaf("kvinna|sjuk", "", c)
                .leaf("kvinna|annat", "", p - c)
                .leaf("man|sjuk", "", 9)
                .leaf("man|annat", "", 20);
        var women = group(builder, regler, "kvinna");
        group(builder, regler, "man");
        var system = builder.build();
        int rest = system.line("kvinna|annat");
        assertThat(system.lines.get(system.line(women)).isPrimary()).isTrue();
        assertThat(new Attacker(system, system.everythingShown()).interval(rest).isExact())
                .isTrue();

        var shown = withstands(system);

        var members = Map.of(system.leaves.indexOf("kvinna|annat"), p - c);
        assertThat(new Attacker(system, shown).interval(rest).high()).isGreaterThanOrEqualTo(k + 2.0);
        assertThat(new Attacker(system, shown, members).interval(rest).isExact())
                .isFalse();
    }

    /** 33 per cent of twelve is four. So no share, mean or bar is made of what is hidden, and those of the rest say no more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a11_percentages_of_what_is_shown_leave_as_many_numbers_as_the_rule_asks(int seed) {
        var system = Tables.twoWay(Tables.random(new Random(seed), 2, 3, 7), REGLER);
        long total = LongStream.of(system.truth).sum();
        var shown = withstands(system);
        var truth = percentages(system, shown, system.truth);

        var possible = Tables.possible(system, shown, total).stream()
                .filter(table -> percentages(system, shown, table).equals(truth))
                .toList();

        for (int i = 0; i < shown.length; i++) {
            var line = system.lines.get(i);
            if (line.isPrimary()) {
                var values = possible.stream().map(line.row()::value).collect(Collectors.toCollection(TreeSet::new));
                assertThat(values.first()).as(line.key()).isZero();
                assertThat(values.last()).as(line.key()).isGreaterThanOrEqualTo(Math.max(5, line.value() + 1));
                long ofHidden = LongStream.rangeClosed(0, total)
                        .filter(n -> Math.round(100.0 * n / total) == Math.round(100.0 * line.value() / total))
                        .count();
                assertThat(ofHidden).as("with its own percentage of " + total).isEqualTo(1);
            }
        }
    }

    /** The known pattern gives something away, and what is chosen here for the same table does not. */
    private static void gives(String id) {
        var one = Cases.find(id);
        var attacker = new Attacker(one.system(), one.shown());
        assertThat(one.haller()).isFalse();
        assertThat(one.expected())
                .anyMatch(cell ->
                        attacker.interval(one.system().line(cell.cell())).isExact());

        withstands(one.toProtect(REGLER));
    }

    /** What is chosen to be shown, when neither algebra nor another solver gets closer than was promised. */
    private static boolean[] withstands(LinearSystem system) {
        var shown = Suppression.choose(system, new OjalgoSolver()).shown();
        var attacker = new Attacker(system, shown);
        assertThat(new Algebra(system, shown).determined(shown)).isEmpty();
        for (int i = 0; i < shown.length; i++) {
            var line = system.lines.get(i);
            if (!shown[i]) {
                assertThat(attacker.interval(i).isExact()).as(line.key()).isFalse();
                assertThat(attacker.interval(i).meets(line.demand()))
                        .as(line.key())
                        .isTrue();
            }
        }
        return shown;
    }

    /** The cells of one kön by reason, its total, and what the rules say of them as a group; the name of the rest's line. */
    private static String group(SystemBuilder builder, Skyddsregler regler, String kon) {
        var rutor = new ArrayList<Ruta>();
        var all = Sum.of(kon + "|sjuk", kon + "|annat");
        for (var kod : List.of("sjuk", "annat")) {
            var sum = Sum.of(kon + "|" + kod);
            var demand = regler.small(builder.value(sum));
            builder.cell(new Cell(kon + "|" + kod, sum, Role.OPEN, 1, demand));
            builder.cell(new Cell(
                    "totalt|" + kod + "|" + kon, Sum.of("kvinna|" + kod, "man|" + kod), Role.OPEN, 9, Demand.NONE));
            rutor.add(
                    new Ruta(new Cellnyckel("x", "avslutsanledning", "TOTALT", kon, kod, "avslutade"), sum, 1, false));
        }
        builder.cell(new Cell(kon, all, Role.FORCED, 30, Demand.NONE));
        var grupp = new Grupp("grupp;" + kon, all, rutor, true, Set.of());
        grupp.skillnader(builder, regler).forEach(builder::cell);
        return "dold;grupp;" + kon + ";alla utom sjuk;avslutade";
    }

    private static boolean isZeroHidden(LinearSystem system, boolean[] shown) {
        return IntStream.range(0, shown.length)
                .anyMatch(i -> !shown[i]
                        && system.lines.get(i).role() != Role.HIDDEN
                        && system.lines.get(i).value() == 0);
    }

    /** What the cell can be to who believes that nothing that is hidden is zero. */
    private static Set<Long> believed(LinearSystem system, boolean[] shown, String key) {
        var row = system.lines.get(system.line(key)).row();
        return Tables.possible(system, shown, LongStream.of(system.truth).sum()).stream()
                .filter(table -> IntStream.range(0, shown.length)
                        .allMatch(i -> shown[i] || system.lines.get(i).row().value(table) > 0))
                .map(row::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of everything shown in everything shown that is larger, in whole per cent. */
    private static Map<String, Long> percentages(LinearSystem system, boolean[] shown, long[] table) {
        var shares = new LinkedHashMap<String, Long>();
        for (int of = 0; of < shown.length; of++) {
            long whole = system.lines.get(of).row().value(table);
            for (int i = 0; i < shown.length && whole > 0; i++) {
                if (shown[of] && shown[i]) {
                    shares.put(
                            i + " of " + of,
                            Math.round(100.0 * system.lines.get(i).row().value(table) / whole));
                }
            }
        }
        return shares;
    }
}
