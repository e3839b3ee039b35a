package se.stegvis.slutdokumentation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The words of an utkast, section by section; one that was not sent is not in it. */
record SlutdokumentationForm(boolean medSkattningar, Map<Avsnitt, String> texter) {

    private static final String MED = "med_skattningar";
    private static final String JA = "ja";
    private static final List<Alternativ> JA_NEJ =
            List.of(new Alternativ("nej", "Nej"), new Alternativ(JA, "Ja, deltagaren vill ha med dem"));

    static FormData of(Slutdokumentation utkast, Innehall innehall) {
        var fields = new LinkedHashMap<String, String>();
        for (var avsnitt : Avsnitt.values()) {
            fields.put(avsnitt.kod(), innehall.text(avsnitt));
        }
        fields.put(MED, utkast.medSkattningar() ? JA : "nej");
        fields.put("version", String.valueOf(utkast.version()));
        return FormData.of(fields);
    }

    static Formular declare(Formular form) {
        form.text("version").val(MED, JA_NEJ);
        for (var avsnitt : Avsnitt.values()) {
            form.text(avsnitt.kod());
        }
        return form;
    }

    static SlutdokumentationForm read(Check check) {
        var med = check.choice(MED, JA_NEJ, "Välj om deltagaren vill ha med sina skattningar")
                .equals(JA);
        var texter = new EnumMap<Avsnitt, String>(Avsnitt.class);
        for (var avsnitt : Avsnitt.values()) {
            if (check.data().has(avsnitt.kod())) {
                texter.put(avsnitt, check.optionalText(avsnitt.kod(), Avsnitt.LANGD));
            }
        }
        var skattningar = Avsnitt.SKATTNINGAR;
        check.rule(
                !med || !texter.getOrDefault(skattningar, "").isEmpty(),
                skattningar.kod(),
                "Skriv vad som ska stå om skattningarna, eller välj att de inte ska vara med");
        return new SlutdokumentationForm(med, texter);
    }

    @Override
    public String toString() {
        return "SlutdokumentationForm";
    }
}
