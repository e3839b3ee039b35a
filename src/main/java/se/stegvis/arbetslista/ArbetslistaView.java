package se.stegvis.arbetslista;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Formular;
import se.stegvis.web.Sidor;

/**
 * The list of a group.
 *
 * @param planerar whether the reader plans for everybody
 * @param rubrik how many are in it, in words
 * @param tomt what is said when nobody is
 * @param flikar the groups
 */
record ArbetslistaView(
        InsatsRef insats,
        String insatsNamn,
        boolean planerar,
        Formular form,
        String rubrik,
        String tomt,
        boolean harSlag,
        List<Flik> flikar,
        List<Kolumn> kolumner,
        List<Rad> rader,
        Sidor sidor) {

    /** A group, with how many are in it. */
    record Flik(String text, long antal, String href, boolean vald) {}

    /** A column's head: a link that orders by it, and how it is ordered now (ascending, descending, or empty). */
    record Kolumn(String etikett, String href, String ordning) {}

    /** A participant, with all she has in the group. */
    record Rad(VisadPerson person, String href, String insatsNamn, String kontaktperson, List<Punkt> punkter) {}
}
