package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.deltagare.Lage.Sysselsattning;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Svar;
import se.stegvis.insats.Kodval;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * The part of a form that asks for a {@link Lage}: boxes {@code forsorjning}, boxes {@code sysselsattning}, and for each
 * kind of work its extent in {@code omfattning_KOD}.
 */
@Singleton
public class LageForm {

    /** A kind of occupation with its box, and the field for its extent when it is work. */
    public record Rad(Falt.Val val, boolean arbete, Falt omfattning) {}

    private static final String OMFATTNING = "omfattning_";

    private final Kodval kodval;

    LageForm(Kodval kodval) {
        this.kodval = kodval;
    }

    /** Declares the fields. */
    public void declare(Formular form, LocalDate day, Redan redan) {
        form.val("forsorjning", alternativ(Kodlista.FORSORJNING, day, redan));
        form.val("sysselsattning", alternativ(Kodlista.SYSSELSATTNING, day, redan));
        alternativ(Kodlista.SYSSELSATTNING, day, redan).forEach(a -> form.text(OMFATTNING + a.kod()));
    }

    /** The occupations for the page, each box with its extent beside it. */
    public List<Rad> rader(Formular form) {
        return form.falt("sysselsattning").val().stream()
                .map(val -> new Rad(val, Sysselsattning.isArbete(val.kod()), form.falt(OMFATTNING + val.kod())))
                .toList();
    }

    /** What was chosen; of codes that have ended only those the record already has are accepted. */
    public Lage read(Check check, LocalDate day, Redan redan) {
        var forsorjning = check.choices("forsorjning", alternativ(Kodlista.FORSORJNING, day, redan));
        checkAlone(check, "forsorjning", forsorjning);
        var koder = check.choices("sysselsattning", alternativ(Kodlista.SYSSELSATTNING, day, redan));
        checkAlone(check, "sysselsattning", koder);
        var sysselsattning = new ArrayList<Sysselsattning>();
        for (var alternativ : alternativ(Kodlista.SYSSELSATTNING, day, redan)) {
            var field = OMFATTNING + alternativ.kod();
            var omfattning = check.optionalNumber(field, 1, 100);
            var chosen = koder.contains(alternativ.kod());
            check.rule(
                    chosen || omfattning.isEmpty(),
                    field,
                    "Kryssa för %s också, eller ta bort omfattningen"
                            .formatted(alternativ.etikett().toLowerCase(java.util.Locale.ROOT)));
            if (chosen) {
                boolean extent = Sysselsattning.isArbete(alternativ.kod()) && omfattning.isPresent();
                sysselsattning.add(new Sysselsattning(alternativ.kod(), extent ? omfattning.getAsInt() : null));
            }
        }
        return new Lage(forsorjning, sysselsattning);
    }

    /** What the form shows for a situation already known. */
    public Map<String, List<String>> fields(Lage lage) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("forsorjning", lage.forsorjning());
        fields.put(
                "sysselsattning",
                lage.sysselsattning().stream().map(Sysselsattning::kod).toList());
        lage.sysselsattning().stream()
                .filter(s -> s.omfattning() != null)
                .forEach(s -> fields.put(OMFATTNING + s.kod(), List.of(String.valueOf(s.omfattning()))));
        return fields;
    }

    private List<Alternativ> alternativ(Kodlista lista, LocalDate day, Redan redan) {
        return kodval.medSvar(lista, day, redan.i(lista));
    }

    private static void checkAlone(Check check, String field, List<String> koder) {
        var svar = koder.stream().anyMatch(kod -> Svar.find(kod).isPresent());
        check.rule(
                !svar || koder.size() == 1,
                field,
                "”Vill inte svara” och ”Okänt” kan inte väljas tillsammans med annat");
    }
}
