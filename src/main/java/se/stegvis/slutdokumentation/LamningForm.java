package se.stegvis.slutdokumentation;

import java.time.LocalDate;
import java.util.Map;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/**
 * That it was given.
 *
 * @param till to whom, when that was not the participant; else empty
 */
record LamningForm(LocalDate dag, Lamningssatt satt, String till) {

    static final String DAG = "lamnad";
    private static final String SATT = "satt";
    private static final String TILL = "till";

    static FormData fresh(LocalDate idag, int version) {
        return FormData.of(Map.of(DAG, idag.toString(), "version", String.valueOf(version)));
    }

    static Formular declare(Formular form) {
        return form.val(SATT, Lamningssatt.ALTERNATIV).text(DAG, TILL, "version");
    }

    static LamningForm read(Check check, Deltagandetid tid, LocalDate idag) {
        var dag = dag(check, DAG, "Skriv vilken dag den lämnades", tid, idag);
        var satt = check.choice(SATT, Lamningssatt.ALTERNATIV, "Välj hur den lämnades");
        var till = check.optionalText(TILL, 200);
        return new LamningForm(dag, check.error(SATT).isEmpty() ? Lamningssatt.of(satt) : Lamningssatt.HANDEN, till);
    }

    /** A day from the enrolment to today. */
    static LocalDate dag(Check check, String field, String ifMissing, Deltagandetid tid, LocalDate idag) {
        var dag = check.date(field, ifMissing);
        check.rule(!dag.isAfter(idag), field, "Dagen kan inte ligga i framtiden");
        check.rule(
                !dag.isBefore(tid.inskriven()),
                field,
                "Dagen kan inte ligga före inskrivningen " + Datum.lasbart(tid.inskriven()));
        return dag;
    }

    @Override
    public String toString() {
        return "LamningForm";
    }
}
