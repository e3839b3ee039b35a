package se.stegvis.natverk;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Formular;
import se.stegvis.web.Sidor;

/** What the pages of meetings show. */
final class MoteView {

    /** A page of the meetings of a deltagande. */
    record Lista(DeltagandeRef deltagande, VisadPerson person, List<Rad> rader, Sidor sidor) {}

    /** One meeting on a page of its own. */
    record Ett(DeltagandeRef deltagande, VisadPerson person, Rad rad) {}

    /**
     * A meeting.
     *
     * @param deltog who attended, a line each
     * @param nasta when the next one is to be; empty when none is set
     * @param rattat by whom it was struck and when; empty while it stands
     * @param kanRattas whether the reader may strike it
     */
    record Rad(
            long id,
            String href,
            String slag,
            String datum,
            String plats,
            String text,
            List<String> deltog,
            List<Beslut> beslut,
            String nasta,
            String skrivenAv,
            String skriven,
            boolean utkast,
            String rattat,
            String skal,
            List<Tillagg> tillagg,
            boolean kanRattas) {

        public boolean struket() {
            return !rattat.isEmpty();
        }
    }

    /** What was decided. */
    record Beslut(String vad, String ansvarig, String klart) {}

    /** What was added later. */
    record Tillagg(String text, String skrivet) {}

    /**
     * The form.
     *
     * @param action where it is posted
     * @param ny whether nothing of it is saved yet
     */
    record Form(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            List<MoteForm.AnnanRad> andra,
            List<MoteForm.BeslutRad> beslut,
            String action,
            boolean ny) {}

    private MoteView() {}
}
