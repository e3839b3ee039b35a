package se.stegvis.rojandekontroll;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks for witnesses: first in the block of the line, then with the hub, then everywhere. */
final class Search {
    /** The cost of a line that can not be left out. */
    static final double CLOSED = Double.POSITIVE_INFINITY;

    private final LinearSystem system;
    private final Solver solver;

    Search(LinearSystem system, Solver solver) {
        this.system = system;
        this.solver = solver;
    }

    /**
     * The cheapest witness found that the line can be so much more, or less, than it is.
     *
     * @param shown the lines that an outsider knows
     * @param open what it costs to leave each of them out for it, or {@link #CLOSED}
     */
    Optional<Witness> reach(int number, long amount, boolean[] shown, double[] open) {
        return reach(
                number,
                amount,
                shown,
                open,
                Scope.around(system, system.lines.get(number).row()));
    }

    /** The same, in the block of the line only and with nothing more left out; it is no matter when none is found. */
    Optional<Witness> near(int number, long amount, boolean[] shown) {
        var scopes = Scope.around(system, system.lines.get(number).row());
        return reach(number, amount, shown, nothing(shown), scopes.subList(0, 1));
    }

    private Optional<Witness> reach(int number, long amount, boolean[] shown, double[] open, List<Scope> scopes) {
        var line = system.lines.get(number);
        for (var scope : scopes) {
            var frame = new Frame(system, scope, shown, open, new Change());
            frame.fixed(line.row(), amount);
            var witness = frame.solve(solver)
                    .flatMap(change -> whole(change, scope, shown, open))
                    .filter(change -> agrees(change, shown, open))
                    .map(change -> Witness.of(system, change));
            if (witness.isPresent()) {
                return witness;
            }
        }
        return Optional.empty();
    }

    /** The witness in which the line is as large, or as small, as it can be; nothing more is left out. */
    Optional<Witness> extreme(int number, boolean large, boolean[] shown) {
        var frame = new Frame(system, Scope.everywhere(system), shown, nothing(shown), new Change());
        frame.aim(system.lines.get(number).row(), large);
        return frame.solve(solver)
                .filter(change -> agrees(change, shown, nothing(shown)))
                .map(change -> Witness.of(system, change));
    }

    /** Blocks that are tied to what was changed are made to agree, one by one. */
    private Optional<Change> whole(Change change, Scope scope, boolean[] shown, double[] open) {
        var made = Optional.of(change);
        if (scope.spills()) {
            made = new Frame(system, scope.later(system), shown, open, change).solve(solver);
        }
        for (int block = 0; block < system.blocks && made.isPresent(); block++) {
            if (!scope.isIn(block) && isDisturbed(block, made.get())) {
                made = agreeing(scope.block(system, block), shown, open, made.get());
            }
        }
        return made;
    }

    private Optional<Change> agreeing(List<Scope> scopes, boolean[] shown, double[] open, Change change) {
        return scopes.stream()
                .map(scope -> new Frame(system, scope, shown, open, change).solve(solver))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isDisturbed(int block, Change change) {
        return change.leaves.keySet().stream()
                .flatMap(leaf -> system.equationsOfLeaf.get(leaf).stream())
                .distinct()
                .map(system.equations::get)
                .anyMatch(row -> touches(row, block) && change.of(row) != 0);
    }

    private boolean touches(Row row, int block) {
        for (int leaf : row.at) {
            if (system.block[leaf] == block) {
                return true;
            }
        }
        return false;
    }

    /** Whether the table is one that the outsider can not rule out. */
    private boolean agrees(Change change, boolean[] shown, double[] open) {
        for (var part : change.leaves.entrySet()) {
            int leaf = part.getKey();
            if (!system.signed[leaf] && system.truth[leaf] + part.getValue() < 0) {
                return false;
            }
            for (int equation : system.equationsOfLeaf.get(leaf)) {
                if (change.of(system.equations.get(equation)) != 0) {
                    return false;
                }
            }
            for (int line : system.linesOfLeaf.get(leaf)) {
                if (shown[line]
                        && open[line] == CLOSED
                        && change.of(system.lines.get(line).row()) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double[] nothing(boolean[] shown) {
        var nothing = new double[shown.length];
        Arrays.fill(nothing, CLOSED);
        return nothing;
    }
}
