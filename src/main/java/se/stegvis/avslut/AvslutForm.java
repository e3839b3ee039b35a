package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.deltagare.Lage.Sysselsattning;
import se.stegvis.deltagare.LageForm;
import se.stegvis.deltagare.Redan;
import se.stegvis.deltagare.VidAvslut.Oppet;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodval;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form of an exit, made or corrected: its fields, and what is impossible in them. */
@Singleton
class AvslutForm {

    /** The button that says yes to what was asked, with the names of the rules. */
    static final String STAMMER = "stammer";

    static final String ORSAK = "lamnas_%s_orsak";
    static final String TEXT_OM = "lamnas_%s_text";

    private static final String OVRIGT = "ovrigt";
    private static final String SISTA_DAG = "utskriven";
    private static final String ANLEDNING = "avslutsanledning";
    private static final String TEXT = "avslutsanledning_text";

    private final Kodval kodval;
    private final LageForm lage;
    private final EfteratForm efterat;
    private final Clock clock;

    AvslutForm(Kodval kodval, LageForm lage, EfteratForm efterat, Clock clock) {
        this.kodval = kodval;
        this.lage = lage;
        this.efterat = efterat;
        this.clock = clock;
    }

    /** The form of a new exit, with the consent that is known already. */
    static FormData fresh(Avslut pagaende) {
        var falt = new LinkedHashMap<>(EfteratForm.samtycke(pagaende.samtyckeUppfoljning()));
        falt.put("version", List.of(String.valueOf(pagaende.version())));
        return FormData.ofAll(falt);
    }

    /** The form over an exit that is made, or was made before. */
    FormData of(Avslutat a, int version) {
        var falt = new LinkedHashMap<>(lage.fields(a.efter()));
        falt.put(SISTA_DAG, List.of(Objects.toString(a.sistaDag(), "")));
        falt.put(ANLEDNING, List.of(a.anledning()));
        falt.put(TEXT, List.of(a.text()));
        falt.put("version", List.of(String.valueOf(version)));
        if (a.efterat() != null) {
            falt.putAll(EfteratForm.fields(a.efterat()));
        }
        return FormData.ofAll(falt);
    }

    /** @param redan what the exit has already, whose ended codes go on being offered */
    void declare(Formular form, List<Oppet> oppna, Redan redan) {
        form.text(SISTA_DAG, TEXT, "version").val(ANLEDNING, anledningar(redan));
        lage.declare(form, LocalDate.now(clock), redan);
        efterat.declare(form);
        for (var oppet : oppna) {
            form.val(ORSAK.formatted(oppet.sak()), Lamnatorsak.ALTERNATIV);
            form.text(TEXT_OM.formatted(oppet.sak()));
        }
    }

    List<LageForm.Rad> sysselsattning(Formular form) {
        return lage.rader(form);
    }

    Avslutat read(Check check, Deltagandetid tid, List<Oppet> oppna, Redan redan) {
        var idag = LocalDate.now(clock);
        var dag = check.date(SISTA_DAG, "Skriv deltagarens sista dag");
        check.rule(!dag.isAfter(idag), SISTA_DAG, "Dagen kan inte ligga i framtiden");
        check.rule(
                !dag.isBefore(tid.inskriven()),
                SISTA_DAG,
                "Dagen kan inte ligga före inskrivningen " + Datum.lasbart(tid.inskriven()));
        var anledning = check.choice(ANLEDNING, anledningar(redan), "Välj en avslutsanledning");
        var text = check.optionalText(TEXT, 500);
        check.rule(!anledning.equals(OVRIGT) || !text.isEmpty(), TEXT, "Skriv vad anledningen är när du väljer Övrigt");
        var efter = lage.read(check, idag, redan);
        return new Avslutat(dag, anledning, text, efter, efterat.read(check), lamnat(check, oppna));
    }

    private static List<Lamnat> lamnat(Check check, List<Oppet> oppna) {
        var lamnat = new ArrayList<Lamnat>();
        for (var oppet : oppna) {
            var orsak = check.optionalChoice(ORSAK.formatted(oppet.sak()), Lamnatorsak.ALTERNATIV)
                    .orElse(Lamnatorsak.UTAN_SKAL.kod());
            var text = check.optionalText(TEXT_OM.formatted(oppet.sak()), 300);
            check.rule(
                    !orsak.equals(Lamnatorsak.ANNAT.kod()) || !text.isEmpty(),
                    TEXT_OM.formatted(oppet.sak()),
                    "Skriv varför när du väljer Annat");
            lamnat.add(Lamnat.med(oppet.sak(), oppet.vad(), orsak, text));
        }
        return lamnat;
    }

    /** The codes an exit has. */
    static Redan redan(Avslutat a) {
        return new Redan(Map.of(
                Kodlista.AVSLUTSANLEDNING, List.of(a.anledning()),
                Kodlista.FORSORJNING, a.efter().forsorjning(),
                Kodlista.SYSSELSATTNING,
                        a.efter().sysselsattning().stream()
                                .map(Sysselsattning::kod)
                                .toList()));
    }

    /** That an enrolment was a mistake is not a reason among others, but an act of its own. */
    private List<Alternativ> anledningar(Redan redan) {
        var har = redan.koder().getOrDefault(Kodlista.AVSLUTSANLEDNING, List.of());
        return kodval.of(Kodlista.AVSLUTSANLEDNING, LocalDate.now(clock), har).stream()
                .filter(kod -> !kod.kod().equals(Avslut.FELREGISTRERING))
                .toList();
    }
}
