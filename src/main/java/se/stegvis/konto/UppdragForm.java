package se.stegvis.konto;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Datum;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.medarbetare.NyttUppdrag;
import se.stegvis.medarbetare.Roller;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The fields roll, insats, fran and till of an uppdrag to give. */
@Singleton
class UppdragForm {

    private final Insatser insatser;
    private final Clock clock;

    UppdragForm(Insatser insatser, Clock clock) {
        this.insatser = insatser;
        this.clock = clock;
    }

    /** Nothing is to be made of what comes back unless the check is ok. */
    NyttUppdrag read(Check check) {
        var roll = check.choice("roll", Roller.PER_INSATS, "Välj roll");
        var insats = check.choice("insats", insatser(), "Välj insats");
        var fran = check.date("fran", "Skriv första dagen");
        var till = check.optionalDate("till");
        check.rule(till.isEmpty() || !till.get().isBefore(fran), "till", "Sista dagen är före den första");
        kravKommande(check, till.orElse(null));
        return new NyttUppdrag(
                check.ok() ? Roll.valueOf(roll) : Roll.COACH,
                check.ok() ? Long.parseLong(insats) : 0,
                fran,
                till.orElse(null));
    }

    /** The last day of one that goes on. */
    void kravKommande(Check check, @Nullable LocalDate till) {
        check.rule(
                till == null || !till.isBefore(idag()),
                "till",
                "Sista dagen kan inte ha varit. Avsluta uppdraget i stället.");
    }

    Formular show(Formular form) {
        return form.text("fran", "till").val("roll", Roller.PER_INSATS).val("insats", insatser());
    }

    LocalDate idag() {
        return LocalDate.now(clock);
    }

    /** Those that have not ended, by name. */
    private List<Alternativ> insatser() {
        return insatser.all().stream()
                .filter(this::isGoingOn)
                .map(i -> new Alternativ(String.valueOf(i.id()), etikett(i)))
                .toList();
    }

    private boolean isGoingOn(Insats insats) {
        var slut = insats.slut();
        return slut == null || !slut.isBefore(idag());
    }

    private String etikett(Insats insats) {
        var start = insats.start();
        return start != null && start.isAfter(idag())
                ? insats.namn() + ", börjar " + Datum.lasbart(start)
                : insats.namn();
    }
}
