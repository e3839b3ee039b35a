package se.stegvis.remiss;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Dubbletter;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class RemissView {

    /** A state in words, with a colour that only repeats it. */
    record Tagg(String text, String farg) {
        static Tagg of(Remisstatus status) {
            return new Tagg(status.etikett(), status.farg());
        }
    }

    /** A list of those in one status, and how many there are in it. */
    record Flik(String text, String href, long antal, boolean aktuell) {}

    /** One in a list; {@code nasta} is what came of it or what waits. */
    record Rad(VisadPerson person, String href, String inkom, String fran, String nasta) {}

    /**
     * The list.
     *
     * @param visar such as "1–25 av 31", empty when there is none
     * @param foregaende address of the page before, empty on the first
     */
    record Lista(
            InsatsRef insats,
            String insatsNamn,
            String platser,
            List<Flik> flikar,
            String rubrik,
            List<Rad> rader,
            String visar,
            String foregaende,
            String nasta,
            boolean kanSkriva) {}

    /** Something said, with its label. */
    record Fakta(String etikett, String text) {}

    /** One change: when and by whom, of what, and why. */
    record Andring(String nar, String vad, String skal) {}

    /**
     * The page of a remiss.
     *
     * @param deltagande address of the enrolment it led to; empty for none
     */
    record Sida(
            InsatsRef insats,
            String href,
            VisadPerson person,
            Tagg status,
            List<Fakta> personen,
            List<Fakta> avsandare,
            String orsak,
            List<Fakta> beslut,
            List<Andring> andringar,
            Dubbletter.Svar dubbletter,
            boolean harPersonnummer,
            String deltagande,
            boolean kanSkriva,
            boolean kanBesluta,
            boolean kanSkrivaIn) {}

    /** The form for a remiss, new or amended; {@code personnummer} masked, empty when there is none. */
    record Form(InsatsRef insats, String href, String action, boolean ny, Formular form, String personnummer) {}

    /** The form for a decision. */
    record Beslutet(
            InsatsRef insats,
            String href,
            VisadPerson person,
            Tagg status,
            String platser,
            boolean fullt,
            Formular form) {}

    /** A number in full; empty when there is none. */
    record Nummer(String href, VisadPerson person, String medStreck, String utanStreck) {}

    private RemissView() {}
}
