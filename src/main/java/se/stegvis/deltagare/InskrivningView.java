package se.stegvis.deltagare;

import java.util.List;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/** What the pages of an enrolment under way show. */
final class InskrivningView {

    /** The task list. */
    record Lista(InsatsRef insats, String href, String namn, String sparad, List<Uppgift> uppgifter) {}

    /** A section in it. */
    record Uppgift(String href, String rubrik, String ord, String mer, boolean klar) {}

    /**
     * The form of one section.
     *
     * @param namn who it is; empty before anything is saved
     * @param nummer the number that is kept when none is typed, masked; empty when there is none
     * @param gallerInte name of the field for why the section does not apply; empty when it always does
     */
    record Del(
            InsatsRef insats,
            String action,
            String tillbaka,
            String namn,
            Inskrivningsdel del,
            int ordning,
            boolean ny,
            Formular form,
            List<LageForm.Rad> sysselsattning,
            String nummer,
            boolean kandAdress,
            boolean kanOverforas,
            String gallerInte) {

        public String rubrik() {
            return del.rubrik();
        }

        public Falt skal() {
            return form.falt(del.gallerInte());
        }

        public boolean person() {
            return del == Inskrivningsdel.PERSON;
        }

        public boolean kontakt() {
            return del == Inskrivningsdel.KONTAKT;
        }

        public boolean samtycke() {
            return del == Inskrivningsdel.SAMTYCKE;
        }

        public boolean utbildning() {
            return del == Inskrivningsdel.UTBILDNING;
        }
    }

    /**
     * All answers, before they are sent.
     *
     * @param namn who it is; empty when the answers are kept nowhere, and then they are in {@code dolda}
     * @param forsokt whether it was tried to enrol with them
     */
    record Kontroll(
            InsatsRef insats,
            String action,
            String tillbaka,
            String namn,
            boolean forsokt,
            List<Fel> fel,
            Dubbletter.Svar dubbletter,
            Formular form,
            List<Besvarad> delar,
            List<Dold> dolda) {}

    /** Something that must be put right, and where; {@code href} may be empty. */
    record Fel(String text, String href) {}

    /** A section with its answers. */
    record Besvarad(String kod, String rubrik, String mer, String andra, List<Rad> rader) {}

    record Rad(String etikett, String text) {}

    /** An answer carried by the form itself. */
    record Dold(String namn, String varde) {}

    private InskrivningView() {}
}
