package se.stegvis.anteckning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** The form of an anteckning: datum, rubrik, text. */
record AnteckningForm(LocalDate datum, String rubrik, String text) {

    private static final int RUBRIK = 120;
    private static final int TEXT = 20_000;

    static Formular declare(Formular form) {
        return form.text("datum", "rubrik", "text", "version");
    }

    static FormData fresh(LocalDate idag) {
        return FormData.of(Map.of("datum", idag.toString()));
    }

    static FormData of(Anteckning a) {
        return FormData.of(Map.of(
                "datum", a.datum().toString(),
                "rubrik", a.rubrik(),
                "text", a.text(),
                "version", String.valueOf(a.version())));
    }

    static AnteckningForm read(Check check, LocalDate idag) {
        var datum = check.date("datum", "Skriv vilken dag anteckningen gäller");
        check.rule(!datum.isAfter(idag), "datum", "Dagen kan inte ligga i framtiden");
        return new AnteckningForm(
                datum,
                check.text("rubrik", RUBRIK, "Skriv en rubrik"),
                check.text("text", TEXT, "Skriv något i anteckningen"));
    }

    Anteckning ny(DeltagandeRef deltagande, long av, Instant nu) {
        return Anteckning.ny(deltagande, datum, rubrik, text, av, nu);
    }

    Anteckning over(Anteckning utkast, Instant nu, int typedVersion) {
        return utkast.omskriven(datum, rubrik, text, nu, typedVersion);
    }
}
