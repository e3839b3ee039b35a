package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.gemensamt.Datum;
import se.stegvis.uppfoljning.Genereringar.Vald;
import se.stegvis.uppfoljning.Kandidater.Kandidat;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * The form of a batch: a day for each participant, who is left out when it is emptied, and for each kontaktperson who holds
 * hers.
 */
final class GenereringForm {

    /** How long after its due day one can be planned: then the next is due. */
    private static final int MANADER_EFTER = 3;

    static String dag(Kandidat k) {
        return "dag_" + k.vem().id();
    }

    static String ansvarig(Kandidat k) {
        return "ansvarig_" + k.vem().kontaktpersonId();
    }

    static FormData fresh(LocalDate fran, LocalDate till, List<Kandidat> kandidater) {
        var falt = new LinkedHashMap<String, String>(Map.of("fran", fran.toString(), "till", till.toString()));
        kandidater.forEach(k ->
                falt.put(dag(k), Arbetsdagar.nextWorkingDay(k.forfallodag()).toString()));
        return FormData.of(falt);
    }

    static Formular declare(Formular form, List<Kandidat> kandidater, List<Alternativ> kollegor) {
        form.text("fran", "till");
        kandidater.forEach(k -> form.text(dag(k)));
        kandidater.stream().map(GenereringForm::ansvarig).distinct().forEach(falt -> form.val(falt, kollegor));
        return form;
    }

    /** What was chosen; of no meaning unless the check is ok. */
    static List<Vald> read(Check check, List<Kandidat> kandidater, List<Alternativ> kollegor) {
        var ansvariga = new LinkedHashMap<String, @Nullable Long>();
        for (var k : kandidater) {
            ansvariga.computeIfAbsent(ansvarig(k), falt -> {
                var vald = check.optionalChoice(falt, kollegor);
                return check.error(falt).isEmpty() ? vald.map(Long::valueOf).orElse(null) : null;
            });
        }
        var valda = new ArrayList<Vald>();
        for (var k : kandidater) {
            var falt = dag(k);
            check.optionalDate(falt).ifPresent(dag -> {
                var forst = Frist.fonsterFran(k.forfallodag());
                check.rule(
                        !dag.isBefore(forst),
                        falt,
                        "Tidigast " + Datum.lasbart(forst) + ", annars räknas den inte för förfallodagen");
                check.rule(
                        dag.isBefore(k.forfallodag().plusMonths(MANADER_EFTER)),
                        falt,
                        "Välj en dag innan nästa uppföljning förfaller");
                valda.add(new Vald(k.vem().id(), k.forfallodag(), dag, ansvariga.get(ansvarig(k))));
            });
        }
        check.rule(!valda.isEmpty() || !check.ok(), "fran", "Fyll i en dag för minst en deltagare");
        return valda;
    }

    /** The first and the last due day of an address; null when it does not say, or not rightly. */
    record Dagar(LocalDate fran, LocalDate till) {
        static @Nullable Dagar of(String fran, String till) {
            var a = Datum.parse(fran).orElse(null);
            var b = Datum.parse(till).orElse(null);
            return a == null || b == null || b.isBefore(a) || b.isAfter(a.plusYears(1)) ? null : new Dagar(a, b);
        }

        /** As long as nobody has said otherwise: this month and the next. */
        static Dagar narmast(LocalDate idag) {
            var forst = idag.withDayOfMonth(1);
            return new Dagar(forst, forst.plusMonths(2).minusDays(1));
        }

        String query() {
            return "?fran=" + fran + "&till=" + till;
        }
    }

    static String text(@Nullable String namn) {
        return Objects.toString(namn, "Ingen");
    }

    private GenereringForm() {}
}
