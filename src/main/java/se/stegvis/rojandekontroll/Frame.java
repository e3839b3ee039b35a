package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One linear program about changes of the leaves in some blocks, the others standing still. What an outsider knows does
 * not change; an open line that she would know can, at its weight.
 */
final class Frame {
    private static final double WHOLE = 1e-6;

    /** So many columns are too many for a program of whole numbers about all of them. */
    private static final int LARGE = 1000;

    /** What it costs to suppose another change than there was. */
    private static final double LATE = 1;

    private final Change base;
    private final Programme programme = new Programme();
    private final int[] columnOf;
    private final List<Integer> late = new ArrayList<>();
    private int[] elastic = new int[0];

    /**
     * The program without an aim.
     *
     * @param shown the lines that an outsider knows
     * @param open for each of them what it costs to leave it out instead, or {@link Search#CLOSED}
     * @param base what is changed already, to be made good here if it does not agree with what she knows
     */
    Frame(LinearSystem system, Scope scope, boolean[] shown, double[] open, Change base) {
        this.base = base;
        columnOf = new int[system.truth.length];
        Arrays.fill(columnOf, -1);
        var equations = new TreeSet<Integer>();
        var lines = new TreeSet<Integer>();
        for (int leaf = 0; leaf < columnOf.length; leaf++) {
            if (scope.holds(system, leaf)) {
                double least =
                        system.signed[leaf] ? Double.NEGATIVE_INFINITY : -(double) (system.truth[leaf] + base.at(leaf));
                columnOf[leaf] = programme.column(0, least, Double.POSITIVE_INFINITY);
                equations.addAll(system.equationsOfLeaf.get(leaf));
                lines.addAll(system.linesOfLeaf.get(leaf));
            }
        }
        programme.wholeFirst(programme.columns());
        for (int leaf = 0; leaf < columnOf.length; leaf++) {
            if (columnOf[leaf] >= 0 && system.signed[leaf]) {
                still(columnOf[leaf]);
            }
        }
        for (int equation : equations) {
            var row = system.equations.get(equation);
            if (!scope.leaves(system, row)) {
                fixed(row, -base.of(row));
            }
        }
        for (int number : lines) {
            var line = system.lines.get(number);
            if (shown[number] && !scope.leaves(system, line.row())) {
                if (open[number] < Search.CLOSED) {
                    elastic(line.row(), open[number]);
                } else {
                    fixed(line.row(), -base.of(line.row()));
                }
            }
        }
    }

    private void elastic(Row row, double cost) {
        int up = programme.column(cost, 0, Double.POSITIVE_INFINITY);
        int down = programme.column(cost, 0, Double.POSITIVE_INFINITY);
        elastic = Arrays.copyOf(elastic, elastic.length + 2);
        elastic[elastic.length - 2] = up;
        elastic[elastic.length - 1] = down;
        row(row, -base.of(row), up, down);
    }

    /** What was registered late ties to nothing else, and would be moved about for nothing. */
    private void still(int column) {
        int up = programme.column(LATE, 0, Double.POSITIVE_INFINITY);
        int down = programme.column(LATE, 0, Double.POSITIVE_INFINITY);
        late.add(up);
        late.add(down);
        programme.row(new int[] {column, up, down}, new double[] {1, -1, 1}, 0);
    }

    /** The row changes by so much, what is changed already not counted. */
    void fixed(Row row, long amount) {
        row(row, amount);
    }

    /** The row shall become as large, or as small, as it can; nothing else costs anything. */
    void aim(Row row, boolean large) {
        late.forEach(column -> programme.cost(column, 0));
        for (int i = 0; i < row.at.length; i++) {
            if (columnOf[row.at[i]] >= 0) {
                programme.cost(columnOf[row.at[i]], large ? -row.factor[i] : row.factor[i]);
            }
        }
    }

    private void row(Row row, long amount, int... slack) {
        int[] column = new int[row.at.length + slack.length];
        double[] factor = new double[column.length];
        int n = 0;
        for (int i = 0; i < row.at.length; i++) {
            if (columnOf[row.at[i]] >= 0) {
                column[n] = columnOf[row.at[i]];
                factor[n++] = row.factor[i];
            }
        }
        for (int i = 0; i < slack.length; i++) {
            column[n] = slack[i];
            factor[n++] = i == 0 ? -1 : 1;
        }
        programme.row(Arrays.copyOf(column, n), Arrays.copyOf(factor, n), (double) amount);
    }

    /** The cheapest change, what was changed already counted in; whole, or none. */
    Optional<Change> solve(Solver solver) {
        var found = solver.minimise(programme, false);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!isWhole(found.get())) {
            // First among the leaves that it moves, then within what it would leave out, and only then anew.
            var whole = narrowed(found.get(), true, solver);
            if (whole.isEmpty()) {
                whole = narrowed(found.get(), false, solver);
            }
            found = whole.isPresent() || programme.columns() > LARGE ? whole : solver.minimise(programme, true);
        }
        return found.map(this::change);
    }

    /** The bound itself, which need not be whole. */
    Optional<double[]> relaxed(Solver solver) {
        return solver.minimise(programme, false);
    }

    private Optional<double[]> narrowed(double[] found, boolean moved, Solver solver) {
        var narrow = programme.copy();
        for (int i = 0; moved && i < programme.whole(); i++) {
            if (Math.abs(found[i]) < WHOLE) {
                narrow.fix(i);
            }
        }
        for (int i = 0; i < elastic.length; i += 2) {
            if (found[elastic[i]] < WHOLE && found[elastic[i + 1]] < WHOLE) {
                narrow.fix(elastic[i]);
                narrow.fix(elastic[i + 1]);
            }
        }
        return solver.minimise(narrow, true);
    }

    private boolean isWhole(double[] found) {
        for (int i = 0; i < programme.whole(); i++) {
            if (Math.abs(found[i] - Math.rint(found[i])) > WHOLE) {
                return false;
            }
        }
        return true;
    }

    private Change change(double[] found) {
        var change = base.copy();
        for (int leaf = 0; leaf < columnOf.length; leaf++) {
            if (columnOf[leaf] >= 0) {
                change.add(leaf, Math.round(found[columnOf[leaf]]));
            }
        }
        return change;
    }
}
