package se.stegvis.efteravslut;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Kontaktobsen;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Formular;
import se.stegvis.web.Kodord;
import se.stegvis.web.Sidor;

/** What the pages of this room show. */
final class SamtalView {

    /** The call list. */
    record Lista(
            InsatsRef insats,
            String insatsNamn,
            Formular form,
            boolean filtrerad,
            List<Kolumn> kolumner,
            List<Rad> rader,
            Sidor sidor) {}

    /** A column's head: a link that orders by it, and how it is ordered now (ascending, descending, or empty). */
    record Kolumn(String etikett, String href, String ordning) {}

    /** The state of a call in words, and a colour that only repeats them. */
    record Lage(String text, String farg) {

        static Lage of(String kod, LocalDate dag, LocalDate idag) {
            var lage = Kodord.of(Samtalslage.class, kod);
            return new Lage(
                    lage == Samtalslage.FORSENAT ? "Försenat " + dagar(Dag.arbetsdag(dag), idag) : lage.etikett(),
                    lage.farg());
        }

        private static String dagar(LocalDate from, LocalDate to) {
            long days = ChronoUnit.DAYS.between(from, to);
            return days == 1 ? "1 dag" : days + " dagar";
        }
    }

    /** A due day to read, and the next working day when it is none itself. */
    record Dag(String text, String arbetsdag) {

        static Dag of(LocalDate dag) {
            return new Dag(
                    Datum.lasbart(dag),
                    Arbetsdagar.isWorkingDay(dag) ? "" : "nästa arbetsdag " + Datum.lasbart(arbetsdag(dag)));
        }

        static LocalDate arbetsdag(LocalDate dag) {
            return Arbetsdagar.nextWorkingDay(dag);
        }
    }

    /** A call of the list. */
    record Rad(
            VisadPerson person,
            String href,
            String utskriven,
            String samtal,
            Dag dag,
            Lage lage,
            String forsok,
            String nas,
            boolean ater) {

        static Rad of(InsatsRef insats, SamtalQueries.Rad r, LocalDate idag) {
            return new Rad(
                    VisadPerson.of(r.deltagandeId(), r.fornamn(), r.efternamn(), r.deltagarNr()),
                    Samtalssida.href(new DeltagandeRef(insats.insatsId(), r.deltagandeId())),
                    Datum.lasbart(r.utskriven()),
                    r.manader() + " månader",
                    Dag.of(r.dag()),
                    Lage.of(r.lage(), r.dag(), idag),
                    r.senast() == null ? "Inga" : "%d, senast %s".formatted(r.forsok(), Datum.lasbart(r.senast())),
                    Nas.text(r.nasSatt(), r.nasTid()),
                    r.ater() > 0);
        }
    }

    /**
     * The calls of one participant.
     *
     * @param hinder why she has no calls; empty when she has
     * @param ringInte since when and by whom it is said that she is not to be called; empty when it is not
     * @param ater since when she is back in the insats; empty when she is not
     */
    record Sida(
            DeltagandeRef deltagande,
            VisadPerson person,
            String utskriven,
            String hinder,
            String ringInte,
            String nas,
            String ater,
            List<Samtal> samtal,
            List<Forsoksrad> ovriga,
            List<Forsoksrad> tidigare) {}

    /**
     * One of the two calls.
     *
     * @param nytt where an attempt is written down; empty when she is not to be called
     */
    record Samtal(String rubrik, Dag dag, Lage lage, List<Forsoksrad> forsok, String nytt) {}

    /**
     * An attempt.
     *
     * @param vad what came of it, in words
     * @param spar who wrote it, or what was done to it
     * @param href of the attempt; empty when it can not be changed
     */
    record Forsoksrad(String datum, String vad, String text, String spar, String href) {}

    /**
     * The form of an attempt.
     *
     * @param redan where the attempt of that day is changed, when there is one already; else empty
     */
    record Form(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            String rubrik,
            String avslutad,
            String action,
            String redan,
            String stryk) {}

    /** Asks whether to go through with something about an attempt. */
    record Strykning(DeltagandeRef deltagande, VisadPerson person, Formular form, String action, Forsoksrad forsok) {}

    /**
     * Asks whether she is not to be called, or may be again.
     *
     * @param hinder why it can not be said; empty when it can
     */
    record Fraga(DeltagandeRef deltagande, VisadPerson person, Formular form, String hinder) {}

    /** How she is reached. Both are empty when she is not to be called. */
    record Kontakt(
            DeltagandeRef deltagande,
            VisadPerson person,
            boolean far,
            String telefon,
            String epost,
            String nas,
            Kontaktobsen.Ruta obs) {}

    private SamtalView() {}
}
