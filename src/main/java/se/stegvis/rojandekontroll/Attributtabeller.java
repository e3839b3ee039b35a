package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.stegvis.rojandekontroll.Bygge.Plats;
import se.stegvis.rojandekontroll.Hub.Tal;

/**
 * Tables of an attribute of which everybody has one value: age, education, time on support, reason of the exit. By insats, and
 * by kön for the federation; the leaves are insats by kön by value, and add up to those who came or went.
 */
final class Attributtabeller {
    private Attributtabeller() {}

    static void add(Bygge bygge) {
        add(bygge, "alder", Amne.ALDER, "startade", false, Set.of());
        add(bygge, "utbildning", Amne.UTBILDNING, "startade", false, Set.of());
        add(bygge, "forsorjningstid", Amne.FORSORJNINGSTID, "startade", true, Set.of());
        add(bygge, "avslutsanledning", Amne.AVSLUTSANLEDNING, "avslutade", true, Set.of("utskrivning"));
    }

    private record Leaf(String insats, String kon, String kod) {}

    private static void add(Bygge bygge, String tabell, Amne amne, String matt, boolean kanslig, Set<String> utslag) {
        var counts =
                bygge.underlag.summed(amne, one -> new Leaf(one.insats(), one.kon(), String.join("+", one.koder())));
        var kategorier = new ArrayList<>(bygge.underlag.kategorier(amne));
        var counted = new TreeSet<String>();
        counts.keySet().forEach(leaf -> counted.add(leaf.kod));
        counted.removeAll(kategorier);
        if (!counted.isEmpty()) {
            throw new IllegalArgumentException("No row for " + counted + " in " + tabell);
        }
        var leaves = new LeafNames(bygge, tabell);
        for (var insats : bygge.alla()) {
            for (var kon : Hub.KON) {
                var all = new Sum();
                for (var kod : kategorier) {
                    var leaf = new Leaf(insats, kon, kod);
                    all.add(leaves.put(leaf, counts.getOrDefault(leaf, 0L)), 1);
                }
                bygge.leaves.equal(tabell + " i " + insats, all, margin(bygge, amne, insats, kon));
                if (amne == Amne.AVSLUTSANLEDNING && kategorier.contains(Hub.UTAN_MATNING)) {
                    bygge.leaves.equal(
                            tabell,
                            Sum.of(leaves.name(new Leaf(insats, kon, Hub.UTAN_MATNING))),
                            bygge.hub.sum(Tal.UTAN_MATNING, List.of(insats), List.of(kon)));
                }
            }
        }
        Stream.concat(bygge.totaltMedKon().stream(), bygge.rader().stream()).forEach(plats -> {
            var rutor = kategorier.stream()
                    .map(kod -> bygge.ruta(tabell, plats, kod, matt, leaves.sum(plats, List.of(kod)), plats.factor()))
                    .toList();
            bygge.grupp(tabell, plats, leaves.sum(plats, kategorier), rutor, kanslig, utslag);
        });
    }

    private static Sum margin(Bygge bygge, Amne amne, String insats, String kon) {
        var tal = amne == Amne.AVSLUTSANLEDNING ? Tal.AVSLUTADE : Tal.INSKRIVNA;
        return bygge.hub.sum(tal, List.of(insats), List.of(kon));
    }

    /** The table's leaves by what they are. */
    private record LeafNames(Bygge bygge, String tabell, Map<Leaf, String> names) {
        LeafNames(Bygge bygge, String tabell) {
            this(bygge, tabell, new HashMap<>());
        }

        String put(Leaf leaf, long value) {
            var base = String.join("|", tabell, bygge.underlag.period().toString(), leaf.insats, leaf.kon, leaf.kod);
            var name = bygge.leaf(base, tabell, leaf.insats, value, false);
            names.put(leaf, name);
            return name;
        }

        String name(Leaf leaf) {
            return names.getOrDefault(leaf, "");
        }

        Sum sum(Plats plats, List<String> koder) {
            var sum = new Sum();
            for (var insats : plats.insatser()) {
                for (var kon : plats.konen()) {
                    koder.forEach(kod -> sum.add(name(new Leaf(insats, kon, kod)), 1));
                }
            }
            return sum;
        }
    }
}
