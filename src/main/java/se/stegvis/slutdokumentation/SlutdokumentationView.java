package se.stegvis.slutdokumentation;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/** What the pages show. */
final class SlutdokumentationView {

    /** A section, ready to be read. */
    record Stycke(String rubrik, List<Block> block) {}

    /**
     * A version as it is to be read.
     *
     * @param text what it is: an utkast, given or declined, by whom and when
     * @param tagg the same in a word, and farg its colour
     * @param sigill whether it is as it was closed, in a sentence; empty for an utkast
     */
    record Version(
            int nummer,
            String text,
            String tagg,
            String farg,
            String sigill,
            boolean helt,
            String hash,
            List<Stycke> stycken) {}

    /**
     * The page.
     *
     * @param version the latest; empty when there is none
     * @param utkast whether it can be written in
     * @param lamnad whether it is given
     * @param andrat the sections for which something else would be suggested now
     * @param tidigare those before it
     */
    record Sida(
            DeltagandeRef deltagande,
            VisadPerson person,
            List<Version> version,
            boolean utkast,
            boolean lamnad,
            String andrat,
            List<Tidigare> tidigare) {}

    /** An earlier version in the list. */
    record Tidigare(String href, int nummer, String text) {}

    /** An earlier version by itself. */
    record En(DeltagandeRef deltagande, VisadPerson person, Version version) {}

    /** The form. */
    record Form(DeltagandeRef deltagande, VisadPerson person, Formular form, List<Del> delar) {}

    /** A section of the form. */
    record Del(Falt falt, String rubrik, String hint, int rows, boolean skattningar) {}

    /** To say that it was given, or declined. */
    record Stang(DeltagandeRef deltagande, VisadPerson person, Formular form, String hinder, List<Stycke> stycken) {}

    /**
     * What would be suggested now.
     *
     * @param marke tells what was shown, so that something else is not taken over in its place
     */
    record Uppdatera(DeltagandeRef deltagande, VisadPerson person, Formular form, String marke, List<Andrat> andrat) {}

    /** A section of it; text is what stands there, and fraga asks what is to be done with it. */
    record Andrat(String rubrik, String fraga, List<String> nytt, List<String> borta, List<Block> text, Falt val) {}

    private SlutdokumentationView() {}
}
