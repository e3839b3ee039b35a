package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** A kind of frist as it was written. Nothing is to be made of what is read unless the check is ok. */
final class FristslagForm {

    static final String NAMN = "namn";

    private static final String INSATS = "insats";
    private static final String MANADER = "manader";
    private static final String UPPREPAS = "upprepas";
    private static final String FRAN = "fran";
    private static final String TILL = "till";
    private static final int LANGST_NAMN = 60;
    private static final int LANGST_TID = 60;
    private static final List<Alternativ> HUR_OFTA =
            List.of(new Alternativ("ja", "Om och om igen"), new Alternativ("nej", "En gång"));

    static FormData fresh(LocalDate idag) {
        return FormData.of(Map.of(FRAN, idag.toString(), UPPREPAS, "ja"));
    }

    static FormData of(EgetFristslag slag) {
        return FormData.of(Map.of(
                NAMN, slag.namn(), TILL, Objects.toString(slag.till(), ""), "version", String.valueOf(slag.version())));
    }

    static Formular declare(Formular form, List<Alternativ> insatser) {
        return form.text(NAMN, MANADER, FRAN, TILL, "version")
                .val(INSATS, insatser)
                .val(UPPREPAS, HUR_OFTA);
    }

    static EgetFristslag read(Check check, List<Alternativ> insatser, LocalDate idag) {
        var insats = check.choice(INSATS, insatser, "Välj vilken insats den gäller");
        var namn = namn(check);
        var manader = manader(check);
        var upprepas = check.choice(UPPREPAS, HUR_OFTA, "Välj hur ofta");
        var fran = check.date(FRAN, "Skriv från vilken dag den gäller");
        check.rule(
                !fran.isBefore(idag),
                FRAN,
                "Tidigast i dag, %s: det som har varit får inga nya frister".formatted(Datum.lasbart(idag)));
        var till = till(check, fran);
        return new EgetFristslag(
                0, check.ok() ? Long.parseLong(insats) : 0, namn, manader, upprepas.equals("ja"), fran, till, 0);
    }

    static String namn(Check check) {
        return check.text(NAMN, LANGST_NAMN, "Skriv vad den heter");
    }

    /**
     * The last day of one that is there, null for none. One that has ended stays so: going on, it would have come due in all the
     * days meanwhile.
     */
    static @Nullable LocalDate till(Check check, EgetFristslag slag, LocalDate idag) {
        var slut = slag.till();
        if (slut == null || !slut.isBefore(idag)) {
            return till(check, slag.fran().isAfter(idag) ? slag.fran() : idag);
        }
        check.rule(
                check.optionalDate(TILL).filter(slut::equals).isPresent(),
                TILL,
                "Den tog slut %s. Skriv en ny om den ska gälla igen".formatted(Datum.lasbart(slut)));
        return slut;
    }

    /** @param tidigast what has been due before then stands */
    private static @Nullable LocalDate till(Check check, LocalDate tidigast) {
        var till = check.optionalDate(TILL).orElse(null);
        check.rule(till == null || !till.isBefore(tidigast), TILL, "Tidigast " + Datum.lasbart(tidigast));
        return till;
    }

    private static int manader(Check check) {
        check.rule(!check.data().get(MANADER).isBlank(), MANADER, "Skriv efter hur många månader");
        return check.optionalNumber(MANADER, 1, LANGST_TID).orElse(1);
    }

    private FristslagForm() {}
}
