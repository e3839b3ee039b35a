package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.stegvis.uppfoljning.Frist.Tillstand;

/**
 * The frister of a plan, which is to be revised at the latest every third month (domain, section 3): each time it is gone
 * through the days are counted anew from then, and that time has answered the frist that was open.
 *
 * @param handelser days on which the plan was fixed, revised or confirmed
 * @param slut the last day of the deltagande; null while it goes on
 * @param hoppade those skipped, by due day
 */
record Planrevideringar(
        Collection<LocalDate> handelser,
        List<Takt> takter,
        @Nullable LocalDate slut,
        List<Paus> pauser,
        Map<LocalDate, Avklarad> hoppade) {

    List<Frist> frister() {
        var frister = new TreeMap<LocalDate, Frist>();
        var dagar = new TreeSet<>(handelser);
        for (var dag : dagar) {
            add(frister, dag, dagar.higher(dag));
        }
        return List.copyOf(frister.values());
    }

    private void add(Map<LocalDate, Frist> frister, LocalDate handelse, @Nullable LocalDate nasta) {
        for (var dag : (Iterable<LocalDate>) Serie.upprepad(handelse, takter).dagar()::iterator) {
            if (slut != null && !dag.isBefore(slut)) {
                return;
            }
            if (hoppade.containsKey(dag)) {
                frister.put(dag, new Frist(dag, Tillstand.HOPPAD, null));
            } else if ((nasta == null || nasta.isAfter(dag)) && pauser.stream().anyMatch(p -> p.hopparOver(dag))) {
                frister.put(dag, new Frist(dag, Tillstand.PAUSAD, null));
            } else {
                var tillstand = nasta != null ? Tillstand.GJORD : slut == null ? Tillstand.OPPEN : Tillstand.UPPHORD;
                frister.put(dag, new Frist(dag, tillstand, nasta));
                return;
            }
        }
    }
}
