package se.stegvis.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Svar;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** The form of a code. A day that is changed cannot be one that has passed: figures counted for it would move. */
final class KodForm {

    private static final Pattern KOD = Pattern.compile("[a-z0-9][a-z0-9_]{0,39}");

    /** Words that tables already use for something else than a code. */
    private static final List<String> UPPTAGNA = List.of("totalt", "ej_fragat");

    private static final String TIDIGARE = "Välj i dag eller en senare dag. Siffror för tidigare dagar ska inte ändras";

    static FormData fields(Kod kod) {
        return FormData.of(Map.of(
                "etikett", kod.etikett(),
                "ordning", String.valueOf(kod.ordning()),
                "giltig_fran", Objects.toString(kod.giltigFran(), ""),
                "giltig_till", Objects.toString(kod.giltigTill(), ""),
                "version", String.valueOf(kod.version())));
    }

    static Formular declare(Formular form) {
        return form.text("kod", "etikett", "ordning", "giltig_fran", "giltig_till", "version");
    }

    static Kod ny(Check check, Kodlista lista, Predicate<String> finns, LocalDate idag) {
        var kod = check.text("kod", 40, "Skriv kodens ord");
        check.rule(KOD.matcher(kod).matches(), "kod", "Skriv bara små bokstäver a till z, siffror och understreck");
        check.rule(
                Svar.find(kod).isEmpty() && !UPPTAGNA.contains(kod),
                "kod",
                "Ordet betyder redan något annat i filerna");
        check.rule(!finns.test(kod), "kod", "Koden finns redan i listan. En kod som har gått ut kan börja gälla igen");
        var fran = check.date("giltig_fran", "Skriv dagen då koden börjar gälla");
        check.rule(!fran.isBefore(idag), "giltig_fran", TIDIGARE);
        return new Kod(lista.namn(), kod, etikett(check), ordning(check), fran, null, 0);
    }

    static Kod andrad(Check check, Kod kod, LocalDate idag) {
        int version = check.version("version");
        if (!Kodlas.skal(Kodlista.find(kod.lista()).orElseThrow(), kod.kod()).isEmpty()) {
            return new Kod(
                    kod.lista(), kod.kod(), kod.etikett(), ordning(check), kod.giltigFran(), kod.giltigTill(), version);
        }
        var fran = dag(check, "giltig_fran", kod.giltigFran(), idag);
        var till = dag(check, "giltig_till", kod.giltigTill(), idag);
        check.rule(
                fran == null || till == null || !till.isBefore(fran),
                "giltig_till",
                "Sista dagen kan inte ligga före den första");
        return new Kod(kod.lista(), kod.kod(), etikett(check), ordning(check), fran, till, version);
    }

    private static @Nullable LocalDate dag(Check check, String field, @Nullable LocalDate fore, LocalDate idag) {
        var dag = check.optionalDate(field).orElse(null);
        check.rule(Objects.equals(dag, fore) || dag == null || !dag.isBefore(idag), field, TIDIGARE);
        if (field.equals("giltig_fran") && !Objects.equals(dag, fore)) {
            check.rule(fore != null && fore.isAfter(idag), field, "Koden har redan börjat gälla, så dagen ligger fast");
            check.rule(dag != null, field, "Skriv dagen då koden börjar gälla");
        }
        return dag;
    }

    private static String etikett(Check check) {
        return check.text("etikett", 100, "Skriv det som ska stå på sidorna");
    }

    private static int ordning(Check check) {
        check.rule(!check.data().get("ordning").isBlank(), "ordning", "Skriv ett heltal mellan 1 och 999");
        return check.optionalNumber("ordning", 1, 999).orElse(0);
    }

    private KodForm() {}
}
