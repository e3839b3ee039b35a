package se.stegvis.rojandekontroll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.gemensamt.Slapperiod;

/**
 * Everything that is counted for one release, frozen when it was fixed. A half-year has the counts of both its quarters, as
 * they are known now.
 *
 * @param slapp what the release is called in the ledger: its period, and for a correction its version; unique
 * @param ersatter the release that this one corrects; empty for the first of its period
 * @param insatser every insats of the federation, also those without anybody
 * @param kategorier the rows of each table, by the ämne they are of, in their order; zeros have rows too
 * @param sammanslagning which insatser stand together, as the year's first release had it
 * @param antal the counts; one that is not there is zero
 */
public record Underlag(
        String slapp,
        Slapperiod period,
        String ersatter,
        List<String> insatser,
        Map<Amne, List<String>> kategorier,
        Sammanslagning sammanslagning,
        List<Antal> antal) {

    public Underlag {
        insatser = List.copyOf(insatser);
        kategorier = Map.copyOf(kategorier);
        antal = List.copyOf(antal);
        var known = Set.copyOf(insatser);
        var quarters = period.kvartal();
        for (var one : antal) {
            if (!known.contains(one.insats()) || !quarters.contains(one.kvartal())) {
                throw new IllegalArgumentException("A count of " + one.amne() + " is of another release");
            }
        }
    }

    List<String> kategorier(Amne amne) {
        return kategorier.getOrDefault(amne, List.of());
    }

    /** The counts of the ämne, summed over what the key leaves out. */
    <K> Map<K, Long> summed(Amne amne, Function<Antal, K> key) {
        return antal.stream()
                .filter(one -> one.amne() == amne)
                .collect(Collectors.groupingBy(key, Collectors.summingLong(Antal::antal)));
    }
}
