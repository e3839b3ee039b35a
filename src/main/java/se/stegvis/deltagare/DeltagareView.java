package se.stegvis.deltagare;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class DeltagareView {

    /** The form for a new named participant. */
    record Ny(InsatsRef insats, Formular form, List<LageForm.Rad> sysselsattning) {}

    /** The form for an anonymous participant. */
    record Anonym(InsatsRef insats, Formular form) {}

    /** The form for correcting what is known of somebody. */
    record Andra(DeltagandeRef deltagande, VisadPerson person, Formular form, List<LageForm.Rad> sysselsattning) {}

    /** The form for choosing kontaktperson. */
    record Tilldelning(DeltagandeRef deltagande, VisadPerson person, Formular form) {}

    private DeltagareView() {}
}
