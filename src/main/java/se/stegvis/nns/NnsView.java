package se.stegvis.nns;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class NnsView {

    /**
     * On a case.
     *
     * @param vald whether the insats writes down that the questions on violence were asked
     */
    record Akt(DeltagandeRef deltagande, VisadPerson person, Formular form, boolean vald, List<Erbjuden> enkater) {}

    /** One of the forms, with the fields about it. */
    record Erbjuden(String namn, String kod, Falt svar, Falt manad, Falt version) {}

    /** A paper to type. */
    record Papper(
            InsatsRef insats, Formular form, String namn, List<EnkatForm.Fraga> fragor, String action, String licens) {}

    /**
     * Of an insats.
     *
     * @param pagar when what comes in now can be shown, in words
     * @param halvar those that are over, the latest first
     */
    record Index(InsatsRef insats, String insatsNamn, List<Val> enkater, String pagar, List<Halvarsvy> halvar) {}

    /** A form, and where a paper of it is typed. */
    record Val(String namn, String href) {}

    /** A half-year that is over. */
    record Halvarsvy(String rubrik, List<Enkatvy> enkater) {}

    /**
     * A form in a half-year.
     *
     * @param id names it on the page
     * @param antal how many, in words
     * @param rubriker the answers there can be; none when there are too few forms to show anything
     */
    record Enkatvy(String id, String namn, String antal, List<String> rubriker, List<Rad> rader) {}

    /** A question, and how many gave each answer to it. */
    record Rad(String text, List<String> antal) {}

    private NnsView() {}
}
