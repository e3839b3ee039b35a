package se.stegvis.deltagare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form for a kontaktobs, read. */
record KontaktobsForm(String slag, String text, LocalDate granskas) {

    /** How long one holds when nothing else is said. */
    static final int MANADER = 6;

    private static final int MAX_MANADER = 24;
    private static final int TEXT = 200;

    /** Says nothing by itself, so it needs a text. */
    private static final String ANNAT = "annat";

    static FormData fresh(LocalDate idag) {
        return FormData.of(Map.of("granskas", idag.plusMonths(MANADER).toString()));
    }

    /** With a new day for the review, which is what most come to change. */
    static FormData of(Kontaktobs obs, LocalDate idag) {
        return FormData.of(Map.of(
                "slag", obs.slag(),
                "text", obs.text(),
                "granskas", idag.plusMonths(MANADER).toString(),
                "version", String.valueOf(obs.version())));
    }

    static Formular declare(Formular form, List<Alternativ> slag) {
        return form.val("slag", slag).text("text", "granskas", "version");
    }

    static KontaktobsForm read(Check check, List<Alternativ> valbara, LocalDate idag) {
        var slag = check.choice("slag", valbara, "Välj vad det gäller");
        var text = check.optionalText("text", TEXT);
        check.rule(!slag.equals(ANNAT) || !text.isEmpty(), "text", "Skriv vad man ska tänka på");
        var granskas = check.date("granskas", "Skriv dagen då det ska granskas");
        check.rule(!granskas.isBefore(idag), "granskas", "Dagen har redan varit");
        check.rule(
                !granskas.isAfter(idag.plusMonths(MAX_MANADER)),
                "granskas",
                "Välj en dag inom två år, så att någon ser över det");
        return new KontaktobsForm(slag, text, granskas);
    }
}
