package se.stegvis.skattning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.deltagare.EfterAvslut;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Svarande;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;

/** What the forms of all instruments share: the day. */
final class SkattningForm {

    static final String DATUM = "datum";

    static FormData fresh(LocalDate idag) {
        return FormData.of(Map.of(DATUM, idag.toString()));
    }

    static LocalDate readDatum(Check check, Deltagandetid tid, LocalDate idag) {
        var datum = check.date(DATUM, "Skriv vilken dag skattningen gjordes");
        check.rule(!datum.isAfter(idag), DATUM, "Dagen kan inte ligga i framtiden");
        check.rule(
                !datum.isBefore(tid.inskriven()),
                DATUM,
                "Dagen kan inte ligga före inskrivningen " + Datum.lasbart(tid.inskriven()));
        EfterAvslut.matning(check, DATUM, datum, tid);
        return datum;
    }

    static final String VERSION = "version";

    /** The error when the party has answered on the day already. */
    static void redanSvarat(Check check, Svarande vem) {
        var namn = vem.etikett().toLowerCase(Locale.ROOT);
        check.rule(false, DATUM, "Det finns redan en skattning den dagen från " + namn);
    }

    private SkattningForm() {}
}
