package se.stegvis.konto;

import java.util.List;
import se.stegvis.web.Formular;

/**
 * The page of an account.
 *
 * @param eget whether it is the reader's own, to which some things cannot be done
 * @param alias what she is called outwards; empty when her identity is not protected
 * @param deltagare how many participants she is kontaktperson for, in words; empty when none
 * @param lank until when an unused link holds; empty when there is none
 */
record KontoView(
        String href,
        String namn,
        String epost,
        KontolistaView.Tagg status,
        boolean aktiv,
        boolean eget,
        String skapad,
        String senastInloggad,
        String lank,
        String alias,
        String deltagare,
        List<Roll> roller,
        List<UppdragGrupp> uppdrag,
        List<Session> sessioner,
        List<Andring> andringar) {

    /** A roll over the installation, and who gave it. */
    record Roll(String etikett, String givet) {}

    /** The uppdrag that are going on, are coming, or have ended. */
    record UppdragGrupp(String rubrik, boolean slut, List<Uppdrag> rader) {}

    /** One uppdrag. */
    record Uppdrag(
            String href,
            String etikett,
            String fran,
            String till,
            String givet,
            boolean kanAndras,
            boolean kanAvslutas) {}

    /** Somewhere the account is signed in. */
    record Session(String href, String skapad, String senastAnvand, boolean denna) {}

    /** A change, as a sentence. */
    record Andring(String nar, String av, String vad, String detalj) {}

    /** A page with a form about an account. */
    record MedForm(String href, String namn, Formular form, boolean eget) {}

    /** A page with a form about one uppdrag. */
    record UppdragForm(String href, String tillbaka, String namn, String uppdrag, String deltagare, Formular form) {}

    /** The page that asks before an account is closed or opened. */
    record Aktivering(String href, String namn, boolean aktiv, String deltagare, Formular form) {}

    /** A link just made, shown this once. */
    record Lank(String href, String namn, String epost, String adress, String giltigTill, boolean nytt) {}
}
