package se.stegvis.natverk;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Formular;

/** What the pages of the network show. */
final class NatverkView {

    /** All officers, those who have ended by themselves. */
    record Lista(DeltagandeRef deltagande, VisadPerson person, List<Rad> aktuella, List<Rad> tidigare) {}

    /**
     * An officer.
     *
     * @param dagar from when, or from and to
     * @param samtycke how it stands with consent to share with the party
     * @param farDelas whether it holds
     */
    record Rad(
            String part,
            String namn,
            String titel,
            VisadUppgift telefon,
            VisadUppgift epost,
            String dagar,
            String samtycke,
            boolean farDelas,
            String href) {}

    /**
     * The form.
     *
     * @param action where it is posted
     * @param ny whether nothing of it is saved yet
     */
    record Form(DeltagandeRef deltagande, VisadPerson person, Formular form, String action, boolean ny) {}

    private NatverkView() {}
}
