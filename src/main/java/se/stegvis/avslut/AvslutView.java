package se.stegvis.avslut;

import java.util.List;
import java.util.Map;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.LageForm;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/** What the pages of exits show. */
final class AvslutView {

    /**
     * The form, of a new exit or of one that is corrected.
     *
     * @param action where it is posted, and {@code tillbaka} where it is left
     * @param ny whether the exit is made, not corrected
     * @param inskriven the day, to read
     * @param provotid what to think of before choosing "utan mätning"
     * @param oppet what is open; empty when it is corrected
     * @param fragor what is asked about, by field: every field that can be asked about is there
     * @param stammer the names of what is asked, for the button that says yes; empty when nothing is
     * @param tidigare an exit that was taken back, which this one can be filled in from; empty for none
     */
    record Form(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            List<LageForm.Rad> sysselsattning,
            String action,
            String tillbaka,
            boolean ny,
            String inskriven,
            String provotid,
            List<Oppetrad> oppet,
            Map<String, String> fragor,
            List<Fraga> fragorna,
            String stammer,
            String tidigare) {}

    /** Something that is open, with the fields for leaving it. */
    record Oppetrad(String vad, String href, String gor, Falt orsak, Falt text) {}

    /** Something asked about, with the field it links to. */
    record Fraga(String falt, String text) {}

    /**
     * An exit, and those before it that were taken back.
     *
     * @param nu the exit as it stands; none while the deltagande goes on
     * @param andringar corrections, each in words
     */
    record Sida(
            DeltagandeRef deltagande,
            VisadPerson person,
            List<Gjort> nu,
            List<String> andringar,
            List<Tidigare> tidigare,
            boolean kanAndra,
            boolean kanAteroppna,
            boolean kanFelregistrera) {}

    /**
     * An exit to read.
     *
     * @param rubrik the last day, or that it was a mistake
     * @param vem who made it and when
     * @param lamnat what was left open at it
     */
    record Gjort(String rubrik, String vem, List<Faktum> fakta, List<Faktum> lamnat) {}

    /** An exit that was taken back: how, by whom and why, and as it was. */
    record Tidigare(String rubrik, String vem, String skal, Gjort gjort) {}

    /** A label and what it says. */
    record Faktum(String etikett, String text) {}

    /** The form of an act that needs a reason. */
    record Akt(DeltagandeRef deltagande, VisadPerson person, Formular form, String nu, List<String> hinder) {}

    /** What was registered by mistake in an insats. */
    record Felregistrerade(InsatsRef insats, List<Felregistrerad> rader) {}

    /** One of them. */
    record Felregistrerad(VisadPerson person, String href, String inskriven, String nar, String vem, String skal) {}

    private AvslutView() {}
}
