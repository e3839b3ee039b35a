package se.stegvis.avslut;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/** What the pages show where several are exited at once. */
final class GruppavslutView {

    /**
     * The form.
     *
     * @param slutar that the insats ends, and when; empty when no day is known
     * @param fler whether there are more than the page shows
     * @param skyddade that some are protected whom the reader is not named for; empty when none is
     */
    record Form(
            InsatsRef insats,
            String insatsNamn,
            String slutar,
            boolean kanOverforas,
            List<Rad> rader,
            boolean fler,
            String skyddade,
            Formular form) {}

    /** A participant with her own fields. */
    record Rad(
            String id,
            boolean vald,
            VisadPerson person,
            String inskriven,
            String kontaktperson,
            Falt version,
            Falt vad,
            Falt utfall,
            Falt omfattning,
            Falt forsorjning) {}

    /**
     * What is about to be done, to be looked at first.
     *
     * @param summering how many, one line a kind
     * @param dolda the form as it was typed
     */
    record Granska(
            InsatsRef insats,
            String rubrik,
            String knapp,
            List<Faktum> fakta,
            List<String> summering,
            List<Granskad> rader,
            List<Dold> dolda) {}

    /** A label and what it says. */
    record Faktum(String etikett, String text) {}

    /** What happens to one, and what to think of before it does. */
    record Granskad(VisadPerson person, String vad, String mer, List<String> varningar) {}

    /** A field that is sent on as it was typed. */
    record Dold(String namn, String varde) {}

    /** Everybody with the day as their last one. */
    record Gjort(InsatsRef insats, String insatsNamn, String dag, List<String> summering, List<Avslutad> rader) {}

    /** One of them; {@code ny} is where she goes on, and its address empty when the reader does not work there. */
    record Avslutad(VisadPerson person, String href, String anledning, String ny, String nyHref) {}

    private GruppavslutView() {}
}
