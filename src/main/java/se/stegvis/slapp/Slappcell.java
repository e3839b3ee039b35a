package se.stegvis.slapp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is released, or that there is none to see.
 *
 * @param insats its name at the time, or TOTALT
 * @param kon empty where the table does not tell women from men
 * @param kategori empty where the table has none
 * @param varde null exactly when {@code status} says why
 */
public record Slappcell(String insats, String kon, String kategori, String matt, @Nullable Long varde, Status status) {

    /** Whether there is a value, and why not. */
    public enum Status {
        /** There is. */
        VISAD("", ""),
        /** Not shown: too few, or it would give another away that is. Which of the two is never told. */
        SKYDDAD("..", "Visas inte: för få personer, eller skyddar en sådan uppgift"),
        /** Cannot be, or is not told at this level. */
        UTGAR(".", "Redovisas inte på den här nivån"),
        /** Is not known. */
        SAKNAS("saknas", "Uppgift saknas");

        private final String tecken;
        private final String ord;

        Status(String tecken, String ord) {
            this.tecken = tecken;
            this.ord = ord;
        }

        /** As files and tables have it; empty where there is a value. */
        public String tecken() {
            return tecken;
        }

        /** To read. */
        String ord() {
            return ord;
        }

        static Status of(String tecken) {
            return Arrays.stream(values())
                    .filter(status -> status.tecken.equals(tecken))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(tecken));
        }
    }

    public Slappcell {
        if ((varde == null) == (status == Status.VISAD)) {
            throw new IllegalArgumentException("A cell has a value or says why not: " + matt + " " + status);
        }
    }

    public static Slappcell visad(String insats, String kon, String kategori, String matt, long varde) {
        return new Slappcell(insats, kon, kategori, matt, varde, Status.VISAD);
    }

    public static Slappcell utan(String insats, String kon, String kategori, String matt, Status status) {
        return new Slappcell(insats, kon, kategori, matt, null, status);
    }

    /** Where the figure stands. */
    Plats plats() {
        return new Plats(insats, kon, kategori, matt);
    }

    /** A place in a table. */
    record Plats(String insats, String kon, String kategori, String matt) {}
}
