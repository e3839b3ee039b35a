package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.insats.ForvantatSlag;
import se.stegvis.insats.Inriktning;
import se.stegvis.insats.Part;
import se.stegvis.insats.Slag;

/** One row of insatser.csv. An empty code is one that nobody has given. */
record InsatsRad(
        String insats,
        String insatsagare,
        String kommun,
        String parter,
        String slag,
        String inriktning,
        @Nullable LocalDate start,
        @Nullable LocalDate slut,
        @Nullable Integer provotidManader,
        @Nullable Integer forvantat,
        String forvantatSlag) {

    private static final int NAME = 200;

    /** Meaningful only when the row is right. */
    static InsatsRad read(Row row) {
        var namn = row.required("insats", NAME);
        if (namn.contains(";") || namn.contains("|")) {
            row.problem("insats", "Namnet får inte innehålla ; eller |");
        }
        var start = row.date("start");
        var slut = row.date("slut");
        if (start != null && slut != null && slut.isBefore(start)) {
            row.problem("slut", "Slut ligger före start");
        }
        var months = row.number("provotid_manader", 0, 36);
        return new InsatsRad(
                namn,
                row.required("insatsagare", NAME),
                joined(row, "kommun"),
                parter(row),
                row.requiredCode("slag", codes(Slag.values(), Slag::kod)),
                row.code("inriktning", codes(Inriktning.values(), Inriktning::kod)),
                start,
                slut,
                // No months is no prövotid, which is how it is stored.
                months == null || months == 0 ? null : months,
                row.number("forvantat", 0, 1_000_000),
                row.code("forvantat_slag", codes(ForvantatSlag.values(), ForvantatSlag::kod)));
    }

    List<String> fields() {
        return List.of(
                insats,
                insatsagare,
                kommun,
                parter,
                slag,
                inriktning,
                Objects.toString(start, ""),
                Objects.toString(slut, ""),
                Objects.toString(provotidManader, ""),
                Objects.toString(forvantat, ""),
                forvantatSlag);
    }

    private static String joined(Row row, String column) {
        row.text(column, NAME);
        return String.join("|", row.several(column));
    }

    private static String parter(Row row) {
        var named = row.several("parter");
        var known = codes(Part.values(), Part::kod);
        if (!known.containsAll(named)) {
            row.problem("parter", "Okänd kod");
        }
        return known.stream().filter(named::contains).collect(Collectors.joining("|"));
    }

    private static <T> List<String> codes(T[] values, Function<T, String> kod) {
        return Stream.of(values).map(kod).toList();
    }
}
