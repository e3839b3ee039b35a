package se.stegvis.uppfoljning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** Why a follow-up is not held. */
record OverhoppForm(Overhopp skal, String text, boolean tidigare) {

    private static final String SKAL = "skal";
    private static final String TEXT = "text";
    private static final String TIDIGARE = "tidigare";
    private static final int LANGST = 2000;

    static FormData of(Optional<Uppfoljning> uppfoljning) {
        return FormData.of(Map.of(
                TEXT,
                uppfoljning.map(Uppfoljning::anteckning).orElse(""),
                "version",
                String.valueOf(uppfoljning.map(Uppfoljning::version).orElse(Stampel.INGEN))));
    }

    static Formular declare(Formular form, String tidigare) {
        return form.text(TEXT, "version")
                .val(SKAL, Kodord.alternativ(Overhopp.class))
                .val(TIDIGARE, List.of(new Alternativ("ja", tidigare)));
    }

    /** Nothing is to be made of what comes back unless the check is ok. */
    static OverhoppForm read(Check check) {
        var skal = check.choice(SKAL, Kodord.alternativ(Overhopp.class), "Välj varför den inte görs");
        var text = check.optionalText(TEXT, LANGST);
        var overhopp = Kodord.find(Overhopp.class, skal).orElse(Overhopp.ANNAT);
        check.rule(overhopp != Overhopp.ANNAT || !check.ok() || !text.isEmpty(), TEXT, "Skriv vilket skälet är");
        return new OverhoppForm(overhopp, text, check.data().get(TIDIGARE).equals("ja"));
    }
}
