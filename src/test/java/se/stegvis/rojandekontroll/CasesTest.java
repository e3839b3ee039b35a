package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of the reference: what an outsider can work out is what is said there, by each of three ways of working it out. */
class CasesTest {

    static List<Cases.Case> cases() {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_intervals_of_linear_programming_are_those_of_the_reference(Cases.Case one) {
        var attacker = new Attacker(one.system(), one.shown());

        for (var cell : one.expected()) {
            var interval = attacker.interval(one.system().line(cell.cell()));
            assertThat(interval.low()).as(cell.cell()).isCloseTo(cell.lpLow(), within(1e-6));
            assertThat(interval.high()).as(cell.cell()).isCloseTo(cell.lpHigh(), within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_whole_tables_that_are_found_reach_as_far_as_any(Cases.Case one) {
        var search = new Search(one.system(), new OjalgoSolver());

        for (var cell : one.expected()) {
            int line = one.system().line(cell.cell());
            assertThat(extreme(search, one, line, false)).as(cell.cell()).isEqualTo(cell.low());
            assertThat(extreme(search, one, line, true)).as(cell.cell()).isEqualTo(cell.high());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_pattern_holds_when_the_reference_says_so(Cases.Case one) {
        var search = new Search(one.system(), new OjalgoSolver());

        boolean holds = one.expected().stream().allMatch(cell -> {
            int line = one.system().line(cell.cell());
            long low = extreme(search, one, line, false);
            long high = extreme(search, one, line, true);
            boolean small = cell.truth() > 0 && cell.truth() < 5;
            return one.krav().equals("ej_exakt") ? low < high : low < high && (!small || (low == 0 && high >= 5));
        });

        assertThat(holds).isEqualTo(one.haller());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_algebra_alone_works_out_is_an_interval_of_one_number(Cases.Case one) {
        var algebra = new Algebra(one.system(), one.shown());

        for (var cell : one.expected()) {
            if (algebra.determines(one.system().line(cell.cell()))) {
                assertThat(cell.low()).as(cell.cell()).isEqualTo(cell.high());
            }
        }
    }

    private static long extreme(Search search, Cases.Case one, int line, boolean large) {
        long truth = one.system().lines.get(line).value();
        return search.extreme(line, large, one.shown())
                .map(witness -> truth + witness.moved().getOrDefault(line, 0L))
                .orElseThrow();
    }
}
