package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Kodlista;

/** The exit of a deltagande, or that it was registered by mistake, which needs no day. */
record Avslut(
        @Nullable LocalDate utskriven, String anledning, String text, List<Flerval> utfall, List<Flerval> forsorjning) {

    private static final String FELREGISTRERING = "felregistrering";
    private static final List<String> ONLY_WITH_EXIT = List.of("utfall", "forsorjning_efter", "avslutsanledning_text");

    /** Null when the deltagande goes on. */
    static @Nullable Avslut read(Row row, @Nullable LocalDate inskriven, Rules rules) {
        var utskriven = row.dateNotAfter("utskriven", rules.today());
        if (utskriven != null && inskriven != null && utskriven.isBefore(inskriven)) {
            row.problem("utskriven", "Utskriven före inskrivningen");
        }
        var utfall = Flerval.sysselsattning(row, "utfall", utskriven, rules);
        var forsorjning = Flerval.forsorjning(row, "forsorjning_efter", utskriven, rules);
        var text = row.lines("avslutsanledning_text", 500);
        var anledning = row.code("avslutsanledning", kod -> rules.isCode(Kodlista.AVSLUTSANLEDNING, kod));
        if (!rules.isValidSince(utskriven, Kodlista.AVSLUTSANLEDNING, anledning)) {
            row.problem("avslutsanledning", Rules.ENDED);
        }
        if (row.raw("avslutsanledning").isEmpty()) {
            refuseRemains(row);
            return null;
        }
        if (row.raw("utskriven").isEmpty() && !anledning.equals(FELREGISTRERING)) {
            row.problem("utskriven", "Måste fyllas i när avslutsanledning finns");
        }
        return new Avslut(utskriven, anledning, text, utfall, forsorjning);
    }

    Avslut withText(String other) {
        return new Avslut(utskriven, anledning, other, utfall, forsorjning);
    }

    String field(String column) {
        return switch (column) {
            case "utskriven" -> Objects.toString(utskriven, "");
            case "avslutsanledning" -> anledning;
            case "utfall" -> Flerval.join(utfall);
            case "forsorjning_efter" -> Flerval.join(forsorjning);
            case "avslutsanledning_text" -> text;
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static void refuseRemains(Row row) {
        if (!row.raw("utskriven").isEmpty()) {
            row.problem("avslutsanledning", "Måste fyllas i när utskriven finns");
            return;
        }
        for (var column : ONLY_WITH_EXIT) {
            if (!row.raw(column).isEmpty()) {
                row.problem(column, "Ska vara tomt när avslutsanledning är tom");
            }
        }
    }
}
