package se.stegvis.rojandekontroll;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Another table that agrees with everything an outsider knows, as the change from the true one. Where the leaves allow it,
 * the same change several times over, or backwards, is one as well.
 *
 * @param moved the lines that it changes, each with how much
 * @param forwards how many times over it can be made
 * @param backwards how many times over its opposite can
 */
record Witness(Change change, SortedMap<Integer, Long> moved, long forwards, long backwards) {

    static Witness of(LinearSystem system, Change change) {
        var moved = new TreeMap<Integer, Long>();
        long forwards = Long.MAX_VALUE;
        long backwards = Long.MAX_VALUE;
        for (Map.Entry<Integer, Long> part : change.leaves.entrySet()) {
            int leaf = part.getKey();
            long amount = part.getValue();
            for (int line : system.linesOfLeaf.get(leaf)) {
                moved.computeIfAbsent(
                        line, number -> change.of(system.lines.get(number).row()));
            }
            if (!system.signed[leaf]) {
                long times = system.truth[leaf] / Math.abs(amount);
                forwards = amount < 0 ? Math.min(forwards, times) : forwards;
                backwards = amount > 0 ? Math.min(backwards, times) : backwards;
            }
        }
        moved.values().removeIf(amount -> amount == 0);
        return new Witness(change, moved, forwards, backwards);
    }

    /** How many times over it meets the demand on the line; 0 when it never does. */
    long times(int line, Line of, Demand.Side side) {
        long step = moved.getOrDefault(line, 0L);
        long way = of.demand().goal(side) - of.value();
        if (step == 0 || way == 0) {
            return 0;
        }
        boolean ahead = step > 0 == way > 0;
        long times = (Math.abs(way) + Math.abs(step) - 1) / Math.abs(step);
        return times <= (ahead ? forwards : backwards) ? (ahead ? times : -times) : 0;
    }
}
