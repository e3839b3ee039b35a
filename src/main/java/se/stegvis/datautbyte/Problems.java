package se.stegvis.datautbyte;

import java.io.PrintStream;

/** Tells each error of an import as it is found, and keeps only the number of them: a file can be wrong throughout. */
final class Problems {
    private final PrintStream out;
    private int count;

    Problems(PrintStream out) {
        this.out = out;
    }

    /** Tells an error in one field. The reason is Swedish and never repeats what stands in the field. */
    void add(String file, long line, String column, String reason) {
        count++;
        out.println(file + " rad " + line + " kolumn " + column + ": " + reason);
    }

    int count() {
        return count;
    }
}
