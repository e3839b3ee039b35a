package se.stegvis.natverk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form for a kontakt, read. */
record KontaktForm(
        String part,
        String namn,
        String titel,
        String telefon,
        String epost,
        LocalDate fran,
        @Nullable LocalDate till) {

    private static final int NAMN = 100;
    private static final int TELEFON = 50;
    private static final int EPOST = 200;

    static FormData fresh(LocalDate idag) {
        return FormData.of(Map.of("fran", idag.toString()));
    }

    static FormData of(Kontakt k, Kontaktskydd skydd) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("part", k.part());
        fields.put("namn", k.namn());
        fields.put("titel", k.titel());
        fields.put("telefon", skydd.open(Kontaktskydd.TELEFON, k.telefon()));
        fields.put("epost", skydd.open(Kontaktskydd.EPOST, k.epost()));
        fields.put("fran", k.fran().toString());
        fields.put("till", Objects.toString(k.till(), ""));
        fields.put("version", String.valueOf(k.version()));
        return FormData.of(fields);
    }

    static Formular declare(Formular form, List<Alternativ> parter) {
        return form.val("part", parter).text("namn", "titel", "telefon", "epost", "fran", "till", "version");
    }

    static KontaktForm read(Check check, List<Alternativ> parter) {
        var part = check.choice("part", parter, "Välj vilken part det är");
        var fran = check.date("fran", "Skriv från vilken dag");
        var till = check.optionalDate("till").orElse(null);
        check.rule(till == null || !till.isBefore(fran), "till", "Sista dagen kan inte ligga före den första");
        var epost = check.optionalText("epost", EPOST);
        check.rule(epost.isEmpty() || epost.matches("[^@\\s]+@[^@\\s]+"), "epost", "Adressen ser inte ut som e-post");
        return new KontaktForm(
                part,
                check.text("namn", NAMN, "Skriv namnet"),
                check.optionalText("titel", NAMN),
                check.optionalText("telefon", TELEFON),
                epost,
                fran,
                till);
    }

    @Override
    public String toString() {
        return "KontaktForm";
    }
}
