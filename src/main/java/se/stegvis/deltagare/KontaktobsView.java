package se.stegvis.deltagare;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Formular;

/** What the pages about kontaktobs show. */
final class KontaktobsView {

    /** All of them, those that have ended too. */
    record Lista(
            DeltagandeRef deltagande, VisadPerson person, Kontaktobsen.Ruta obs, List<Kontaktobsen.Rad> tidigare) {}

    /**
     * The form.
     *
     * @param action where it is posted
     * @param ny whether nothing of it is saved yet
     */
    record Form(DeltagandeRef deltagande, VisadPerson person, Formular form, String action, boolean ny) {}

    private KontaktobsView() {}
}
