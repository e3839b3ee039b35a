package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stegvis.rojandekontroll.Line.Role;
import se.stegvis.rojandekontroll.SystemBuilder.Cell;

/** Small tables with margins, to protect and to attack. */
final class Tables {

    static long[][] random(Random random, int rows, int columns, int most) {
        var table = new long[rows][columns];
        for (var row : table) {
            for (int c = 0; c < columns; c++) {
                row[c] = random.nextInt(most + 1);
            }
        }
        return table;
    }

    /** A table with its margins, of an insats a row; every small cell is primary, the grand total is always shown. */
    static LinearSystem twoWay(long[][] table, Skyddsregler regler) {
        return twoWay(table, regler, new Random(0));
    }

    /** The same, put together in an order of its own. */
    static LinearSystem twoWay(long[][] table, Skyddsregler regler, Random order) {
        var builder = new SystemBuilder();
        var names = new ArrayList<String>();
        for (int r = 0; r < table.length; r++) {
            for (int c = 0; c < table[r].length; c++) {
                builder.leaf("r" + r + "|c" + c, new Place("", "r" + r), table[r][c]);
                names.add("r" + r + "|c" + c);
            }
        }
        var keys = new ArrayList<>(names);
        IntStream.range(0, table.length).forEach(r -> keys.add("r" + r + "|"));
        IntStream.range(0, table[0].length).forEach(c -> keys.add("|c" + c));
        keys.add("|");
        Collections.shuffle(keys, order);
        for (var key : keys) {
            var parts = key.split("\\|", -1);
            var sum = Sum.of(names.stream()
                    .filter(name -> parts[0].isEmpty() || name.startsWith(parts[0] + "|"))
                    .filter(name -> name.endsWith(parts[1]))
                    .toArray(String[]::new));
            long value = builder.value(sum);
            boolean total = key.equals("|");
            builder.cell(new Cell(
                    key,
                    sum,
                    total ? Role.FORCED : Role.OPEN,
                    1 + Math.log(1.0 + value),
                    total ? Demand.NONE : regler.small(value)));
        }
        return builder.build();
    }

    static Set<String> left(LinearSystem system, Pattern pattern) {
        return IntStream.range(0, pattern.shown().length)
                .filter(i -> !pattern.shown()[i])
                .mapToObj(i -> system.lines.get(i).key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every table of whole numbers that agrees with what is shown, when the leaves are no more than so much together. */
    static List<long[]> possible(LinearSystem system, boolean[] shown, long total) {
        var found = new ArrayList<long[]>();
        fill(system, shown, new long[system.truth.length], 0, total, found);
        return found;
    }

    private static void fill(
            LinearSystem system, boolean[] shown, long[] table, int leaf, long rest, List<long[]> found) {
        if (leaf == table.length) {
            for (int i = 0; i < shown.length; i++) {
                var line = system.lines.get(i);
                if (shown[i] && line.row().value(table) != line.value()) {
                    return;
                }
            }
            found.add(table.clone());
            return;
        }
        for (long n = 0; n <= rest; n++) {
            table[leaf] = n;
            fill(system, shown, table, leaf + 1, rest - n, found);
        }
        table[leaf] = 0;
    }

    private Tables() {}
}
