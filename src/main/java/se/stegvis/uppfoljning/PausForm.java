package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.util.Map;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Kodord;

/** A pause as it was written. */
record PausForm(LocalDate fran, LocalDate till, Pausorsak orsak, String text) {

    static final String FRAN = "fran";

    private static final String TILL = "till";
    private static final String ORSAK = "orsak";
    private static final String TEXT = "text";
    private static final int LANGST_AR = 2;
    private static final int LANGST_TEXT = 300;

    static FormData fresh(LocalDate idag) {
        return FormData.of(Map.of(FRAN, idag.toString()));
    }

    static FormData of(Pausrad paus) {
        return FormData.of(Map.of(
                FRAN,
                paus.fran().toString(),
                TILL,
                paus.till().toString(),
                ORSAK,
                paus.orsak(),
                TEXT,
                paus.text(),
                "version",
                String.valueOf(paus.version())));
    }

    static Formular declare(Formular form) {
        return form.text(FRAN, TILL, TEXT, "version").val(ORSAK, Pausorsak.EGNA);
    }

    /** Nothing is to be made of what comes back unless the check is ok. */
    static PausForm read(Check check, Deltagandetid tid) {
        var fran = check.date(FRAN, "Skriv första dagen");
        check.rule(
                !fran.isBefore(tid.inskriven()),
                FRAN,
                "Pausen kan inte börja före inskrivningen " + Datum.lasbart(tid.inskriven()));
        var till = till(check, fran);
        var orsak = Kodord.find(Pausorsak.class, check.choice(ORSAK, Pausorsak.EGNA, "Välj varför"))
                .orElse(Pausorsak.LEDIGHET);
        var text = check.optionalText(TEXT, LANGST_TEXT);
        check.rule(orsak != Pausorsak.ANNAT || !text.isEmpty(), TEXT, "Skriv vilket skälet är");
        return new PausForm(fran, till, orsak, text);
    }

    /** The last day of what begins on a day. */
    static LocalDate till(Check check, LocalDate fran) {
        var till = check.date(TILL, "Skriv sista dagen. Den går att ändra sedan.");
        check.rule(!till.isBefore(fran), TILL, "Sista dagen är före den första");
        check.rule(
                till.isBefore(fran.plusYears(LANGST_AR)),
                TILL,
                "Högst två år åt gången. Skriv en ny om den fortsätter.");
        return till;
    }

    Paus paus() {
        return new Paus(fran, till);
    }
}
