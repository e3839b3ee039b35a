package se.stegvis.datautbyte;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of ekonomi.csv.
 *
 * @param budget whole SEK; null when nobody has said
 * @param utfall as budget
 */
record EkonomiRad(Nyckel nyckel, @Nullable Long budget, @Nullable Long utfall) {

    /** A quarter of an insats, {@code kvartal} from 1 to 4. */
    record Nyckel(String insats, int ar, int kvartal) {}

    /** Meaningful only when the row is right. */
    static EkonomiRad read(Row row) {
        var insats = row.required("insats", 200);
        return new EkonomiRad(
                new Nyckel(insats, number(row, "ar", 1990, 2100), number(row, "kvartal", 1, 4)),
                row.kronor("budget"),
                row.kronor("utfall"));
    }

    List<String> fields() {
        return List.of(
                nyckel.insats(),
                String.valueOf(nyckel.ar()),
                String.valueOf(nyckel.kvartal()),
                Objects.toString(budget, ""),
                Objects.toString(utfall, ""));
    }

    private static int number(Row row, String column, int min, int max) {
        row.required(column, 10);
        return Objects.requireNonNullElse(row.number(column, min, max), min);
    }
}
