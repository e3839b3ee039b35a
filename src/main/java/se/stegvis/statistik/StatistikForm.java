package se.stegvis.statistik;

import io.micronaut.http.HttpParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** Reads what the page is asked to show, straight from its address. */
final class StatistikForm {

    private static final String KON = "kon";
    private static final String JAMFOR = "jamfor";
    private static final String INSATS = "insats";

    private final Check check;
    private final List<Alternativ> insatser;
    private final Optional<Statistikval> val;

    /**
     * As the page's address has it.
     *
     * @param insatser those that the reader may count
     * @param forval the period when the address names no day
     */
    StatistikForm(HttpParameters address, List<Insats> insatser, Period forval) {
        this.check = new Check(FormData.ofAll(Map.of(
                "fran",
                List.of(orElse(first(address, "fran"), forval.fran().toString())),
                "till",
                List.of(orElse(first(address, "till"), forval.till().toString())),
                KON,
                List.of(first(address, KON)),
                JAMFOR,
                List.of(first(address, JAMFOR)),
                // Not bound as a list: one name with a comma in it would become two.
                INSATS,
                address.getAll(INSATS))));
        this.insatser =
                insatser.stream().map(i -> new Alternativ(i.namn(), i.namn())).toList();
        this.val = read();
    }

    private Optional<Statistikval> read() {
        var period = PeriodForm.read(check);
        var valda = check.choices(INSATS, insatser);
        var kon = check.optionalChoice(KON, alternativKon()).orElse("");
        var jamfor = check.optionalChoice(JAMFOR, alternativJamfor()).orElse("");
        return check.ok()
                ? Optional.of(new Statistikval(
                        period.orElseThrow(),
                        valda,
                        Konval.find(kon).orElseThrow(),
                        Jamforelseval.find(jamfor).orElseThrow()))
                : Optional.empty();
    }

    /** Empty when something in the address cannot be asked for; the form says what. */
    Optional<Statistikval> val() {
        return val;
    }

    Formular form() {
        return Formular.of(check)
                .text("fran", "till")
                .val(INSATS, insatser)
                .val(KON, alternativKon())
                .val(JAMFOR, alternativJamfor());
    }

    private static List<Alternativ> alternativKon() {
        return Arrays.stream(Konval.values())
                .map(k -> new Alternativ(k.kod(), k.etikett()))
                .toList();
    }

    private static List<Alternativ> alternativJamfor() {
        return Arrays.stream(Jamforelseval.values())
                .map(j -> new Alternativ(j.kod(), j.etikett()))
                .toList();
    }

    private static String first(HttpParameters address, String name) {
        return address.getFirst(name).orElse("");
    }

    private static String orElse(String typed, String standard) {
        return typed.isBlank() ? standard : typed;
    }
}
