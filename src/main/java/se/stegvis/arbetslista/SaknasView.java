package se.stegvis.arbetslista;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Formular;
import se.stegvis.web.Sidor;

/**
 * What a report would miss.
 *
 * @param vilka who is asked about, in words
 * @param fran of the period asked for, with {@code till}; empty for those of today
 * @param rubrik how many there is something missing about, in words
 */
record SaknasView(
        InsatsRef insats,
        String insatsNamn,
        String vilka,
        String fran,
        String till,
        Formular form,
        String rubrik,
        List<Rad> rader,
        Sidor sidor) {

    /** A participant; {@code utskriven} is empty while it goes on. */
    record Rad(VisadPerson person, String href, String kontaktperson, String utskriven, List<Rest> saknas) {}

    /** Something missing, and the field for it. */
    record Rest(String text, String href) {}
}
