package se.stegvis.diagram;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.diagram.Axel.Streck;
import se.stegvis.gemensamt.Datum;

/** Which days are named below a time axis: the first of a month, or single days when there are few; at most five. */
final class Tidsstreck {

    private static final int FLEST = 5;

    /** A shorter time has no two first days of a month to name. */
    private static final int KORT = 62;

    private static final int[] DAGAR = {1, 2, 7, 14, 28};
    private static final int[] MANADER = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};

    static List<Streck> of(LocalDate forsta, LocalDate sista) {
        long dagar = ChronoUnit.DAYS.between(forsta, sista);
        return dagar < KORT ? dagar(forsta, sista, dagar) : manader(forsta, sista);
    }

    private static List<Streck> dagar(LocalDate forsta, LocalDate sista, long dagar) {
        int steg = DAGAR[DAGAR.length - 1];
        for (int mojligt : DAGAR) {
            if (dagar / mojligt < FLEST) {
                steg = mojligt;
                break;
            }
        }
        var streck = new ArrayList<Streck>();
        for (var dag = forsta; !dag.isAfter(sista); dag = dag.plusDays(steg)) {
            streck.add(new Streck(dag.toEpochDay(), utanAr(dag)));
        }
        return streck;
    }

    private static List<Streck> manader(LocalDate forsta, LocalDate sista) {
        List<Streck> streck = List.of();
        for (int steg : MANADER) {
            streck = manader(forsta, sista, steg);
            if (streck.size() <= FLEST) {
                break;
            }
        }
        return streck;
    }

    private static List<Streck> manader(LocalDate forsta, LocalDate sista, int steg) {
        var streck = new ArrayList<Streck>();
        for (var dag = forsta.withDayOfYear(1); !dag.isAfter(sista); dag = dag.plusMonths(steg)) {
            if (!dag.isBefore(forsta)) {
                streck.add(new Streck(dag.toEpochDay(), steg < 12 ? utanDag(dag) : String.valueOf(dag.getYear())));
            }
        }
        return streck;
    }

    /** "3 nov". */
    private static String utanAr(LocalDate dag) {
        var text = Datum.lasbart(dag);
        return text.substring(0, text.lastIndexOf(' '));
    }

    /** "nov 2026". */
    private static String utanDag(LocalDate dag) {
        var text = Datum.lasbart(dag);
        return text.substring(text.indexOf(' ') + 1);
    }

    private Tidsstreck() {}
}
