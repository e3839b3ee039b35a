package se.stegvis.kontaktperson;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.kontaktperson.BytQueries.Pagaende;
import se.stegvis.kontaktperson.Kontaktpersonbyten.Vald;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular.Alternativ;

/** What is to be handed over to whom, read; {@code valda} are among the ongoing of the insats. */
record OverlamningForm(List<Pagaende> valda, long medarbetareId, LocalDate fran, String overlamning) {

    /** All in the list rather than those that are ticked. */
    static final String ALLA = "alla";

    private static final Pattern TOKEN = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

    /** The filter of an address or a form: null for all, 0 for those who have nobody. */
    static @Nullable Long hos(String typed) {
        return typed.equals("ingen") ? Long.valueOf(0) : typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
    }

    /** What the box of a participant sends: her, and the row that says whom she has. */
    static String token(Pagaende p) {
        return p.id() + "-" + p.tid();
    }

    List<Vald> vem() {
        return valda.stream().map(p -> new Vald(p.id(), p.tid())).toList();
    }

    /** Those that were ticked, as they were then. */
    static List<Vald> valda(FormData form) {
        return form.all("valda").stream()
                .distinct()
                .map(TOKEN::matcher)
                .filter(Matcher::matches)
                .map(m -> new Vald(Long.parseLong(m.group(1)), Long.parseLong(m.group(2))))
                .toList();
    }

    /** Those that were ticked and are no longer there with whom they had then. */
    static List<Vald> hunna(FormData form, List<Pagaende> nu) {
        var kvar = nu.stream().map(p -> new Vald(p.id(), p.tid())).toList();
        return form.has(ALLA)
                ? List.of()
                : valda(form).stream().filter(v -> !kvar.contains(v)).toList();
    }

    /** What was typed about some of those. */
    static OverlamningForm read(
            Check check, KontaktpersonForm.Reader reader, List<Alternativ> kontaktpersoner, List<Pagaende> valda) {
        check.rule(!valda.isEmpty(), "valda", "Välj minst en deltagare");
        var till = check.choice("kontaktperson", kontaktpersoner, "Välj vem som ska vara kontaktperson");
        var id = check.error("kontaktperson").isEmpty() ? Long.parseLong(till) : 0;
        var redan = valda.stream()
                .filter(p -> Long.valueOf(id).equals(p.kontaktpersonId()))
                .count();
        check.rule(redan == 0, "kontaktperson", "Det är redan kontaktperson för %d av de valda".formatted(redan));
        var fran = reader.fran(check);
        valda.stream()
                .map(Pagaende::fran)
                .max(Comparator.naturalOrder())
                .ifPresent(senast -> check.rule(
                        !fran.isBefore(senast),
                        "fran",
                        "Någon av de valda har den hon har sedan %s. Välj den dagen eller en senare."
                                .formatted(Datum.lasbart(senast))));
        return new OverlamningForm(valda, id, fran, reader.overlamning(check));
    }
}
