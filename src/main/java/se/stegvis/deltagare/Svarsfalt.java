package se.stegvis.deltagare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Svar;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** What stands beside a field that is typed in, and says why it is empty: {@code telefon} has {@code telefon_svar}. */
final class Svarsfalt {

    private static final List<Alternativ> SVAR = Arrays.stream(Svar.values())
            .map(svar -> new Alternativ(svar.kod(), svar.etikett()))
            .toList();

    /** The field beside it. */
    static String till(String falt) {
        return falt + "_svar";
    }

    static void declare(Formular form, String... falt) {
        for (var namn : falt) {
            form.val(till(namn), SVAR);
        }
    }

    /** The answer chosen, which can not stand beside a value. */
    static @Nullable Svar read(Check check, String falt, boolean harVarde) {
        var vald = check.optionalChoice(till(falt), SVAR);
        check.rule(
                vald.isEmpty() || !harVarde,
                till(falt),
                "Det finns en uppgift redan. Ta bort den, eller välj ”Ej frågat” här");
        return harVarde ? null : vald.flatMap(Svar::find).orElse(null);
    }

    /** Reads the field and the one beside it. */
    static Kontaktuppgift kontakt(Check check, String falt, int maxLength) {
        var varde = check.optionalText(falt, maxLength);
        return new Kontaktuppgift(varde, read(check, falt, !varde.isEmpty()));
    }

    /** Both fields of when somebody was born, as a form shows them. */
    static Map<String, String> fodd(Fodd fodd) {
        var svar = fodd.svar();
        var falt = new LinkedHashMap<String, String>();
        falt.put("fodd", svar == null ? fodd.text() : "");
        falt.put(till("fodd"), svar == null ? "" : svar.kod());
        return falt;
    }

    private Svarsfalt() {}
}
