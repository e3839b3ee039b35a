package se.stegvis.efteravslut;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Kodord;

/** What is written down about an attempt. */
record ForsokForm(LocalDate datum, String resultat, @Nullable String lage, String text) {

    static final String DATUM = "datum";

    private static final String RESULTAT = "resultat";
    private static final String LAGE = "lage";
    private static final String TEXT = "text";
    private static final int LANGST = 2000;

    static FormData fresh(LocalDate idag) {
        return FormData.of(Map.of(DATUM, idag.toString()));
    }

    static FormData of(Forsok forsok) {
        return FormData.of(Map.of(
                DATUM,
                forsok.datum().toString(),
                RESULTAT,
                forsok.resultat(),
                LAGE,
                Objects.toString(forsok.lage(), ""),
                TEXT,
                forsok.text(),
                "version",
                String.valueOf(forsok.version())));
    }

    static Formular declare(Formular form) {
        return form.text(DATUM, TEXT, "version")
                .val(RESULTAT, Kodord.alternativ(Resultat.class))
                .val(LAGE, Kodord.alternativ(Situation.class));
    }

    static ForsokForm read(Check check, LocalDate utskriven, LocalDate idag) {
        var datum = check.date(DATUM, "Skriv vilken dag du ringde");
        check.rule(!datum.isAfter(idag), DATUM, "Dagen kan inte ligga i framtiden");
        check.rule(!datum.isBefore(utskriven), DATUM, "Dagen kan inte ligga före avslutet " + Datum.lasbart(utskriven));
        var resultat = check.choice(RESULTAT, Kodord.alternativ(Resultat.class), "Välj hur det gick");
        var lage =
                check.optionalChoice(LAGE, Kodord.alternativ(Situation.class)).orElse(null);
        if (resultat.equals(Resultat.NATT.kod())) {
            check.rule(lage != null, LAGE, "Välj hur det är för deltagaren nu");
        } else {
            check.rule(lage == null, LAGE, "Välj läge bara när deltagaren är nådd och svarar");
        }
        return new ForsokForm(datum, resultat, lage, check.optionalText(TEXT, LANGST));
    }
}
