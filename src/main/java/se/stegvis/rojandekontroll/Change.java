package se.stegvis.rojandekontroll;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What to add to the true leaves to get another table. */
final class Change {
    final SortedMap<Integer, Long> leaves = new TreeMap<>();

    Change add(int leaf, long amount) {
        leaves.merge(leaf, amount, Long::sum);
        leaves.remove(leaf, 0L);
        return this;
    }

    Change copy() {
        var copy = new Change();
        copy.leaves.putAll(leaves);
        return copy;
    }

    long at(int leaf) {
        return leaves.getOrDefault(leaf, 0L);
    }

    /** By how much the row changes. */
    long of(Row row) {
        long sum = 0;
        for (int i = 0; i < row.at.length; i++) {
            sum += row.factor[i] * at(row.at[i]);
        }
        return sum;
    }

    /** The table that is so many times this away from the truth. */
    long[] table(long[] truth, long times) {
        var table = truth.clone();
        for (Map.Entry<Integer, Long> part : leaves.entrySet()) {
            table[part.getKey()] += times * part.getValue();
        }
        return table;
    }
}
