package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Svar;
import se.stegvis.gemensamt.Sysselsattningskoder;

/** One value of a field that can hold several: a code, and for work perhaps an extent in per cent. */
record Flerval(String kod, @Nullable Integer omfattning) {
    private static final Pattern EXTENT = Pattern.compile("[1-9]\\d?|100");

    @Override
    public String toString() {
        return omfattning == null ? kod : kod + ":" + omfattning;
    }

    /** The sources of support of a field. */
    static List<Flerval> forsorjning(Row row, String column, @Nullable LocalDate day, Rules rules) {
        var values =
                row.several(column).stream().map(kod -> new Flerval(kod, null)).toList();
        for (var value : values) {
            if (!rules.isCodeOrAnswer(Kodlista.FORSORJNING, value.kod)) {
                row.problem(column, "Okänd kod");
            }
        }
        refuseEnded(row, column, day, Kodlista.FORSORJNING, values, rules);
        // One source can be known and another not, so okant may stand beside a code.
        refuseBesideOthers(row, column, values, Svar.VILL_INTE_SVARA);
        return values;
    }

    /** The occupations or outcomes of a field. */
    static List<Flerval> sysselsattning(Row row, String column, @Nullable LocalDate day, Rules rules) {
        var values = row.several(column).stream()
                .map(text -> withExtent(row, column, text, rules))
                .toList();
        var seen = new HashSet<String>();
        for (var value : values) {
            if (!seen.add(value.kod)) {
                row.problem(column, "Samma kod står två gånger");
            }
        }
        refuseEnded(row, column, day, Kodlista.SYSSELSATTNING, values, rules);
        refuseBesideOthers(row, column, values, Svar.VILL_INTE_SVARA);
        refuseBesideOthers(row, column, values, Svar.OKANT);
        return values;
    }

    static String join(List<Flerval> values) {
        return String.join("|", values.stream().map(Flerval::toString).toList());
    }

    private static Flerval withExtent(Row row, String column, String text, Rules rules) {
        var colon = text.indexOf(':');
        var kod = colon < 0 ? text : text.substring(0, colon);
        if (!rules.isCodeOrAnswer(Kodlista.SYSSELSATTNING, kod)) {
            row.problem(column, "Okänd kod");
            return new Flerval(kod, null);
        }
        if (colon < 0) {
            return new Flerval(kod, null);
        }
        var extent = text.substring(colon + 1);
        if (!Sysselsattningskoder.ARBETE.contains(kod)) {
            row.problem(column, "Bara arbete har omfattning");
        } else if (!EXTENT.matcher(extent).matches()) {
            row.problem(column, "Omfattningen är ett heltal från 1 till 100");
        } else {
            return new Flerval(kod, Integer.valueOf(extent));
        }
        return new Flerval(kod, null);
    }

    private static void refuseEnded(
            Row row, String column, @Nullable LocalDate day, Kodlista lista, List<Flerval> values, Rules rules) {
        if (!values.stream().allMatch(value -> rules.isValidSince(day, lista, value.kod))) {
            row.problem(column, Rules.ENDED);
        }
    }

    private static void refuseBesideOthers(Row row, String column, List<Flerval> values, Svar svar) {
        if (values.size() > 1 && values.contains(new Flerval(svar.kod(), null))) {
            row.problem(column, svar.kod() + " kan inte stå tillsammans med andra värden");
        }
    }
}
