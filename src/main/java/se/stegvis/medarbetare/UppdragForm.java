package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Datum;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** An uppdrag as it was asked for. */
record UppdragForm(Roll roll, long insatsId, LocalDate fran, @Nullable LocalDate till) {

    /** Reads the fields roll, insats, fran and till, and shows them. */
    @Singleton
    static final class Reader {

        private final Insatser insatser;
        private final Clock clock;

        Reader(Insatser insatser, Clock clock) {
            this.insatser = insatser;
            this.clock = clock;
        }

        /** Nothing is to be made of what comes back unless the check is ok. */
        UppdragForm read(Check check) {
            var roll = check.choice("roll", Roller.PER_INSATS, "Välj roll");
            var insats = check.choice("insats", insatser(), "Välj insats");
            var fran = check.date("fran", "Skriv första dagen");
            var till = check.optionalDate("till");
            check.rule(till.isEmpty() || !till.get().isBefore(fran), "till", "Sista dagen är före den första");
            kravKommande(check, till.orElse(null));
            return new UppdragForm(
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
}
