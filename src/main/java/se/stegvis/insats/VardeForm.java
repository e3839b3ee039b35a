package se.stegvis.insats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form that gives a setting a value from a day on. */
final class VardeForm {

    private static final String UTAN = "utan";
    private static final int LANGST_FRAM = 10;

    /** What was typed; no value when the nivå shall have none of its own. */
    record Skrivet(Niva niva, LocalDate fran, @Nullable BigDecimal varde, String skal) {}

    static Formular declare(Formular form, Map<Niva, String> nivaer) {
        return form.text("varde", "fran", "skal", "version")
                .val("niva", Nivaer.alternativ(nivaer))
                .val(UTAN, List.of(new Alternativ("ja", "Inget eget värde från den dagen")));
    }

    static Skrivet read(Check check, Installning installning, Map<Niva, String> nivaer, LocalDate idag) {
        var niva = check.choice("niva", Nivaer.alternativ(nivaer), "Välj vad värdet ska gälla för");
        var fran = check.date("fran", "Skriv dagen då värdet börjar gälla");
        check.rule(
                !fran.isBefore(Installningar.BORJAN) && !fran.isAfter(idag.plusYears(LANGST_FRAM)),
                "fran",
                "Välj en dag från 1900-01-01 och högst tio år framåt");
        check.rule(
                !installning.isFramat() || !fran.isBefore(idag),
                "fran",
                "Välj i dag eller en senare dag: det som redan har förfallit behåller sin dag");
        var skal = check.optionalText("skal", 300);
        check.rule(
                !fran.isBefore(idag) || !skal.isEmpty(),
                "skal",
                "Skriv varför värdet ändras bakåt i tiden. Siffror som redan är lästa kan bli andra");
        return new Skrivet(Nivaer.find(nivaer, niva).orElse(Niva.INSTALLATION), fran, varde(check, installning), skal);
    }

    private static @Nullable BigDecimal varde(Check check, Installning installning) {
        var typed = check.data().get("varde").strip().replace(',', '.');
        if (!check.data().all(UTAN).isEmpty()) {
            check.rule(typed.isEmpty(), "varde", "Ta bort värdet, eller ta bort krysset för inget eget värde");
            return null;
        }
        if (installning.isJaNej()) {
            var svar = typed.toLowerCase(Locale.ROOT);
            check.rule(svar.equals("ja") || svar.equals("nej"), "varde", "Skriv ja eller nej");
            return svar.equals("ja") ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        var varde = typed.matches("\\d{1,6}(\\.\\d{1,4})?") ? new BigDecimal(typed) : null;
        check.rule(
                varde != null && installning.tillater(varde),
                "varde",
                "Skriv ett %s mellan %d och %d"
                        .formatted(
                                installning.granser().decimaler() == 0 ? "heltal" : "tal med högst en decimal",
                                installning.granser().minst(),
                                installning.granser().mest()));
        return varde;
    }

    private VardeForm() {}
}
