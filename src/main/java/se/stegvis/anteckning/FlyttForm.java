package se.stegvis.anteckning;

import java.util.List;
import se.stegvis.deltagare.Rattelse;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * The form with which a note is moved, read.
 *
 * @param till id of the right deltagande
 */
record FlyttForm(long till, String skal) {

    /** The button that only searches. */
    static final String SOK = "sok";

    static final String ORD = "ord";

    private static final int LANGD = 100;

    static Formular declare(Formular form, List<Alternativ> akter) {
        return form.text(ORD, "skal", "version").val("till", akter);
    }

    static FlyttForm read(Check check, List<Alternativ> akter) {
        var till = check.choice("till", akter, "Välj vems akt den ska till");
        var skal = Rattelse.readSkal(check);
        return new FlyttForm(check.ok() ? Long.parseLong(till) : 0, skal);
    }

    static String ord(Check check) {
        var ord = check.data().get(ORD).strip();
        return ord.substring(0, Math.min(LANGD, ord.length()));
    }
}
