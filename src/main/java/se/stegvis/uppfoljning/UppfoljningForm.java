package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.uppfoljning.UppfoljningQueries.Delrad;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * A follow-up as it was written.
 *
 * @param delar those answered now or changed
 * @param datum the day of those
 * @param rad notes and booking; empty when they were left alone
 */
record UppfoljningForm(List<Typed> delar, LocalDate datum, Optional<Rad> rad) {

    static final String DATUM = "datum";

    private static final String ANTECKNING = "anteckning";
    private static final String PLANERAD = "planerad";
    private static final String KLOCKAN = "klockan";
    private static final String ANSVARIG = "ansvarig";
    private static final String VERSION = "version";
    private static final int LANGST_ANTECKNING = 8000;
    private static final int LANGST_KOMMENTAR = 1000;

    /** A part; {@code version} of the one that was seen. */
    record Typed(Svar svar, String kommentar, int version) {}

    /** Notes and booking; {@code version} of those that were seen. */
    record Rad(
            String anteckning,
            @Nullable LocalDate planerad,
            @Nullable LocalTime klockan,
            @Nullable Long ansvarig,
            int version) {}

    static FormData of(Akt akt, LocalDate forfallodag) {
        var fields = new HashMap<String, String>();
        var rad = akt.find(forfallodag);
        fields.put(DATUM, datum(akt, forfallodag));
        fields.put(ANTECKNING, rad.map(Uppfoljning::anteckning).orElse(""));
        fields.put(PLANERAD, text(rad.map(Uppfoljning::planerad)));
        fields.put(KLOCKAN, Klockan.text(rad.map(Uppfoljning::klockan).orElse(null)));
        fields.put(ANSVARIG, text(rad.map(Uppfoljning::ansvarigId)));
        fields.put(
                VERSION,
                Stampel.of(
                        rad.map(Uppfoljning::version).orElse(Stampel.INGEN),
                        fields.get(ANTECKNING),
                        fields.get(PLANERAD),
                        fields.get(KLOCKAN),
                        fields.get(ANSVARIG)));
        for (var del : Del.values()) {
            var gjord = akt.del(forfallodag, del);
            var svar = gjord.map(Delrad::svar).orElse("");
            var kommentar = gjord.map(Delrad::kommentar).orElse("");
            fields.put(del.kod(), svar);
            fields.put(kommentar(del), kommentar);
            fields.put(version(del), Stampel.of(gjord.map(Delrad::version).orElse(Stampel.INGEN), svar, kommentar));
        }
        return FormData.of(fields);
    }

    /** The day it was held when it is done, so that a word put right does not move it; else today, when that counts. */
    private static String datum(Akt akt, LocalDate forfallodag) {
        var genomford = akt.find(forfallodag).map(Uppfoljning::genomford).orElse(null);
        var dag = Objects.requireNonNullElse(genomford, akt.sistaDag());
        return dag.isBefore(Frist.fonsterFran(forfallodag)) ? "" : dag.toString();
    }

    static Formular declare(Formular form, List<Alternativ> kollegor) {
        for (var del : Del.values()) {
            form.val(del.kod(), svar(del)).text(kommentar(del), version(del));
        }
        return form.text(DATUM, ANTECKNING, PLANERAD, KLOCKAN, VERSION).val(ANSVARIG, kollegor);
    }

    /** Nothing is to be made of what comes back unless the check is ok. */
    static UppfoljningForm read(Check check, Akt akt, LocalDate forfallodag, List<Alternativ> kollegor) {
        var delar = new ArrayList<Typed>();
        for (var del : Del.values()) {
            readDel(check, del).ifPresent(delar::add);
        }
        return new UppfoljningForm(
                delar,
                delar.isEmpty() ? LocalDate.EPOCH : readDatum(check, akt, forfallodag),
                readRad(check, forfallodag, kollegor));
    }

    boolean isTom() {
        return delar.isEmpty() && rad.isEmpty();
    }

    private static Optional<Typed> readDel(Check check, Del del) {
        var stampel = Stampel.read(check.data().get(version(del)));
        var kod = check.optionalChoice(del.kod(), svar(del)).orElse("");
        var kommentar = check.optionalText(kommentar(del), LANGST_KOMMENTAR);
        if (stampel.visade(kod, kommentar) || (kod.isEmpty() && kommentar.isEmpty())) {
            return Optional.empty();
        }
        var svar = Svar.find(del, kod);
        check.rule(svar.isPresent(), del.kod(), "Välj ett svar, eller ta bort kommentaren");
        return svar.map(s -> new Typed(s, kommentar, stampel.version()));
    }

    private static LocalDate readDatum(Check check, Akt akt, LocalDate forfallodag) {
        var datum = check.date(DATUM, "Skriv vilken dag det gjordes");
        var fran = Frist.fonsterFran(forfallodag);
        check.rule(
                !datum.isBefore(fran),
                DATUM,
                "Den första dagen som räknas för den här uppföljningen är " + Datum.lasbart(fran));
        check.rule(!datum.isAfter(akt.idag()), DATUM, "Dagen kan inte ligga i framtiden");
        check.rule(
                !datum.isAfter(akt.sistaDag()),
                DATUM,
                "Dagen kan inte ligga efter deltagarens sista dag " + Datum.lasbart(akt.sistaDag()));
        return datum;
    }

    private static Optional<Rad> readRad(Check check, LocalDate forfallodag, List<Alternativ> kollegor) {
        var anteckning = check.optionalText(ANTECKNING, LANGST_ANTECKNING);
        var planerad = check.optionalDate(PLANERAD).orElse(null);
        var klockan = Klockan.read(check, KLOCKAN).orElse(null);
        var ansvarig = check.optionalChoice(ANSVARIG, kollegor).orElse("");
        check.rule(klockan == null || planerad != null, PLANERAD, "Skriv också vilken dag");
        check.rule(
                planerad == null || !planerad.isBefore(Frist.fonsterFran(forfallodag)),
                PLANERAD,
                "Boka tidigast %s, så att det räknas".formatted(Datum.lasbart(Frist.fonsterFran(forfallodag))));
        check.rule(
                planerad == null || planerad.isBefore(forfallodag.plusYears(2)),
                PLANERAD,
                "Boka en dag närmare den dag då uppföljningen ska göras");
        var stampel = Stampel.read(check.data().get(VERSION));
        return !check.ok()
                        || stampel.visade(anteckning, Objects.toString(planerad, ""), Klockan.text(klockan), ansvarig)
                ? Optional.empty()
                : Optional.of(new Rad(
                        anteckning,
                        planerad,
                        klockan,
                        ansvarig.isEmpty() ? null : Long.valueOf(ansvarig),
                        stampel.version()));
    }

    static String kommentar(Del del) {
        return del.kod() + "_kommentar";
    }

    static String version(Del del) {
        return "version_" + del.kod();
    }

    private static List<Alternativ> svar(Del del) {
        return del.svar().stream()
                .map(svar -> new Alternativ(svar.kod(), svar.etikett()))
                .toList();
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }
}
