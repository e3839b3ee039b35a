package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.deltagare.LageForm;
import se.stegvis.deltagare.Redan;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodval;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form of an exit. */
@Singleton
class AvslutForm {

    static final String FELREGISTRERING = "felregistrering";

    private static final String OVRIGT = "ovrigt";
    private static final String SISTA_DAG = "utskriven";
    private static final String ANLEDNING = "avslutsanledning";
    private static final String TEXT = "avslutsanledning_text";

    private final Kodval kodval;
    private final LageForm lage;
    private final Clock clock;

    AvslutForm(Kodval kodval, LageForm lage, Clock clock) {
        this.kodval = kodval;
        this.lage = lage;
        this.clock = clock;
    }

    static FormData fresh(int version) {
        return FormData.of(Map.of("version", String.valueOf(version)));
    }

    void declare(Formular form, boolean farFelregistrera) {
        form.text(SISTA_DAG, TEXT, "version").val(ANLEDNING, anledningar(farFelregistrera));
        lage.declare(form, LocalDate.now(clock), Redan.INGET);
    }

    List<LageForm.Rad> sysselsattning(Formular form) {
        return lage.rader(form);
    }

    /**
     * Reads what was typed.
     *
     * @param farFelregistrera whether the reason felregistrering may be chosen
     */
    Avslutat read(Check check, Deltagandetid tid, boolean farFelregistrera) {
        var idag = LocalDate.now(clock);
        var dag = check.optionalDate(SISTA_DAG);
        dag.ifPresent(d -> {
            check.rule(!d.isAfter(idag), SISTA_DAG, "Dagen kan inte ligga i framtiden");
            check.rule(
                    !d.isBefore(tid.inskriven()),
                    SISTA_DAG,
                    "Dagen kan inte ligga före inskrivningen " + Datum.lasbart(tid.inskriven()));
        });
        var anledning = check.choice(ANLEDNING, anledningar(farFelregistrera), "Välj en avslutsanledning");
        check.rule(dag.isPresent() || anledning.equals(FELREGISTRERING), SISTA_DAG, "Skriv deltagarens sista dag");
        var text = check.optionalText(TEXT, 500);
        check.rule(!anledning.equals(OVRIGT) || !text.isEmpty(), TEXT, "Skriv vad anledningen är när du väljer Övrigt");
        return new Avslutat(dag.orElse(null), anledning, text, lage.read(check, idag, Redan.INGET), null, List.of());
    }

    private List<Alternativ> anledningar(boolean farFelregistrera) {
        return kodval.of(Kodlista.AVSLUTSANLEDNING, LocalDate.now(clock), List.of()).stream()
                .filter(kod -> farFelregistrera || !kod.kod().equals(FELREGISTRERING))
                .toList();
    }
}
