package se.stegvis.nns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.nns.Erbjudande.Svar;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/**
 * What was said of one form.
 *
 * @param svar code of a {@link Svar}; empty when it has not been offered
 * @param manad first day of the month
 * @param version of what was seen
 */
record ErbjudandeForm(Enkat enkat, String svar, LocalDate manad, int version) {

    private static final String INTE = "inte";

    private static final List<Alternativ> VAL = Stream.concat(
                    Stream.of(new Alternativ(INTE, "Inte erbjuden")), Kodord.alternativ(Svar.class).stream())
            .toList();

    static String svarsfalt(Enkat enkat) {
        return "svar_" + enkat.kod();
    }

    static String manadsfalt(Enkat enkat) {
        return "manad_" + enkat.kod();
    }

    static String versionsfalt(Enkat enkat) {
        return "version_" + enkat.kod();
    }

    /** With what stands on the case; of a form that was not offered the month is this one. */
    static FormData of(List<Erbjudande> erbjudanden, LocalDate idag) {
        var values = new HashMap<String, String>();
        for (var enkat : Enkat.values()) {
            var har = find(erbjudanden, enkat);
            values.put(svarsfalt(enkat), har.map(Erbjudande::svar).orElse(INTE));
            values.put(manadsfalt(enkat), text(har.map(Erbjudande::manad).orElse(idag)));
            values.put(
                    versionsfalt(enkat),
                    String.valueOf(har.map(Erbjudande::version).orElse(0)));
        }
        return FormData.of(values);
    }

    static Formular declare(Formular form) {
        for (var enkat : Enkat.values()) {
            form.val(svarsfalt(enkat), VAL).text(manadsfalt(enkat), versionsfalt(enkat));
        }
        return form;
    }

    /** Nothing is to be made of what comes back unless the check is ok. */
    static List<ErbjudandeForm> read(Check check, Deltagandetid tid, LocalDate idag) {
        return Stream.of(Enkat.values())
                .map(enkat -> read(check, enkat, tid, idag))
                .toList();
    }

    private static ErbjudandeForm read(Check check, Enkat enkat, Deltagandetid tid, LocalDate idag) {
        var svar = check.choice(svarsfalt(enkat), VAL, "Välj hur det är");
        var version = check.version(versionsfalt(enkat));
        if (svar.equals(INTE)) {
            return new ErbjudandeForm(enkat, "", LocalDate.EPOCH, version);
        }
        return new ErbjudandeForm(enkat, svar, manad(check, manadsfalt(enkat), tid, idag), version);
    }

    private static LocalDate manad(Check check, String field, Deltagandetid tid, LocalDate idag) {
        var typed = parse(check.data().get(field).strip());
        check.rule(typed.isPresent(), field, "Skriv månaden som ÅÅÅÅ-MM, till exempel 2026-03");
        var manad = typed.orElse(YearMonth.from(idag));
        check.rule(!manad.isAfter(YearMonth.from(idag)), field, "Månaden kan inte ligga i framtiden");
        check.rule(!manad.isBefore(YearMonth.from(tid.inskriven())), field, "Månaden är före inskrivningen");
        var sista = tid.utskriven();
        check.rule(
                sista == null || !manad.isAfter(YearMonth.from(sista)),
                field,
                "Månaden är efter deltagarens sista dag");
        return manad.atDay(1);
    }

    private static Optional<YearMonth> parse(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<Erbjudande> find(List<Erbjudande> erbjudanden, Enkat enkat) {
        return erbjudanden.stream()
                .filter(e -> e.formular().equals(enkat.kod()))
                .findFirst();
    }

    private static String text(LocalDate dag) {
        return YearMonth.from(dag).toString();
    }

    /** Whether it says something else than what stands on the case. */
    boolean andrar(Optional<Erbjudande> har) {
        return !svar.equals(har.map(Erbjudande::svar).orElse(""))
                || (!svar.isEmpty() && !har.map(Erbjudande::manad).equals(Optional.of(manad)));
    }
}
