package se.stegvis.anteckning;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class AnteckningView {

    /** All notes of a deltagande. */
    record Lista(DeltagandeRef deltagande, VisadPerson person, List<Rad> rader) {}

    /** One note; the day it is about and when it was written are both shown. */
    record Rad(long id, String datum, String rubrik, String text, String skrivenAv, String skriven, boolean utkast) {
        static Rad of(AnteckningRepository.Rad a) {
            return new Rad(
                    a.id(),
                    Datum.lasbart(a.datum()),
                    VisadUppgift.fritext(a.rubrik()),
                    VisadUppgift.fritext(a.text()),
                    a.skrivenAv(),
                    Datum.lasbart(a.skriven()),
                    a.signerad() == null);
        }
    }

    /**
     * The form.
     *
     * @param action where it is posted
     * @param ny whether nothing of it is saved yet
     */
    record Form(DeltagandeRef deltagande, VisadPerson person, Formular form, String action, boolean ny) {}

    private AnteckningView() {}
}
