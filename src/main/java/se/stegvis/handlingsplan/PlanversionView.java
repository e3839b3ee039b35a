package se.stegvis.handlingsplan;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.handlingsplan.HandlingsplanView.Avtal;
import se.stegvis.handlingsplan.HandlingsplanView.Sigill;
import se.stegvis.handlingsplan.PlanversionRepository.Rad;
import se.stegvis.web.Formular;

/** What the pages of versions show. */
final class PlanversionView {

    /** All versions, latest first, and when they were confirmed unchanged. */
    record Lista(DeltagandeRef deltagande, VisadPerson person, List<Listrad> versioner, List<Bekraftad> bekraftelser) {}

    /** A version in the list. */
    record Listrad(String href, int nummer, String faststalld, String av, Sigill sigill, Avtal avtal) {
        static Listrad of(DeltagandeRef ref, Rad version) {
            return new Listrad(
                    PlanversionView.href(ref, version.nummer()),
                    version.nummer(),
                    Datum.lasbart(version.faststalld()),
                    version.faststalldNamn(),
                    Sigill.of(version),
                    Avtal.of(version));
        }
    }

    /** That a version was confirmed unchanged. */
    record Bekraftad(String dag, int nummer, String av) {
        static Bekraftad of(BekraftelseRepository.Rad rad) {
            return new Bekraftad(Datum.lasbart(rad.dag()), rad.nummer(), rad.av());
        }
    }

    /**
     * One version.
     *
     * @param forsta whether there is none before it
     * @param foregaende the number of the one before
     */
    record Version(
            DeltagandeRef deltagande,
            VisadPerson person,
            String href,
            int nummer,
            String text,
            String upprattad,
            Sigill sigill,
            String hash,
            Avtal avtal,
            boolean forsta,
            int foregaende,
            List<Planskillnad.Post> skillnad,
            InnehallView innehall) {}

    /**
     * To fix the plan.
     *
     * @param nummer the one it gets
     * @param hinder why it can not be fixed now; empty when it can
     * @param skillnad from the version before
     */
    record Faststall(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            int nummer,
            boolean forsta,
            int foregaende,
            String hinder,
            List<Planskillnad.Post> skillnad) {}

    /** When a version was agreed. */
    record Avtalsform(
            DeltagandeRef deltagande, VisadPerson person, Formular form, String href, int nummer, String text) {}

    /**
     * To confirm the plan unchanged.
     *
     * @param hinder why it can not be confirmed; empty when it can
     */
    record Bekrafta(DeltagandeRef deltagande, VisadPerson person, Formular form, String text, String hinder) {}

    static String href(DeltagandeRef ref, int nummer) {
        return ref.href() + "/handlingsplan/versioner/" + nummer;
    }

    private PlanversionView() {}
}
