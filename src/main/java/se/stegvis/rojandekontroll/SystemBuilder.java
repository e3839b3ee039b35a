package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.stegvis.gemensamt.Refused;
import se.stegvis.rojandekontroll.Line.Role;

/** Puts a {@link LinearSystem} together by names, in any order. */
final class SystemBuilder {
    /** Breaks ties between cells that cost the same, by the order of their keys. */
    private static final double TIE = 1e-3;

    /** So many insatser, or up to twice as many less one, are a neighbourhood. */
    private static final int NEIGHBOURS = 15;

    private final SortedMap<String, Leaf> leaves = new TreeMap<>();
    private final List<Sum> equations = new ArrayList<>();
    private final SortedMap<String, Cell> cells = new TreeMap<>();

    private int age;

    private record Leaf(Place place, long value, boolean signed, int age) {}

    /**
     * A cell, or a line that is never shown.
     *
     * @param key what it is called in tables and in the ledger
     */
    record Cell(String key, Sum sum, Role role, double weight, Demand demand) {}

    /** What comes from here on is of the half-year of that number. */
    void halfYear(int number) {
        age = number;
    }

    /** A count of the whole federation; the hub's block is empty. */
    SystemBuilder leaf(String name, String block, long value) {
        return leaf(name, new Place(block, ""), value);
    }

    /** A count. */
    SystemBuilder leaf(String name, Place place, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("A count is not negative: " + name);
        }
        return put(name, new Leaf(place, value, false, age));
    }

    /** A change, which can be of either sign. */
    SystemBuilder change(String name, Place place, long value) {
        return put(name, new Leaf(place, value, true, age));
    }

    private SystemBuilder put(String name, Leaf leaf) {
        var before = leaves.put(name, leaf);
        if (before != null && !before.equals(leaf)) {
            throw new IllegalArgumentException("Two values of " + name);
        }
        return this;
    }

    boolean has(String leaf) {
        return leaves.containsKey(leaf);
    }

    /** The two are the same number, whatever the leaves are. */
    SystemBuilder equal(String what, Sum one, Sum other) {
        var difference = one.minus(other);
        if (value(difference) != 0) {
            throw new Refused("Uppgifterna går inte ihop: " + what);
        }
        if (!difference.isEmpty()) {
            equations.add(difference);
        }
        return this;
    }

    SystemBuilder cell(Cell cell) {
        if (cells.put(cell.key, cell) != null) {
            throw new IllegalArgumentException("Two cells " + cell.key);
        }
        return this;
    }

    /** The true value. */
    long value(Sum sum) {
        long value = 0;
        for (var part : sum.factors().entrySet()) {
            var leaf = leaves.get(part.getKey());
            if (leaf == null) {
                throw new IllegalArgumentException("No leaf " + part.getKey());
            }
            value += part.getValue() * leaf.value;
        }
        return value;
    }

    LinearSystem build() {
        var names = List.copyOf(leaves.keySet());
        var places = new HashMap<String, Integer>();
        names.forEach(name -> places.put(name, places.size()));
        var blocks = new TreeSet<String>(List.of(""));
        leaves.values().forEach(leaf -> blocks.add(leaf.place.block()));
        var blockNames = List.copyOf(blocks);

        var truth = new long[names.size()];
        var signed = new boolean[names.size()];
        var block = new int[names.size()];
        var ages = new int[names.size()];
        var neighbourhoods = neighbourhoods();
        var near = new int[names.size()];
        for (int i = 0; i < truth.length; i++) {
            var leaf = leaves.get(names.get(i));
            truth[i] = leaf == null ? 0 : leaf.value;
            signed[i] = leaf != null && leaf.signed;
            ages[i] = leaf == null ? 0 : leaf.age;
            near[i] = leaf == null
                    ? LinearSystem.EVERYWHERE
                    : neighbourhoods.getOrDefault(leaf.place.insats(), LinearSystem.EVERYWHERE);
            block[i] = leaf == null ? 0 : blockNames.indexOf(leaf.place.block());
        }
        var rows = equations.stream()
                .sorted(Comparator.comparing(sum -> sum.factors().toString()))
                .map(sum -> Row.of(sum, places))
                .distinct()
                .toList();
        var same = new LinkedHashMap<Row, List<Cell>>();
        cells.values().forEach(cell -> same.computeIfAbsent(Row.of(cell.sum, places), row -> new ArrayList<>())
                .add(cell));
        var lineOf = new HashMap<String, Integer>();
        var lines = new ArrayList<Line>();
        same.forEach((row, group) -> {
            group.forEach(cell -> lineOf.put(cell.key, lines.size()));
            lines.add(line(row, row.value(truth), group, 1 + TIE * lines.size() / same.size()));
        });
        return new LinearSystem(names, truth, signed, block, near, ages, rows, lines, Map.copyOf(lineOf));
    }

    /** Of each insats its neighbourhood; none when all are one. */
    private Map<String, Integer> neighbourhoods() {
        var insatser = new TreeSet<String>();
        leaves.values().forEach(leaf -> insatser.add(leaf.place.insats()));
        insatser.remove("");
        int many = insatser.size() / NEIGHBOURS;
        var neighbourhoods = new HashMap<String, Integer>();
        if (many > 1) {
            insatser.forEach(insats -> neighbourhoods.put(insats, neighbourhoods.size() * many / insatser.size()));
        }
        return neighbourhoods;
    }

    private static Line line(Row row, long value, List<Cell> cells, double tie) {
        var role = Role.HIDDEN;
        double weight = 0;
        var demand = Demand.NONE;
        var keys = new ArrayList<String>();
        for (var cell : cells) {
            role = cell.role.compareTo(role) < 0 ? cell.role : role;
            weight += cell.weight;
            demand = demand.and(cell.demand);
            keys.add(cell.key);
        }
        return new Line(row, value, role, weight * tie, demand, List.copyOf(keys));
    }
}
