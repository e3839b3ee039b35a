package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Arrays;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** Somebody who holds everything that is shown and does arithmetic on it: with another library than the product. */
final class Attacker {
    private static final double CLOSE = 1e-6;

    private final LinearSystem system;
    private final boolean[] shown;

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
        this.system = system;
        this.shown = shown;
    }

    Interval interval(int line) {
        return new Interval(bound(line, GoalType.MINIMIZE), bound(line, GoalType.MAXIMIZE));
    }

    private double bound(int line, GoalType goal) {
        int leaves = system.truth.length;
        int free = 0;
        for (boolean signed : system.signed) {
            free += signed ? 1 : 0;
        }
        var constraints = new ArrayList<LinearConstraint>();
        for (var equation : system.equations) {
            constraints.add(new LinearConstraint(coefficients(equation, free), Relationship.EQ, 0));
        }
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                var known = system.lines.get(i);
                constraints.add(new LinearConstraint(coefficients(known.row(), free), Relationship.EQ, known.value()));
            }
        }
        var objective = coefficients(system.lines.get(line).row(), free);
        if (constraints.isEmpty()) {
            constraints.add(new LinearConstraint(new double[leaves + free], Relationship.EQ, 0));
        }
        try {
            return new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (MathIllegalStateException e) {
            if (e.getSpecifier().toString().contains("UNBOUNDED")) {
                return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
            throw e;
        }
    }

    /** A leaf that can be negative is the difference of two that can not. */
    private double[] coefficients(Row row, int free) {
        var all = new double[system.truth.length + free];
        for (int i = 0; i < row.at.length; i++) {
            all[row.at[i]] = row.factor[i];
            if (system.signed[row.at[i]]) {
                int before = 0;
                for (int k = 0; k < row.at[i]; k++) {
                    before += system.signed[k] ? 1 : 0;
                }
                all[system.truth.length + before] = -row.factor[i];
            }
        }
        return all;
    }

    static boolean[] without(boolean[] shown, int line) {
        var copy = Arrays.copyOf(shown, shown.length);
        copy[line] = false;
        return copy;
    }
}
