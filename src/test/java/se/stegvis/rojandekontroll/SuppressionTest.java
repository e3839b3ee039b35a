package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.gemensamt.Refused;

/** What is left out of a table is enough, whoever asks; tables are made up. */
class SuppressionTest {
    private static final Skyddsregler REGLER = Skyddsregler.STANDARD;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_whole_table_that_could_be_is_missing_from_what_an_outsider_reckons_with(int seed) {
        var system = Tables.twoWay(Tables.random(new Random(seed), 2, 3, 7), REGLER);
        var pattern = protect(system);
        long total = Arrays.stream(system.truth).sum();

        var possible = Tables.possible(system, pattern.shown(), total);

        for (int i = 0; i < pattern.shown().length; i++) {
            var line = system.lines.get(i);
            var values = possible.stream().mapToLong(line.row()::value).summaryStatistics();
            if (!pattern.shown()[i]) {
                assertThat(values.getMin()).as(line.key()).isLessThan(values.getMax());
            }
            if (line.isPrimary()) {
                assertThat(values.getMin()).as(line.key()).isZero();
                assertThat(values.getMax()).as(line.key()).isGreaterThanOrEqualTo(Math.max(5, line.value() + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26})
    void neither_algebra_nor_another_solver_gets_closer(int seed) {
        var system = Tables.twoWay(Tables.random(new Random(seed), 6, 5, 12), REGLER);
        var pattern = protect(system);
        var attacker = new Attacker(system, pattern.shown());

        assertThat(new Algebra(system, pattern.shown()).determined(pattern.shown()))
                .isEmpty();
        for (int i = 0; i < pattern.shown().length; i++) {
            var line = system.lines.get(i);
            if (!pattern.shown()[i]) {
                var interval = attacker.interval(i);
                assertThat(interval.isExact()).as(line.key()).isFalse();
                assertThat(interval.meets(line.demand())).as(line.key()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {71, 72, 73})
    void in_a_large_federation_a_witness_is_found_among_neighbours_and_holds_against_all(int seed) {
        var system = Tables.twoWay(Tables.random(new Random(seed), 30, 4, 12), REGLER);
        var pattern = protect(system);

        assertThat(Arrays.stream(system.near).distinct()).hasSize(2);
        assertThat(pattern.proofs()).isNotEmpty().allSatisfy(proof -> assertThat(proof.change().leaves.keySet().stream()
                        .map(leaf -> system.near[leaf])
                        .distinct())
                .hasSize(1));
        assertThat(new Algebra(system, pattern.shown()).determined(pattern.shown()))
                .isEmpty();
        var attacker = new Attacker(system, pattern.shown());
        IntStream.range(0, pattern.shown().length)
                .filter(i -> !pattern.shown()[i])
                .forEach(i -> assertThat(
                                attacker.interval(i).meets(system.lines.get(i).demand()))
                        .as(system.lines.get(i).key())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33})
    void to_leave_more_out_never_narrows_anything(int seed) {
        var random = new Random(seed);
        var system = Tables.twoWay(Tables.random(random, 4, 4, 9), REGLER);
        var shown = protect(system).shown();
        int more =
                random.ints(0, shown.length).filter(i -> shown[i]).findFirst().orElseThrow();
        var before = new Attacker(system, shown);
        var after = new Attacker(system, Attacker.without(shown, more));

        for (int i = 0; i < shown.length; i++) {
            var was = before.interval(i);
            var is = after.interval(i);
            assertThat(is.low()).isLessThanOrEqualTo(was.low() + 1e-6);
            assertThat(is.high()).isGreaterThanOrEqualTo(was.high() - 1e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 42, 43})
    void the_order_that_things_are_put_in_does_not_matter(int seed) {
        var table = Tables.random(new Random(seed), 5, 5, 9);
        var one = Tables.twoWay(table, REGLER, new Random(1));
        var other = Tables.twoWay(table, REGLER, new Random(2));

        assertThat(Tables.left(one, protect(one))).isEqualTo(Tables.left(other, protect(other)));
    }

    /** A machine that is too busy for a whole solution in time is no reason to refuse a release. */
    @Test
    void what_is_not_found_in_time_is_looked_for_once_more_before_it_is_refused() {
        var system = Tables.twoWay(Tables.random(new Random(21), 6, 5, 12), REGLER);
        var busy = new Solver() {
            @Override
            public Optional<double[]> minimise(Programme programme, boolean whole) {
                return Optional.empty();
            }
        };
        var patient = new Solver() {
            @Override
            public Optional<double[]> minimise(Programme programme, boolean whole) {
                return Optional.empty();
            }

            @Override
            public Solver patient() {
                return new OjalgoSolver();
            }
        };

        assertThatThrownBy(() -> Suppression.choose(system, busy)).isInstanceOf(Refused.class);
        var shown = Suppression.choose(system, patient).shown();
        assertThat(new Algebra(system, shown).determined(shown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8})
    void a_higher_threshold_asks_for_more(int troskel) {
        var system = Tables.twoWay(Tables.random(new Random(51), 5, 5, 14), Skyddsregler.medTroskel(troskel));
        var pattern = protect(system);

        assertThat(IntStream.range(0, pattern.shown().length)
                        .filter(i -> pattern.shown()[i])
                        .mapToLong(i -> system.lines.get(i).value())
                        .filter(value -> value > 0))
                .allMatch(value -> value >= troskel);
    }

    private static Pattern protect(LinearSystem system) {
        return Suppression.choose(system, new OjalgoSolver());
    }
}
