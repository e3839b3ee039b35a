package se.stegvis.uppfoljning;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/** Pages of a batch. */
final class GenereringView {

    /** An earlier batch. */
    record Tidigare(String nar, String href, String antal) {}

    /**
     * What is about to be planned.
     *
     * @param felDagar said when the days of the address are none
     * @param utan how many stand in no list here, and why: protected, or consent taken back
     */
    record Forhand(
            InsatsRef insats,
            String insatsNamn,
            String fran,
            String till,
            String felDagar,
            int antal,
            List<Grupp> grupper,
            List<Undantag> undantag,
            List<String> utan,
            List<Tidigare> tidigare,
            Formular form) {}

    /** Those of a kontaktperson; {@code ansvarig} is the field of who holds them instead. */
    record Grupp(String kontaktperson, String vikarie, Falt ansvarig, List<Rad> rader) {}

    /** Somebody to plan. */
    record Rad(VisadPerson person, String href, String forfaller, String arbetsdag, Falt dag) {}

    /** Somebody who is not planned, and where that can be mended. */
    record Undantag(VisadPerson person, String href, String forfaller, String varfor) {}

    /**
     * What came of it.
     *
     * @param gjort how far it has come, in words
     * @param pagar whether it goes on right now
     * @param avbruten whether it seems to have stopped
     * @param filer forms to print, some at a time
     */
    record Gjort(
            InsatsRef insats,
            long id,
            String rubrik,
            String gjort,
            boolean pagar,
            boolean avbruten,
            int klara,
            int antal,
            List<Fil> filer,
            List<Planerad> skapade,
            List<Planerad> fanns) {}

    /** A file with the forms of some. */
    record Fil(String href, String text) {}

    record Planerad(VisadPerson person, String href, String forfaller, String planerad, String ansvarig) {}

    private GenereringView() {}
}
