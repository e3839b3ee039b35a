package se.stegvis.datautbyte;

import java.util.BitSet;
import java.util.List;

/** What became of the rows of one file, with the lines that changed something that was there. */
final class Outcome {
    private final BitSet changed = new BitSet();
    private int fresh;
    private int rows;

    void count(int newRows, List<Staging.Staged> changedRows, int allRows) {
        fresh += newRows;
        rows += allRows;
        changedRows.forEach(row -> changed.set(row.line()));
    }

    void add(int line, boolean isNew, boolean isChanged) {
        rows++;
        fresh += isNew ? 1 : 0;
        changed.set(line, isChanged);
    }

    int fresh() {
        return fresh;
    }

    int changed() {
        return changed.cardinality();
    }

    int same() {
        return rows - fresh - changed();
    }

    /** The lines of the changed rows, ascending. */
    int[] changedLines() {
        return changed.stream().toArray();
    }
}
