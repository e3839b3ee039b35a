package se.stegvis.oversikt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.arbetslista.Vidare;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Kontaktobsen;
import se.stegvis.deltagare.Skattningskort;
import se.stegvis.gemensamt.Datum;

/**
 * A participant's page.
 *
 * @param vidare back to the list she was reached from; empty for none, else one
 * @param nasta due day of the three-month follow-up to be done next, to read; empty when none is
 * @param nastaNot said when that day is not a working day; else empty
 * @param nastaMote when the next meeting with other parties is; empty when none is set
 * @param remiss address of the remiss that led here; empty for none
 * @param skrivIn where she can be enrolled once more
 * @param avslut when and why it ended; empty while it goes on
 * @param harAvslut whether it is or has been exited, so that there is a page of it
 * @param andra other deltaganden of the person, earliest first
 */
record DeltagandeView(
        DeltagandeRef deltagande,
        List<Vidare> vidare,
        VisadPerson person,
        String insatsNamn,
        Tagg status,
        boolean pagaende,
        String inskriven,
        String kontaktperson,
        Overlamning overlamning,
        VisadUppgift telefon,
        String nasta,
        String nastaNot,
        Tagg nastaTagg,
        String avslut,
        boolean harAvslut,
        boolean kanFelregistrera,
        List<Lank> andra,
        Plan plan,
        List<Anteckning> anteckningar,
        String nastaMote,
        String nastaMoteHref,
        List<String> skattningar,
        Skattningskort.Kort kort,
        List<Fakta> fakta,
        boolean harPersonnummer,
        Kontaktobsen.Ruta obs,
        boolean kanTilldela,
        Skydd skydd,
        String remiss,
        List<Lank> skrivIn,
        EfterAvslut efterAvslut) {

    /**
     * The calls after the exit.
     *
     * @param visas only to those who make them, when there is an exit
     * @param samtal each in a sentence
     */
    record EfterAvslut(boolean visas, List<String> samtal) {

        static final EfterAvslut INGET = new EfterAvslut(false, List.of());

        static String text(EfterAvslutQueries.Samtal s) {
            var forsok = s.forsok() == 0 ? "" : s.forsok() == 1 ? ", 1 försök" : ", %d försök".formatted(s.forsok());
            return "%d månader: %s%s".formatted(s.manader(), lage(s), forsok);
        }

        private static String lage(EfterAvslutQueries.Samtal s) {
            return switch (String.valueOf(s.utgang())) {
                case "natt" -> "nådd";
                case "avbojt" -> "avböjde";
                case "ej_natt" -> "ej nådd";
                default -> s.ringInte() == null ? "ska ringas " + Datum.lasbart(s.dag()) : "ring inte mer";
            };
        }
    }

    /** A link. */
    record Lank(String text, String href) {}

    /**
     * What keeps the participant out of lists, and what of her may be shared.
     *
     * @param orsak why she counts as anonymous; empty when she does not
     * @param skyddad whether her identity is protected, so that there is no number or address to ask for
     * @param skrivbar whether anything may be written
     * @param aterkallat that consent to share was taken back, in a sentence; empty when none was
     */
    record Skydd(String orsak, boolean skyddad, boolean skrivbar, String aterkallat) {}

    /** What the kontaktperson was told when she got the participant; both empty when it is nothing or long ago. */
    record Overlamning(String given, String text) {

        private static final Overlamning INGEN = new Overlamning("", "");

        /** For a month from the day she became it. */
        static Overlamning of(DeltagandeQueries.Huvud h, LocalDate idag) {
            return h.overlamning() == null
                            || h.overlamning().isEmpty()
                            || h.overlamnad() == null
                            || !h.overlamnad().plusMonths(1).isAfter(idag)
                    ? INGEN
                    : new Overlamning(
                            "%s av %s"
                                    .formatted(
                                            Datum.lasbart(h.overlamnad()),
                                            Optional.ofNullable(h.overlamnadAv())
                                                    .orElse("")),
                            VisadUppgift.fritext(h.overlamning()));
        }
    }

    /** The plan in short. */
    record Plan(boolean finns, Tagg tagg, List<Delmal> delmal) {}

    /** A delmål and how far it has come, in words. */
    record Delmal(String rubrik, String steg) {}

    /** The beginning of a note. */
    record Anteckning(String datum, String rubrik, String borjan, String skrivenAv, boolean utkast) {}

    /** A fact with its label. */
    record Fakta(String etikett, String text) {}
}
