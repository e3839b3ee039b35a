package se.stegvis.slutdokumentation;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.gemensamt.Datum;
import se.stegvis.slutdokumentation.SlutdokumentationView.Stycke;

/**
 * The paper: to the participant, in plain words.
 *
 * @param stor in large print
 * @param dag the day it was given, or that it is an utkast
 */
record SlutPdf(VisadPerson person, boolean stor, boolean utkast, String insats, String dag, List<Stycke> stycken) {

    static SlutPdf of(VisadPerson person, Slutdokumentation s, Innehall innehall, boolean stor, LocalDate idag) {
        return new SlutPdf(
                person,
                stor,
                s.isUtkast(),
                innehall.insats(),
                Datum.lasbart(s.lamnad() == null ? idag : s.lamnad()),
                Slutsida.stycken(innehall, s.medSkattningar()));
    }
}
