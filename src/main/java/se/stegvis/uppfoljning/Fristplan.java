package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.uppfoljning.Frist.Tillstand;

/**
 * Works out the frister of one kind for one deltagande from the facts, up to the open one and to the last that was dealt
 * with. It knows no today: what is due later does not become known by waiting for it.
 *
 * @param serie when it comes due
 * @param slut the last day of the deltagande; what is due on it or later is not. Null while it goes on
 * @param avklarade what was dealt with, by due day
 */
record Fristplan(Serie serie, @Nullable LocalDate slut, List<Paus> pauser, Map<LocalDate, Avklarad> avklarade) {

    List<Frist> frister() {
        var frister = new ArrayList<Frist>();
        var sist = avklarade.keySet().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        var oppen = false;
        for (var dag : (Iterable<LocalDate>) serie.dagar()::iterator) {
            if ((slut != null && !dag.isBefore(slut)) || (oppen && dag.isAfter(sist))) {
                break;
            }
            var frist = frist(dag);
            if (frist.tillstand() != Tillstand.OPPEN || !oppen) {
                frister.add(frist);
            }
            oppen |= frist.tillstand() == Tillstand.OPPEN;
        }
        return List.copyOf(frister);
    }

    /** The due days whose window has begun and that are still to be dealt with, in order: the open one and those behind it. */
    List<LocalDate> attGora(LocalDate idag) {
        return serie.dagar()
                .takeWhile(dag -> !Frist.fonsterFran(dag).isAfter(idag) && (slut == null || dag.isBefore(slut)))
                .filter(dag -> slut == null && frist(dag).tillstand() == Tillstand.OPPEN)
                .toList();
    }

    /** The first due day after a day that no pause skips and nothing has dealt with; empty when there is none. */
    Optional<LocalDate> nasta(LocalDate efter) {
        return slut != null
                ? Optional.empty()
                : serie.dagar()
                        .filter(dag -> dag.isAfter(efter) && frist(dag).tillstand() == Tillstand.OPPEN)
                        .findFirst();
    }

    /** What became of each due day of a period. */
    List<Frist> inom(LocalDate fran, LocalDate till) {
        return serie.dagar()
                .dropWhile(dag -> dag.isBefore(fran))
                .takeWhile(dag -> !dag.isAfter(till) && (slut == null || dag.isBefore(slut)))
                .map(this::frist)
                .toList();
    }

    /** Whether a day is one of the due days, and its window has begun. */
    boolean gar(LocalDate dag, LocalDate idag) {
        return !Frist.fonsterFran(dag).isAfter(idag)
                && (slut == null || dag.isBefore(slut))
                && serie.nummer(dag).isPresent();
    }

    /** The same with other days dealt with. */
    Fristplan med(Map<LocalDate, Avklarad> andra) {
        return new Fristplan(serie, slut, pauser, andra);
    }

    private Frist frist(LocalDate dag) {
        var avklarad = avklarade.get(dag);
        if (avklarad != null) {
            return new Frist(dag, avklarad.gjord() == null ? Tillstand.HOPPAD : Tillstand.GJORD, avklarad.gjord());
        }
        if (pauser.stream().anyMatch(paus -> paus.hopparOver(dag))) {
            return new Frist(dag, Tillstand.PAUSAD, null);
        }
        return new Frist(dag, slut == null ? Tillstand.OPPEN : Tillstand.UPPHORD, null);
    }
}
