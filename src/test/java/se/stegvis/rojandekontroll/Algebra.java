package se.stegvis.rojandekontroll;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Exact elimination over the rationals: what follows from the equations and the lines shown, without any inequality. */
final class Algebra {
    /** Stands for the leaf that a row is solved for; before every leaf. */
    private static final int ITSELF = -1;

    private final LinearSystem system;
    /** Rows in echelon form, by the leaf that each begins with. */
    private final Map<Integer, SortedMap<Integer, BigInteger>> echelon = new TreeMap<>();

    Algebra(LinearSystem system, boolean[] shown) {
        this(system, shown, List.of());
    }

    /** The same for somebody who knows some leaves as well. */
    Algebra(LinearSystem system, boolean[] shown, List<Integer> leaves) {
        this.system = system;
        var known = new ArrayList<Row>(system.equations);
        leaves.forEach(leaf -> known.add(Row.of(Sum.of("leaf"), Map.of("leaf", leaf))));
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                known.add(system.lines.get(i).row());
            }
        }
        known.forEach(row -> {
            var rest = reduced(row);
            if (!rest.isEmpty()) {
                echelon.put(rest.firstKey(), rest);
            }
        });
    }

    /**
     * What each leaf that follows from others comes to, when those change: by leaf, how much for one more of each other leaf.
     * Leaves that are not here are free to change.
     */
    Map<Integer, Map<Integer, Double>> following() {
        var following = new TreeMap<Integer, Map<Integer, Double>>();
        echelon.forEach((pivot, row) -> {
            SortedMap<Integer, BigInteger> rest = new TreeMap<>(row);
            rest.put(ITSELF, rest.remove(pivot));
            var solved = reduced(rest);
            var itself = new BigDecimal(solved.remove(ITSELF));
            var each = new TreeMap<Integer, Double>();
            solved.forEach((leaf, factor) -> each.put(
                    leaf,
                    new BigDecimal(factor.negate())
                            .divide(itself, MathContext.DECIMAL64)
                            .doubleValue()));
            following.put(pivot, each);
        });
        return following;
    }

    /** Whether the line is a combination of what is known. */
    boolean determines(int line) {
        return reduced(system.lines.get(line).row()).isEmpty();
    }

    /** Whether it follows that so many times these lines are zero together. */
    boolean isZero(Map<Integer, Integer> times) {
        SortedMap<Integer, BigInteger> sum = new TreeMap<>();
        times.forEach((line, factor) -> {
            var row = system.lines.get(line).row();
            for (int i = 0; i < row.at.length; i++) {
                sum.merge(row.at[i], BigInteger.valueOf((long) factor * row.factor[i]), BigInteger::add);
            }
        });
        sum.values().removeIf(factor -> factor.signum() == 0);
        return reduced(sum).isEmpty();
    }

    /** The lines that are. */
    List<String> determined(boolean[] shown) {
        var exact = new ArrayList<String>();
        for (int i = 0; i < shown.length; i++) {
            if (!shown[i] && determines(i)) {
                exact.add(system.lines.get(i).key());
            }
        }
        return exact;
    }

    private SortedMap<Integer, BigInteger> reduced(Row row) {
        SortedMap<Integer, BigInteger> rest = new TreeMap<>();
        for (int i = 0; i < row.at.length; i++) {
            rest.put(row.at[i], BigInteger.valueOf(row.factor[i]));
        }
        return reduced(rest);
    }

    private SortedMap<Integer, BigInteger> reduced(SortedMap<Integer, BigInteger> row) {
        var rest = row;
        for (int leaf = 0; !rest.isEmpty(); leaf++) {
            var tail = rest.tailMap(leaf);
            if (tail.isEmpty()) {
                return rest;
            }
            leaf = tail.firstKey();
            var pivot = echelon.get(leaf);
            if (pivot != null) {
                rest = combined(rest, pivot, leaf);
            }
        }
        return rest;
    }

    /** The first times what makes both the same at the leaf, less the second. */
    private static SortedMap<Integer, BigInteger> combined(
            SortedMap<Integer, BigInteger> row, SortedMap<Integer, BigInteger> pivot, int leaf) {
        var a = row.getOrDefault(leaf, BigInteger.ZERO);
        var b = pivot.getOrDefault(leaf, BigInteger.ONE);
        SortedMap<Integer, BigInteger> sum = new TreeMap<>();
        row.forEach((at, factor) -> sum.merge(at, factor.multiply(b), BigInteger::add));
        pivot.forEach((at, factor) -> sum.merge(at, factor.multiply(a).negate(), BigInteger::add));
        sum.values().removeIf(factor -> factor.signum() == 0);
        var common = sum.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.signum() != 0) {
            sum.replaceAll((at, factor) -> factor.divide(common));
        }
        return sum;
    }
}
