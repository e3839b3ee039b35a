package se.stegvis.anteckning;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Formular;
import se.stegvis.web.Sidor;

/** What the pages of this room show. */
final class AnteckningView {

    /**
     * A page of the notes of a deltagande.
     *
     * @param form the filter
     * @param filtrerad whether it leaves anything out
     */
    record Lista(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            boolean filtrerad,
            List<Rad> rader,
            Sidor sidor) {}

    /** One note on a page of its own. */
    record En(DeltagandeRef deltagande, VisadPerson person, Rad rad) {}

    /**
     * A note; the day it is about and when it was written are both shown.
     *
     * @param href of its page
     * @param fakta kind, way of contact, length; empty when nothing was said
     * @param delmal what it concerns of the plan; empty when nothing
     * @param fortsatt where its writer goes on with it; empty when it is signed
     * @param rattelse what became of it, by whom and when; empty while it stands
     * @param skal why; empty as well
     * @param hitflyttad that it was written in another case first; empty when it was not
     * @param kanRattas whether the reader may strike or move it
     */
    record Rad(
            long id,
            String href,
            String datum,
            String rubrik,
            String text,
            String fakta,
            String deltog,
            String delmal,
            String skrivenAv,
            String skriven,
            String fortsatt,
            boolean grupp,
            boolean struken,
            boolean flyttad,
            String rattelse,
            String skal,
            String hitflyttad,
            List<Tillagg> tillagg,
            boolean kanRattas) {

        public boolean utkast() {
            return !fortsatt.isEmpty();
        }

        public boolean star() {
            return !struken && !flyttad;
        }
    }

    /** What was added later. */
    record Tillagg(String text, String skrivet) {}

    /**
     * The form.
     *
     * @param action where it is posted
     * @param ny whether nothing of it is saved yet
     */
    record Form(DeltagandeRef deltagande, VisadPerson person, Formular form, String action, boolean ny) {}

    private AnteckningView() {}
}
