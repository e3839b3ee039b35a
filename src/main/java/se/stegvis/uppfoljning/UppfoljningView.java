package se.stegvis.uppfoljning;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/** What the pages of follow-ups show; text that does not apply is empty. */
final class UppfoljningView {

    /**
     * All of one participant.
     *
     * @param nasta when the next is due, in a sentence
     * @param tomt why nothing is due now
     * @param skrivbar whether anything may be written
     */
    record Sida(
            DeltagandeRef deltagande,
            VisadPerson person,
            boolean skrivbar,
            List<Post> attGora,
            String nasta,
            String tomt,
            List<Post> planerade,
            List<Slagrad> ovriga,
            List<Pausvy> pauser,
            List<Post> tidigare) {}

    /**
     * One due day.
     *
     * @param namn of the due day, to read
     * @param rader what more there is to say, each a line
     * @param href where it is written; empty when it can not be
     * @param gor what the link is called
     */
    record Post(
            String namn,
            String arbetsdag,
            Fristtext lage,
            List<String> rader,
            String anteckning,
            String href,
            String gor,
            String hoppa) {}

    /** A frist of another kind. */
    record Slagrad(String slag, String namn, String arbetsdag, Fristtext lage, String rad, String href) {}

    /** A pause, {@code lage} when it is. */
    record Pausvy(String tid, String orsak, String text, Fristtext lage, String satt, String href) {}

    /**
     * The form of one follow-up.
     *
     * @param action its own address
     * @param pagaende whether the deltagande goes on, so that the plan can be revised
     */
    record Form(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            String namn,
            String arbetsdag,
            Fristtext lage,
            String kvar,
            String action,
            boolean pagaende,
            boolean kanHoppas,
            List<Delvy> delar) {}

    /**
     * A part in the form.
     *
     * @param fraga the question, which says the part too for who hears only it
     * @param gjord by whom and when it was answered
     * @param forra what was said last time
     */
    record Delvy(
            String kod,
            String etikett,
            String fraga,
            String gjord,
            String forra,
            boolean plan,
            boolean smail,
            Falt svar,
            Falt kommentar,
            Falt version) {}

    /**
     * The form that says why one is not held, or, when it is said, takes it back.
     *
     * @param hoppad why it was skipped; empty when it is not
     * @param tidigare how many earlier ones are left, in words
     */
    record Overhoppning(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            String namn,
            String action,
            String hoppad,
            String tidigare) {}

    /** The form about a frist of another kind. */
    record Avklaring(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            String slag,
            String namn,
            boolean kanGoras,
            boolean isNns,
            String action) {}

    private UppfoljningView() {}
}
