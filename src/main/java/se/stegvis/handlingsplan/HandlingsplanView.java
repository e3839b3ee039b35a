package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.dataskydd.Maskeras;
import se.stegvis.gemensamt.Datum;
import se.stegvis.handlingsplan.PlanversionRepository.Rad;
import se.stegvis.web.Formular;

/** What the pages of the plan being edited show. */
final class HandlingsplanView {

    /**
     * The plan.
     *
     * @param finns whether there is one
     * @param upprattad empty while it is not
     * @param version what is fixed of it
     */
    record Plan(
            DeltagandeRef deltagande,
            VisadPerson person,
            boolean finns,
            String upprattad,
            Frist frist,
            Fastlagd version,
            InnehallView innehall) {}

    /**
     * How the plan stands to its latest version.
     *
     * @param finns whether there is one
     * @param text which, when and by whom
     * @param andringar what is not fixed yet, in words; empty when nothing
     * @param bekraftad when it was last confirmed unchanged; empty when it never was
     */
    record Fastlagd(
            boolean finns, int nummer, String text, Sigill sigill, String andringar, String bekraftad, Avtal avtal) {

        static Fastlagd of(Optional<Rad> senaste, int andringar, Optional<BekraftelseRepository.Rad> bekraftad) {
            return new Fastlagd(
                    senaste.isPresent(),
                    senaste.map(Rad::nummer).orElse(0),
                    senaste.map(HandlingsplanView::faststalld).orElse(""),
                    senaste.map(Sigill::of).orElse(Sigill.INGEN),
                    andringar == 0 ? "" : andringar == 1 ? "1 ändring" : andringar + " ändringar",
                    bekraftad
                            .map(b -> "%s av %s (version %d)".formatted(Datum.lasbart(b.dag()), b.av(), b.nummer()))
                            .orElse(""),
                    Avtal.of(senaste.orElse(null)));
        }
    }

    /** Whether what was fixed is as it was. */
    record Sigill(boolean helt, String text) {
        /** Of a plan without versions, which nobody can have touched. */
        static final Sigill INGEN = new Sigill(true, "");

        static Sigill of(Rad version) {
            if (!version.oforandrad()) {
                return new Sigill(
                        false,
                        "Innehållet stämmer inte med det som fastställdes. Någon har ändrat det vid sidan av Stegvis."
                                + " Säg till den som sköter driften.");
            }
            return new Sigill(
                    true,
                    version.innehall().contains(Maskeras.BORTTAGET)
                            ? "Ord som röjer deltagaren är borttagna. I övrigt oförändrad sedan den fastställdes."
                            : "Oförändrad sedan den fastställdes.");
        }
    }

    /** When a version was agreed, and what was said. */
    record Avtal(String deltagare, String ord, String remittent, String vem) {
        static Avtal of(@Nullable Rad version) {
            if (version == null) {
                return new Avtal(dag(null), "", dag(null), "");
            }
            return new Avtal(
                    dag(version.deltagare()),
                    fritext(version.deltagarensOrd()),
                    dag(version.remittent()),
                    fritext(version.remittentVem()));
        }

        private static String fritext(@Nullable String text) {
            return text == null || text.isEmpty() ? "" : VisadUppgift.fritext(text);
        }
    }

    static String faststalld(Rad version) {
        return "Version %d, fastställd %s av %s"
                .formatted(version.nummer(), Datum.lasbart(version.faststalld()), version.faststalldNamn());
    }

    static String dag(@Nullable LocalDate dag) {
        return dag == null ? "Inte ännu" : Datum.lasbart(dag);
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
            List<AktivitetForm.Rad> aktiviteter,
            String senast,
            boolean ny) {}

    private HandlingsplanView() {}
}
