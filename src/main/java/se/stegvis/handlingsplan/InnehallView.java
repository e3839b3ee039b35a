package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Period;
import se.stegvis.handlingsplan.Planinnehall.Akt;
import se.stegvis.handlingsplan.Planinnehall.Mal;
import se.stegvis.handlingsplan.Planinnehall.Steget;

/**
 * What a plan says, ready to be read: the one being edited and every version alike.
 *
 * @param pagar the delmål worked towards
 * @param klara those reached or ended
 */
record InnehallView(String fokus, String kommentar, List<MalRad> pagar, List<MalRad> klara, Aktiviteter aktiviteter) {

    /** A delmål; livsomrade and skal may be empty. */
    record MalRad(String rubrik, String livsomrade, String status, String farg, String skal, List<StegRad> steg) {}

    /** A steg; klartSenast is empty when no day is set. */
    record StegRad(
            String vad,
            String ansvarig,
            String klartSenast,
            String status,
            String farg,
            boolean forsenat,
            String resultat) {}

    /**
     * The aktiviteter on a time line from the first day to the last.
     *
     * @param mening the same in words
     * @param luckor the days on which nothing went on
     */
    record Aktiviteter(
            boolean finns,
            String mening,
            String fran,
            String till,
            List<AktRad> rader,
            List<Stapel> luckor,
            int idag) {}

    /** An aktivitet, and where it is on the line. */
    record AktRad(String vad, String slag, String plats, String fran, String till, String omfattning, Stapel stapel) {}

    /** Where something is on the line, in thousandths of it. */
    record Stapel(int x, int bredd) {}

    /**
     * Free text is hidden when it may not be shown.
     *
     * @param dag the day it is read for: today, or when a version was fixed
     */
    static InnehallView of(Planinnehall dolt, LocalDate inskriven, LocalDate dag) {
        var plan = dolt.fritext(VisadUppgift::fritext);
        return new InnehallView(
                plan.arbetslivsfokus().etikett(),
                plan.kommentar(),
                plan.delmal().stream()
                        .filter(Mal::pagar)
                        .map(mal -> mal(mal, dag))
                        .toList(),
                plan.delmal().stream()
                        .filter(mal -> !mal.pagar())
                        .map(mal -> mal(mal, dag))
                        .toList(),
                aktiviteter(plan.aktiviteter(), inskriven, dag));
    }

    private static MalRad mal(Mal mal, LocalDate dag) {
        return new MalRad(
                mal.rubrik(),
                mal.livsomrade().etikett(),
                mal.status().etikett(),
                mal.pagar() ? "yellow" : mal.avslutat() ? "" : "green",
                mal.avslutat() ? mal.skal() : "",
                mal.steg().stream().map(s -> steg(s, mal.pagar(), dag)).toList());
    }

    private static StegRad steg(Steget s, boolean pagar, LocalDate dag) {
        var status = s.status().kod();
        return new StegRad(
                s.vad(),
                Stream.of(s.ansvarig().etikett(), s.vem())
                        .filter(ord -> !ord.isEmpty())
                        .collect(Collectors.joining(", ")),
                dag(s.klartSenast()),
                s.status().etikett(),
                Stegstatus.farg(status),
                pagar
                        && Stegstatus.isKvar(status)
                        && !s.klartSenast().isEmpty()
                        && LocalDate.parse(s.klartSenast()).isBefore(dag),
                s.resultat());
    }

    private static Aktiviteter aktiviteter(List<Akt> akter, LocalDate inskriven, LocalDate dag) {
        var linje = Tidslinje.of(akter.stream().map(InnehallView::tid).toList(), inskriven, dag);
        return new Aktiviteter(
                !akter.isEmpty(),
                Tidslinjetext.of(linje, akter.size()),
                Datum.lasbart(linje.fran()),
                Datum.lasbart(linje.till()),
                akter.stream().map(akt -> rad(akt, linje)).toList(),
                linje.luckor().stream()
                        .map(lucka -> stapel(linje, lucka.fran(), lucka.till()))
                        .toList(),
                linje.plats(linje.senast()));
    }

    private static Tidslinje.Tid tid(Akt akt) {
        return new Tidslinje.Tid(
                LocalDate.parse(akt.fran()), akt.till().isEmpty() ? null : LocalDate.parse(akt.till()));
    }

    private static AktRad rad(Akt akt, Tidslinje linje) {
        var tid = tid(akt);
        var slut = tid.slut(linje.senast());
        return new AktRad(
                akt.vad(),
                akt.slag().etikett(),
                akt.plats(),
                dag(akt.fran()),
                akt.till().isEmpty() ? "tills vidare" : dag(akt.till()),
                akt.omfattning().isEmpty() ? "" : akt.omfattning() + " %",
                stapel(linje, tid.fran(), slut.isBefore(tid.fran()) ? tid.fran() : slut));
    }

    /** So wide that one day in many years can still be seen. */
    private static Stapel stapel(Tidslinje linje, LocalDate fran, LocalDate till) {
        var x = Math.min(linje.plats(fran), 994);
        return new Stapel(x, Math.max(6, linje.plats(till.plusDays(1)) - x));
    }

    private static String dag(String stavad) {
        return stavad.isEmpty() ? "" : Datum.lasbart(LocalDate.parse(stavad));
    }

    /** The sentence under the time line. */
    static final class Tidslinjetext {
        static String of(Tidslinje linje, int antal) {
            var sedan = "sedan inskrivningen " + Datum.lasbart(linje.fran());
            if (antal == 0) {
                return "Inga aktiviteter " + sedan + ".";
            }
            var forst = (antal == 1 ? "En aktivitet. " : antal + " aktiviteter. ");
            if (linje.luckor().isEmpty()) {
                return forst + "Ingen lucka " + sedan + ".";
            }
            return forst
                    + linje.luckor().stream()
                            .map(lucka -> ord(lucka, linje.senast()))
                            .collect(Collectors.joining("; ", "Utan aktivitet ", "."));
        }

        private static String ord(Period lucka, LocalDate senast) {
            var dagar = Tidslinje.dagar(lucka);
            var antal = dagar == 1 ? "1 dag" : dagar + " dagar";
            return lucka.till().equals(senast)
                    ? "från %s (%s hittills)".formatted(Datum.lasbart(lucka.fran()), antal)
                    : "%s–%s (%s)".formatted(Datum.lasbart(lucka.fran()), Datum.lasbart(lucka.till()), antal);
        }

        private Tidslinjetext() {}
    }
}
