package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who holds everything that is shown and does arithmetic on it: with another library than the product. The equations
 * are solved exactly first, so that only the leaves that are free remain, from the true table on, which is a feasible start.
 */
final class Attacker {
    private static final double CLOSE = 1e-6;

    private final LinearSystem system;
    private final Map<Integer, Map<Integer, Double>> following;
    /** The free leaves, each with its column. */
    private final Map<Integer, Integer> columns = new HashMap<>();

    private final LinearConstraintSet constraints;

    /** What a line can be, as linear programming has it. */
    record Interval(double low, double high) {
        boolean meets(Demand demand) {
            return demand.isNone()
                    || (Math.ceil(low - CLOSE) <= demand.atMost() && Math.floor(high + CLOSE) >= demand.atLeast());
        }

        boolean isExact() {
            return high - low < CLOSE;
        }
    }

    Attacker(LinearSystem system, boolean[] shown) {
        this(system, shown, Map.of());
    }

    /**
     * Somebody on the inside.
     *
     * @param atLeast how many she knows of herself in some leaves, by leaf; elsewhere nobody
     */
    Attacker(LinearSystem system, boolean[] shown, Map<Integer, Long> atLeast) {
        this.system = system;
        following = new Algebra(system, shown).following();
        for (int leaf = 0; leaf < system.truth.length; leaf++) {
            if (!following.containsKey(leaf)) {
                columns.put(leaf, columns.size());
            }
        }
        List<LinearConstraint> notNegative = new ArrayList<>();
        for (int leaf = 0; leaf < system.truth.length && !columns.isEmpty(); leaf++) {
            if (!system.signed[leaf]) {
                var change = new double[columns.size()];
                add(change, leaf, -1);
                notNegative.add(new LinearConstraint(
                        change, Relationship.LEQ, (double) (system.truth[leaf] - atLeast.getOrDefault(leaf, 0L))));
            }
        }
        constraints = new LinearConstraintSet(notNegative);
    }

    Interval interval(int line) {
        var of = system.lines.get(line);
        return new Interval(
                of.value() + bound(of.row(), GoalType.MINIMIZE), of.value() + bound(of.row(), GoalType.MAXIMIZE));
    }

    private double bound(Row row, GoalType goal) {
        var change = new double[columns.size()];
        for (int i = 0; i < row.at.length; i++) {
            add(change, row.at[i], row.factor[i]);
        }
        if (Arrays.stream(change).allMatch(factor -> Math.abs(factor) < CLOSE)) {
            return 0;
        }
        try {
            return new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(change, 0), constraints, goal, new NonNegativeConstraint(false))
                    .getValue();
        } catch (MathIllegalStateException e) {
            if (e.getSpecifier().toString().contains("UNBOUNDED")) {
                return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
            throw e;
        }
    }

    /** So many times the leaf, in free leaves. */
    private void add(double[] change, int leaf, int times) {
        var others = following.get(leaf);
        if (others == null) {
            change[columns.getOrDefault(leaf, 0)] += times;
        } else {
            others.forEach((other, factor) -> change[columns.getOrDefault(other, 0)] += times * factor);
        }
    }

    static boolean[] without(boolean[] shown, int line) {
        var copy = Arrays.copyOf(shown, shown.length);
        copy[line] = false;
        return copy;
    }
}
