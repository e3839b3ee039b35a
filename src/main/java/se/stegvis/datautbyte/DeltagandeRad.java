package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Halvar;

/**
 * One row of deltaganden.csv.
 *
 * @param inskriven the first day of the half-year when anonymous
 * @param uppgifter null when anonymous: then nothing more is known
 */
record DeltagandeRad(String insats, String deltagarNr, LocalDate inskriven, String kon, @Nullable Uppgifter uppgifter) {

    private static final Set<String> ALLOWED_WHEN_ANONYM =
            Set.of("insats", "deltagar_nr", "anonym", "kon", "inskriven");

    /** Empty when not even the key could be read; else meaningful only when the row is right. */
    static @Nullable DeltagandeRad read(Row row, Rules rules) {
        var insats = row.required("insats", 200);
        var deltagarNr = row.required("deltagar_nr", 60);
        var anonym = row.requiredCode("anonym", Set.of("ja", "nej"));
        var kon = row.requiredCode("kon", Set.of("kvinna", "man"));
        var inskriven = anonym.equals("ja") ? halfYear(row, rules) : day(row, rules);
        var uppgifter = anonym.equals("nej") ? Uppgifter.read(row, inskriven, rules) : null;
        if (anonym.equals("ja")) {
            refuseMore(row);
        }
        if (insats.isEmpty() || deltagarNr.isEmpty() || anonym.isEmpty() || inskriven == null) {
            return null;
        }
        return new DeltagandeRad(insats, deltagarNr, inskriven, kon, uppgifter);
    }

    boolean anonym() {
        return uppgifter == null;
    }

    DeltagandeRad with(Uppgifter other) {
        return new DeltagandeRad(insats, deltagarNr, inskriven, kon, other);
    }

    boolean isOfSamePerson(DeltagandeRad other) {
        return !anonym() && !other.anonym() && insats.equals(other.insats) && deltagarNr.equals(other.deltagarNr);
    }

    /** The fields in the order of {@link FileFormat#DELTAGANDEN}. */
    List<String> fields() {
        var fields = new ArrayList<String>(FileFormat.DELTAGANDEN.columns().size());
        for (var column : FileFormat.DELTAGANDEN.columns()) {
            fields.add(field(column));
        }
        return fields;
    }

    private String field(String column) {
        return switch (column) {
            case "insats" -> insats;
            case "deltagar_nr" -> deltagarNr;
            case "anonym" -> anonym() ? "ja" : "nej";
            case "kon" -> kon;
            case "inskriven" -> anonym() ? Halvar.of(inskriven).toString() : inskriven.toString();
            default -> uppgifter == null ? "" : uppgifter.field(column);
        };
    }

    private static @Nullable LocalDate halfYear(Row row, Rules rules) {
        var text = row.required("inskriven", 10);
        var half = Halvar.parse(text);
        if (half.isEmpty()) {
            if (!text.isEmpty()) {
                row.problem("inskriven", "Ett halvår skrivs 2022H1 när anonym är ja");
            }
            return null;
        }
        var first = half.get().first();
        if (first.isAfter(rules.today())) {
            row.problem("inskriven", "Halvåret ligger i framtiden");
        }
        return first;
    }

    private static @Nullable LocalDate day(Row row, Rules rules) {
        row.required("inskriven", 10);
        return row.dateNotAfter("inskriven", rules.today());
    }

    private static void refuseMore(Row row) {
        for (var column : FileFormat.DELTAGANDEN.columns()) {
            if (!ALLOWED_WHEN_ANONYM.contains(column) && !row.raw(column).isEmpty()) {
                row.problem(column, "Ska vara tomt när anonym är ja");
            }
        }
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "DeltagandeRad";
    }
}
