package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.rojandekontroll.Demand.Side;
import se.stegvis.rojandekontroll.Line.Role;
import se.stegvis.rojandekontroll.Pattern.Proof;
import se.stegvis.rojandekontroll.SystemBuilder.Cell;

/** The last look before anything is shown: three of ten are not told, and each forged proof of that is seen through. */
class AuditTest {

    private final LinearSystem system = new SystemBuilder()
            .leaf("few", "", 3)
            .leaf("same", "", 3)
            .leaf("rest", "", 7)
            .equal("the few are counted in two tables", Sum.of("few"), Sum.of("same"))
            .cell(new Cell("few", Sum.of("few"), Role.OPEN, 1, Skyddsregler.STANDARD.small(3)))
            .cell(new Cell("rest", Sum.of("rest"), Role.OPEN, 1, Demand.NONE))
            .cell(new Cell("total", Sum.of("few", "rest"), Role.FORCED, 1, Demand.NONE))
            .build();

    private final Proof none = proof("few", Side.LOW, -3, -3, 3);
    private final Proof five = proof("few", Side.HIGH, 2, 2, -2);
    private final Proof other = proof("rest", null, 2, 2, -2);

    @Test
    void what_is_proved_may_go() {
        assertThatNoException().isThrownBy(() -> check(List.of(none, five, other)));
    }

    @Test
    void a_table_with_fewer_than_nobody_proves_nothing() {
        refused(none, proof("few", Side.HIGH, 8, 8, -8), other);
    }

    @Test
    void nor_does_one_in_which_the_same_people_are_two_numbers() {
        refused(proof("few", Side.LOW, -3, 0, 3), five, other);
    }

    @Test
    void nor_one_that_is_not_what_is_shown() {
        refused(proof("few", Side.LOW, -3, -3, 0), five, other);
    }

    @Test
    void nor_one_that_stops_short_of_what_was_promised() {
        refused(none, proof("few", Side.HIGH, 1, 1, -1), other);
        refused(proof("few", Side.LOW, -2, -2, 2), five, other);
    }

    @Test
    void nor_one_in_which_what_is_left_out_is_what_it_is() {
        refused(none, five, proof("rest", null, 0, 0, 0));
    }

    @Test
    void every_promise_needs_its_proof() {
        refused(five, other);
        refused(none, other);
        refused(none, five);
    }

    @Test
    void what_is_too_few_is_not_shown_whatever_was_proved() {
        assertThatThrownBy(() -> check(List.of(), "few", "rest", "total"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("few");
    }

    @Test
    void what_an_earlier_release_left_out_is_not_shown_now() {
        var later = new SystemBuilder()
                .leaf("rest", "", 7)
                .cell(new Cell("rest", Sum.of("rest"), Role.WITHHELD, 1, Demand.NONE))
                .build();

        assertThatThrownBy(() -> Audit.check(later, new Pattern(new boolean[] {true}, List.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rest");
    }

    private void refused(Proof... proofs) {
        assertThatThrownBy(() -> check(List.of(proofs)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("underkänner");
    }

    private void check(List<Proof> proofs) {
        check(proofs, "total");
    }

    private void check(List<Proof> proofs, String... shown) {
        var known = new boolean[system.lines.size()];
        for (var key : shown) {
            known[system.line(key)] = true;
        }
        Audit.check(system, new Pattern(known, proofs));
    }

    /** By how much each of the leaves is another than it is. */
    private Proof proof(String line, @Nullable Side side, long few, long same, long rest) {
        var change = new Change();
        var amounts = Map.of("few", few, "same", same, "rest", rest);
        amounts.forEach((leaf, amount) -> change.add(system.leaves.indexOf(leaf), amount));
        return new Proof(system.line(line), side, change, 1);
    }
}
