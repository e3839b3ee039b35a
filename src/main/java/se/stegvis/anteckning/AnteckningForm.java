package se.stegvis.anteckning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * The form of an anteckning, read.
 *
 * @param delmal what the delmål it concerns are called
 */
record AnteckningForm(Innehall innehall, List<String> delmal) {

    private static final int RUBRIK = 120;
    private static final int TEXT = 20_000;
    private static final int DELTOG = 300;
    private static final int MINUTER = 600;

    /** What can be chosen in it. */
    record Val(List<Alternativ> slag, List<Alternativ> kontaktsatt, List<Alternativ> delmal) {}

    static Formular declare(Formular form, Val val) {
        return form.text("datum", "rubrik", "text", "minuter", "deltog", "version")
                .val("slag", val.slag())
                .val("kontaktsatt", val.kontaktsatt())
                .val("delmal", val.delmal());
    }

    static FormData fresh(LocalDate idag) {
        return FormData.of(Map.of("datum", idag.toString()));
    }

    static FormData of(Innehall i, List<String> delmal, int version) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("datum", List.of(i.datum().toString()));
        fields.put("rubrik", List.of(i.rubrik()));
        fields.put("text", List.of(i.text()));
        fields.put("slag", List.of(Objects.toString(i.slag(), "")));
        fields.put("kontaktsatt", List.of(Objects.toString(i.kontaktsatt(), "")));
        fields.put("minuter", List.of(Objects.toString(i.minuter(), "")));
        fields.put("deltog", List.of(i.deltog()));
        fields.put("delmal", delmal);
        fields.put("version", List.of(String.valueOf(version)));
        return FormData.ofAll(fields);
    }

    static AnteckningForm read(Check check, Val val, LocalDate idag) {
        var datum = check.date("datum", "Skriv vilken dag anteckningen gäller");
        check.rule(!datum.isAfter(idag), "datum", "Dagen kan inte ligga i framtiden");
        var innehall = new Innehall(
                datum,
                check.text("rubrik", RUBRIK, "Skriv en rubrik"),
                check.text("text", TEXT, "Skriv något i anteckningen"),
                check.optionalChoice("slag", val.slag()).orElse(null),
                check.optionalChoice("kontaktsatt", val.kontaktsatt()).orElse(null),
                boxed(check.optionalNumber("minuter", 1, MINUTER)),
                check.optionalText("deltog", DELTOG));
        return new AnteckningForm(innehall, check.choices("delmal", val.delmal()));
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
