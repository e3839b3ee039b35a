package se.stegvis.publicering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.faststallande.Bidrag;
import se.stegvis.faststallande.Fakta;
import se.stegvis.insats.Insats;

/**
 * An insats's period as it was fixed: who stood behind its cells. Here the contributions of tables become what each deltagande
 * was, which is what can be put together over insatser, quarters and codes without counting anybody anew.
 */
record Fryst(Insats insats, List<Bidrag> bidrag, Map<Long, Fakta> fakta) {

    static Fryst of(Insats insats, List<Bidrag> bidrag, List<Fakta> fakta) {
        return new Fryst(
                insats, bidrag, fakta.stream().collect(Collectors.toMap(Fakta::deltagandeId, Function.identity())));
    }

    /** What the insats is called to the protection: an id does not change with the name. */
    String kod() {
        return String.valueOf(insats.id());
    }

    /** Those behind a measure, each once. */
    Set<Long> vilka(String tabell, String matt) {
        return rader(tabell, matt).map(Bidrag::deltagandeId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of each behind a measure. */
    Map<Long, Set<String>> koder(String tabell, String matt) {
        return rader(tabell, matt)
                .collect(Collectors.groupingBy(
                        Bidrag::deltagandeId,
                        TreeMap::new,
                        Collectors.mapping(Bidrag::kategori, Collectors.toCollection(TreeSet::new))));
    }

    Stream<Bidrag> rader(String tabell, String matt) {
        return bidrag.stream().filter(b -> b.tabell().equals(tabell) && b.matt().equals(matt));
    }

    /** What was known of a deltagande. */
    Fakta av(long deltagandeId) {
        var known = fakta.get(deltagandeId);
        if (known == null) {
            throw new IllegalStateException("Deltagande " + deltagandeId + " was counted and is not known");
        }
        return known;
    }
}
