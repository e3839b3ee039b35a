package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class HandlingsplanView {

    /**
     * The plan.
     *
     * @param finns whether there is one
     */
    record Plan(
            DeltagandeRef deltagande,
            VisadPerson person,
            boolean finns,
            String upprattad,
            String forankradDeltagare,
            String forankradRemittent,
            Frist frist,
            List<Mal> delmal) {

        static Plan of(
                DeltagandeRef deltagande,
                VisadPerson person,
                Optional<Handlingsplan> plan,
                Planfrist frist,
                List<Delmal> delmal,
                LocalDate idag) {
            return new Plan(
                    deltagande,
                    person,
                    plan.isPresent(),
                    dag(plan.map(Handlingsplan::upprattad).orElse(null)),
                    dag(plan.map(Handlingsplan::forankradDeltagare).orElse(null)),
                    dag(plan.map(Handlingsplan::forankradRemittent).orElse(null)),
                    Frist.of(frist, idag),
                    delmal.stream().map(mal -> Mal.of(mal, idag)).toList());
        }

        private static String dag(@Nullable LocalDate dag) {
            return dag == null ? "Inte ännu" : Datum.lasbart(dag);
        }
    }

    /** The last day for the plan, and a tag that tells whether it was kept. */
    record Frist(String senast, String text, String farg) {

        static Frist of(Planfrist frist, LocalDate idag) {
            var arbetsdag = frist.arbetsdag();
            var senast = Datum.lasbart(frist.senast())
                    + (arbetsdag.equals(frist.senast()) || frist.forankrad().isPresent()
                            ? ""
                            : ", nästa arbetsdag " + Datum.lasbart(arbetsdag));
            var dagar = dagar(Math.abs(frist.dagarEfter(idag)));
            return switch (frist.lage(idag)) {
                case I_TID -> new Frist(senast, "Förankrad i tid", "green");
                case SENT -> new Frist(senast, "Förankrad %s för sent".formatted(dagar), "yellow");
                case FORSENAD -> new Frist(senast, "Försenad %s".formatted(dagar), "red");
                case UTEBLEV -> new Frist(senast, "Förankrades inte", "");
                case AKTUELL ->
                    new Frist(
                            senast, frist.dagarEfter(idag) < 0 ? "%s kvar".formatted(dagar) : "Sista dagen i dag", "");
            };
        }

        private static String dagar(long antal) {
            return antal == 1 ? "1 dag" : antal + " dagar";
        }
    }

    /** A delmål with its steg. */
    record Mal(String rubrik, List<Rad> steg) {
        static Mal of(Delmal delmal, LocalDate idag) {
            return new Mal(
                    VisadUppgift.fritext(delmal.rubrik()),
                    delmal.steg().stream().map(s -> Rad.of(s, idag)).toList());
        }
    }

    /** A steg; klartSenast is empty when no day is set. */
    record Rad(String vad, String ansvarig, String klartSenast, String status, String farg, boolean forsenat) {
        static Rad of(Steg s, LocalDate idag) {
            return new Rad(
                    VisadUppgift.fritext(s.vad()),
                    s.ansvarig().etikett(),
                    s.klartSenast() == null ? "" : Datum.lasbart(s.klartSenast()),
                    s.status().etikett(),
                    s.status().farg(),
                    s.isForsenat(idag));
        }
    }

    /**
     * The form.
     *
     * @param senast the last day for the plan
     * @param ny whether nothing of it is saved yet
     */
    record Form(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            List<DelmalForm.Mal> delmal,
            String senast,
            boolean ny) {}

    private HandlingsplanView() {}
}
