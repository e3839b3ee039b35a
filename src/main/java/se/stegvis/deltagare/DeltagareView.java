package se.stegvis.deltagare;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class DeltagareView {

    /** The form for an anonymous participant. */
    record Anonym(InsatsRef insats, Formular form) {}

    /**
     * The form for correcting what is known of somebody.
     *
     * @param personnummer masked; empty when there is none
     */
    record Andra(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            List<LageForm.Rad> sysselsattning,
            String personnummer,
            Kontaktobsen.Ruta obs) {}

    /** The form for the background alone. */
    record Bakgrundssida(
            DeltagandeRef deltagande, VisadPerson person, Formular form, List<LageForm.Rad> sysselsattning) {}

    /** A number in full, as other systems take it; both empty when there is none. {@code tidigare} are those before it. */
    record Nummer(
            DeltagandeRef deltagande, VisadPerson person, String medStreck, String utanStreck, List<String> tidigare) {}

    /**
     * The address; empty when there is none.
     *
     * @param svar what was answered in its place
     */
    record Adress(DeltagandeRef deltagande, VisadPerson person, String adress, String svar, Kontaktobsen.Ruta obs) {}

    /**
     * The form for changing the number, or the address.
     *
     * @param nu what is known now, masked; empty when nothing is
     */
    record Uppgiftsbyte(DeltagandeRef deltagande, VisadPerson person, Formular form, String nu) {}

    private DeltagareView() {}
}
