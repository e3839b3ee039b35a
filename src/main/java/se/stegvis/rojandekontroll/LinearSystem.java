package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stegvis.rojandekontroll.Line.Role;

/**
 * Leaves with their true values, what ties them together, and the lines over them. Everything is in the order of names, so
 * what comes out does not depend on the order things were put in.
 *
 * <p>Leaves stand in blocks. Block 0 is the hub; the others are tied to it and never to each other, so that one at a time
 * can be changed while the hub stands still.
 */
final class LinearSystem {
    static final int HUB = 0;

    /** The neighbourhood of a leaf that is the whole federation's. */
    static final int EVERYWHERE = -1;

    final List<String> leaves;
    final long[] truth;
    /** Whether a leaf can be negative: a change between two releases. */
    final boolean[] signed;

    final int[] block;
    final int blocks;
    /** In a large federation, which of its parts a leaf's insats is in; a witness is sought in one part first. */
    final int[] near;

    /** Which half-year a leaf came with, in their order. */
    final int[] age;

    final int newest;

    /** Rows that are zero. */
    final List<Row> equations;

    final List<Line> lines;
    final Map<String, Integer> lineOf;
    final List<List<Integer>> equationsOfLeaf;
    final List<List<Integer>> linesOfLeaf;

    LinearSystem(
            List<String> leaves,
            long[] truth,
            boolean[] signed,
            int[] block,
            int[] near,
            int[] age,
            List<Row> equations,
            List<Line> lines,
            Map<String, Integer> lineOf) {
        this.leaves = leaves;
        this.truth = truth;
        this.signed = signed;
        this.block = block;
        this.near = near;
        this.age = age;
        this.equations = equations;
        this.lines = lines;
        this.lineOf = lineOf;
        int last = HUB;
        for (int one : block) {
            last = Math.max(last, one);
        }
        blocks = last + 1;
        newest = Arrays.stream(age).max().orElse(0);
        equationsOfLeaf = index(equations);
        linesOfLeaf = index(lines.stream().map(Line::row).toList());
    }

    private List<List<Integer>> index(List<Row> rows) {
        var index = new ArrayList<List<Integer>>();
        for (int i = 0; i < truth.length; i++) {
            index.add(new ArrayList<>());
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int leaf : rows.get(r).at) {
                index.get(leaf).add(r);
            }
        }
        return index;
    }

    /** The cell's line. */
    int line(String key) {
        var line = lineOf.get(key);
        if (line == null) {
            throw new IllegalArgumentException("No cell " + key);
        }
        return line;
    }

    /** Which lines an outsider knows when every cell is shown that may be. */
    boolean[] everythingShown() {
        var shown = new boolean[lines.size()];
        for (int i = 0; i < shown.length; i++) {
            var role = lines.get(i).role();
            shown[i] = role != Role.HIDDEN && role != Role.WITHHELD;
        }
        return shown;
    }

    /** The neighbourhood with most of what the row counts, or {@link #EVERYWHERE} when it counts in none. */
    int neighbourhood(Row row) {
        var counted = new TreeMap<Integer, Long>();
        for (int leaf : row.at) {
            if (near[leaf] != EVERYWHERE) {
                counted.merge(near[leaf], 1 + truth[leaf], Long::sum);
            }
        }
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(EVERYWHERE);
    }

    /** The block that all the row's leaves stand in, or -1. */
    int home(Row row) {
        int home = row.at.length == 0 ? HUB : block[row.at[0]];
        for (int leaf : row.at) {
            if (block[leaf] != home) {
                return -1;
            }
        }
        return home;
    }
}
