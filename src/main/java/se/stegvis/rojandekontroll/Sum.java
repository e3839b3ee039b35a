package se.stegvis.rojandekontroll;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sum of leaves by their names, each with a whole factor, while a system is put together. */
final class Sum {
    private final SortedMap<String, Integer> factors = new TreeMap<>();

    static Sum of(String... leaves) {
        var sum = new Sum();
        for (var leaf : leaves) {
            sum.add(leaf, 1);
        }
        return sum;
    }

    Sum add(String leaf, int factor) {
        factors.merge(leaf, factor, Integer::sum);
        factors.remove(leaf, 0);
        return this;
    }

    Sum plus(Sum other) {
        return with(other, 1);
    }

    Sum minus(Sum other) {
        return with(other, -1);
    }

    private Sum with(Sum other, int sign) {
        var sum = new Sum();
        sum.factors.putAll(factors);
        other.factors.forEach((leaf, factor) -> sum.add(leaf, sign * factor));
        return sum;
    }

    /** Whether every leaf of the other is here as often, so that the difference is a number of something. */
    boolean covers(Sum other) {
        return other.factors.entrySet().stream()
                .allMatch(part -> factors.getOrDefault(part.getKey(), 0) >= part.getValue());
    }

    boolean isEmpty() {
        return factors.isEmpty();
    }

    Map<String, Integer> factors() {
        return factors;
    }
}
