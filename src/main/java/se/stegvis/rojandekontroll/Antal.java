package se.stegvis.rojandekontroll;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import se.stegvis.gemensamt.Slapperiod;

/**
 * A count: so many in one insats, of one kön, one quarter and one combination of codes. Exact; it never leaves the rooms that
 * make a release.
 *
 * @param kon kvinna or man
 * @param koder one code, several or none, as {@link Amne} says
 */
public record Antal(String insats, String kon, Slapperiod kvartal, Amne amne, SortedSet<String> koder, long antal) {

    public Antal {
        koder = new TreeSet<>(koder);
        if (antal < 0 || kvartal.halvar()) {
            throw new IllegalArgumentException("No such count of " + amne);
        }
    }

    public static Antal of(
            String insats, String kon, Slapperiod kvartal, Amne amne, Collection<String> koder, long antal) {
        return new Antal(insats, kon, kvartal, amne, new TreeSet<>(koder), antal);
    }
}
