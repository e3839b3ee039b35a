package se.stegvis.skattning;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.diagram.Figur;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class SkattningView {

    /**
     * Everything measured.
     *
     * @param vantar the days whose SMAIL is hidden until the other party has answered
     * @param senaste the latest measurements, and tidigare the rest
     * @param smail empty before the first; else one
     * @param ors what there is of ORS and SRS
     */
    record Index(
            DeltagandeRef deltagande,
            VisadPerson person,
            List<SmailTabell> smail,
            List<Vantar> vantar,
            Orssida.Vy ors,
            List<Post> senaste,
            List<Post> tidigare) {}

    /** Answers that are hidden, and where the other party answers. */
    record Vantar(String text, String href, String gor) {}

    /** One measurement in the list. */
    record Post(String datum, String vad, String vem, String noterat, String href) {}

    /** The form of SMAIL. */
    record Smail(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            String rubrik,
            String action,
            List<String> parter,
            List<SmailForm.Rad> fragor,
            List<Forra> forra,
            String licens) {}

    /** What was answered the time before; at most one. */
    record Forra(String datum, List<String> parter, List<Forrarad> rader) {}

    /** A question, with what each party answered. */
    record Forrarad(String text, List<String> svar) {}

    /**
     * SMAIL over time.
     *
     * @param dolt that something is not shown; empty when everything is
     * @param rader and figurer empty before the first
     * @param handelser the latest of what happened, and tidigare the rest
     */
    record OverTid(
            DeltagandeRef deltagande,
            VisadPerson person,
            String dolt,
            List<Forlopp.Rad> rader,
            List<Forlopp.Handelse> handelser,
            List<Forlopp.Handelse> tidigare,
            List<Figur> figurer) {}

    /** Where it is chosen whose answers are written. */
    record Vem(DeltagandeRef deltagande, VisadPerson person) {}

    /**
     * One measurement.
     *
     * @param dold whether the answers are hidden until the other party has answered
     * @param noterat by whom it was written down
     * @param form holds the version, for the page that takes it away
     */
    record Matningen(
            DeltagandeRef deltagande,
            VisadPerson person,
            String rubrik,
            List<Svar> svar,
            boolean dold,
            String version,
            String noterat,
            String href,
            Formular form) {}

    /** An answer to read. */
    record Svar(String fraga, String svar) {}

    /** The form that corrects one. */
    record Rattning(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            String rubrik,
            String href,
            List<SmailForm.Rad> fragor,
            List<OrsForm.Rad> rader,
            List<String> parter) {}

    /** The form of ORS and SRS. */
    record Ors(DeltagandeRef deltagande, VisadPerson person, Formular form, List<Del> formular, String licens) {

        /**
         * One of the two.
         *
         * @param nar when in a conversation it is filled in
         */
        record Del(String namn, String nar, List<OrsForm.Rad> rader) {}
    }

    private SkattningView() {}
}
