package se.stegvis.samtycke;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form for information given or consent to share: datum, satt, and for consent part and omfattning. */
record SamtyckeForm(String slag, String part, String omfattning, String satt, LocalDate datum) {

    static final List<Alternativ> SLAG = List.of(
            new Alternativ(Samtycke.INFORMATION, "Information om hur personuppgifter behandlas är given"),
            new Alternativ(Samtycke.DELNING, "Samtycke att dela uppgifter med en part"));
    static final List<Alternativ> SATT =
            List.of(new Alternativ("skriftligt", "Skriftligt"), new Alternativ("muntligt", "Muntligt"));

    private static final int OMFATTNING = 500;

    static FormData fresh(LocalDate idag, String slag, String part) {
        var fields = new LinkedHashMap<String, String>(Map.of("datum", idag.toString()));
        if (SLAG.stream().anyMatch(a -> a.kod().equals(slag))) {
            fields.put("slag", slag);
        }
        Part.find(part).ifPresent(p -> fields.put("part", p.kod()));
        return FormData.of(fields);
    }

    static Formular declare(Formular form) {
        return form.val("slag", SLAG)
                .val("part", Part.ALTERNATIV)
                .text("omfattning", "datum")
                .val("satt", SATT);
    }

    static SamtyckeForm read(Check check, LocalDate idag) {
        var slag = check.choice("slag", SLAG, "Välj vad du antecknar");
        boolean delning = slag.equals(Samtycke.DELNING);
        var datum = check.date("datum", "Skriv vilken dag det var");
        check.rule(!datum.isAfter(idag), "datum", "Dagen kan inte ligga i framtiden");
        var part = check.optionalChoice("part", Part.ALTERNATIV).orElse("");
        check.rule(!delning || !part.isEmpty(), "part", "Välj vilken part samtycket gäller");
        check.rule(
                delning || part.isEmpty(), "part", "Information gäller ingen part. Välj samtycke eller ta bort parten");
        var omfattning = check.optionalText("omfattning", OMFATTNING);
        check.rule(
                !delning || !omfattning.isEmpty(),
                "omfattning",
                "Skriv vad som får delas, så att alla vet var gränsen går");
        return new SamtyckeForm(slag, part, omfattning, check.choice("satt", SATT, "Välj hur det skedde"), datum);
    }
}
