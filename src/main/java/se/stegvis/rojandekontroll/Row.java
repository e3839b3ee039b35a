package se.stegvis.rojandekontroll;

import java.util.Arrays;
import java.util.Map;

/** A sum of leaves by their places in a system: the leaves in order, each with its whole factor. */
final class Row {
    final int[] at;
    final int[] factor;

    private Row(int[] at, int[] factor) {
        this.at = at;
        this.factor = factor;
    }

    static Row of(Sum sum, Map<String, Integer> places) {
        var named = sum.factors().entrySet().stream()
                .map(part -> Map.entry(place(places, part.getKey()), part.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return new Row(
                named.stream().mapToInt(Map.Entry::getKey).toArray(),
                named.stream().mapToInt(Map.Entry::getValue).toArray());
    }

    private static int place(Map<String, Integer> places, String leaf) {
        var place = places.get(leaf);
        if (place == null) {
            throw new IllegalArgumentException("No leaf " + leaf);
        }
        return place;
    }

    long value(long[] table) {
        long sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += factor[i] * table[at[i]];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && Arrays.equals(at, row.at) && Arrays.equals(factor, row.factor);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(at) + Arrays.hashCode(factor);
    }
}
