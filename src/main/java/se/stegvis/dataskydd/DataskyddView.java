package se.stegvis.dataskydd;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.dataskydd.Namngivna.Rattighet;
import se.stegvis.dataskydd.Namngivna.Skyddad;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class DataskyddView {

    /** The confirm page before a participant is protected. */
    record SkyddForm(DeltagandeRef deltagande, VisadPerson person, Formular form) {}

    /** The protected of an insats; {@code samordnare} sees all of them, others their own. */
    record Skyddade(InsatsRef insats, List<Skyddad> rader, boolean samordnare) {}

    /** Who may open one, and who could. */
    record NamngivnaForm(InsatsRef insats, String action, Formular form, List<Rattighet> alla) {}

    /** Free texts not yet read through, and those that are. */
    record Granskning(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            List<Fritextgranskning.Rad> kvar,
            List<Fritextgranskning.Rad> klara) {}

    private DataskyddView() {}
}
