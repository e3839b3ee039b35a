package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.gemensamt.Sysselsattningskoder;
import se.stegvis.gemensamt.Utfall;
import se.stegvis.rojandekontroll.Bygge.Plats;
import se.stegvis.rojandekontroll.Hub.Tal;

/**
 * The tables resultat and avslutsutfall. Outcomes are flags, any number of them, so the leaves of the second are the
 * combinations that occur (and each flag alone, and none); those of the first are what a combination comes to, by insats
 * and quarter. The two are tied for each kön.
 */
final class Utfallstabeller {
    private static final String RESULTAT = "resultat";
    private static final String UTFALL = "avslutsutfall";
    private static final String TILL = "till_arbete_studier";
    private static final String TILL_ELLER_SOKER = Utfall.ARBETE_STUDIER_ARBETSSOKANDE;

    private final Bygge bygge;

    /** What an outcome comes to. */
    private enum Klass {
        ARBETE_STUDIER,
        ARBETSSOKANDE,
        INGET;

        static Klass of(Set<String> koder) {
            var utfall = new Utfall(koder, 0);
            return utfall.arbeteEllerStudier() ? ARBETE_STUDIER : utfall.arbetssokande() ? ARBETSSOKANDE : INGET;
        }
    }

    private record Key(String insats, String kon, Slapperiod kvartal, Klass klass) {
        static Key of(Antal one) {
            return new Key(one.insats(), one.kon(), one.kvartal(), Klass.of(one.koder()));
        }

        String base() {
            return String.join("|", UTFALL, insats, kon, kvartal.toString(), klass.name());
        }
    }

    Utfallstabeller(Bygge bygge) {
        this.bygge = bygge;
    }

    void add() {
        var counts = bygge.underlag.summed(Amne.UTFALL, Key::of);
        boolean stands = bygge.visad != bygge.hub;
        for (var insats : bygge.alla()) {
            for (var kon : Hub.KON) {
                for (var quarter : bygge.underlag.period().kvartal()) {
                    var now = new Sum();
                    var before = new Sum();
                    for (var klass : Klass.values()) {
                        var key = new Key(insats, kon, quarter, klass);
                        long count = counts.getOrDefault(key, 0L);
                        now.add(bygge.leaf(key.base(), UTFALL, insats, count, false), 1);
                        before.add(bygge.leaf(key.base(), UTFALL, insats, count, stands), 1);
                    }
                    bygge.leaves.equal("utfall i " + insats, now, bygge.hub.avslutade(insats, kon, quarter));
                    bygge.leaves.equal("utfall i " + insats, before, bygge.visad.avslutade(insats, kon, quarter));
                }
            }
        }
        if (bygge.underlag.period().halvar()) {
            Stream.concat(bygge.totaltMedKon().stream(), bygge.rader().stream())
                    .forEach(plats -> resultat(counts, plats, stands));
            utfall(counts);
        } else {
            resultat(counts, bygge.totalt(), stands);
        }
    }

    private void resultat(Map<Key, Long> counts, Plats plats, boolean stands) {
        var till = new Sum();
        var soker = new Sum();
        var all = new Sum();
        for (var insats : plats.insatser()) {
            for (var kon : plats.konen()) {
                for (var quarter : bygge.underlag.period().kvartal()) {
                    for (var klass : Klass.values()) {
                        var key = new Key(insats, kon, quarter, klass);
                        var leaf = bygge.leaf(key.base(), UTFALL, insats, counts.getOrDefault(key, 0L), stands);
                        till.add(leaf, klass == Klass.ARBETE_STUDIER ? 1 : 0);
                        soker.add(leaf, klass == Klass.INGET ? 0 : 1);
                        all.add(leaf, 1);
                    }
                }
            }
        }
        double nav = plats.isTotalt() ? plats.factor() : Bygge.VANLIG;
        var exits = bygge.visad.sum(Tal.AVSLUTADE, plats.insatser(), plats.konen());
        var others = bygge.visad.sum(Tal.OVRIGA_AVSLUT, plats.insatser(), plats.konen());
        var base = bygge.ruta(RESULTAT, plats, "", "avslutade", exits, Bygge.NAV);
        var without = bygge.ruta(RESULTAT, plats, "", "avslutade_utan_provotid", others, nav);
        bygge.grupp(RESULTAT + " prövotid", plats, exits, List.of(base, without), false, Set.of());
        var rutor = List.of(
                bygge.ruta(RESULTAT, plats, "", TILL, till, nav),
                bygge.ruta(RESULTAT, plats, "", TILL_ELLER_SOKER, soker, nav));
        bygge.grupp(RESULTAT, plats, all, rutor, true, Set.of(TILL, TILL_ELLER_SOKER));
    }

    private record Combination(String kon, String koder) {}

    private void utfall(Map<Key, Long> counts) {
        SortedSet<SortedSet<String>> all =
                new TreeSet<>(Comparator.comparing((SortedSet<String> koder) -> String.join("+", koder)));
        all.add(new TreeSet<>());
        Stream.of(
                        Sysselsattningskoder.EJ_SUBVENTIONERAT_ARBETE,
                        Sysselsattningskoder.SUBVENTIONERAT_ARBETE,
                        Sysselsattningskoder.EGET_FORETAG,
                        Sysselsattningskoder.STUDIER,
                        Sysselsattningskoder.AKTIVT_ARBETSSOKANDE)
                .forEach(kod -> all.add(new TreeSet<>(List.of(kod))));
        bygge.underlag.antal().stream().filter(one -> one.amne() == Amne.UTFALL).forEach(one -> all.add(one.koder()));
        var many = bygge.underlag.summed(Amne.UTFALL, one -> new Combination(one.kon(), String.join("+", one.koder())));
        var names = new TreeMap<String, SortedSet<String>>();
        for (var kon : Hub.KON) {
            for (var klass : Klass.values()) {
                var sum = new Sum();
                for (var koder : all) {
                    if (Klass.of(koder) == klass) {
                        var text = String.join("+", koder);
                        var base = String.join(
                                "|", UTFALL, bygge.underlag.period().toString(), Cellnyckel.TOTALT, kon, text);
                        var name =
                                bygge.leaf(base, UTFALL, "", many.getOrDefault(new Combination(kon, text), 0L), false);
                        names.put(name, koder);
                        sum.add(name, 1);
                    }
                }
                bygge.leaves.equal("utfall", sum, klass(counts, kon, klass));
            }
        }
        bygge.totaltMedKon().forEach(plats -> utfall(names, plats));
    }

    private Sum klass(Map<Key, Long> counts, String kon, Klass klass) {
        var sum = new Sum();
        for (var insats : bygge.alla()) {
            for (var quarter : bygge.underlag.period().kvartal()) {
                var key = new Key(insats, kon, quarter, klass);
                sum.add(bygge.leaf(key.base(), UTFALL, insats, counts.getOrDefault(key, 0L), false), 1);
            }
        }
        return sum;
    }

    private void utfall(Map<String, SortedSet<String>> names, Plats plats) {
        var rutor = new ArrayList<Ruta>();
        for (var kategori : bygge.underlag.kategorier(Amne.UTFALL)) {
            rutor.add(bygge.ruta(
                    UTFALL, plats, kategori, "personer", sum(names, plats, counted(kategori)), plats.factor()));
        }
        bygge.grupp(
                UTFALL,
                plats,
                sum(names, plats, koder -> true),
                rutor,
                true,
                Set.of(Utfall.ARBETE_ELLER_STUDIER, Utfall.ARBETE_STUDIER_ARBETSSOKANDE));
    }

    private static Sum sum(Map<String, SortedSet<String>> names, Plats plats, Predicate<SortedSet<String>> which) {
        var sum = new Sum();
        names.forEach((name, koder) -> {
            if (which.test(koder) && plats.konen().stream().anyMatch(kon -> name.contains("|" + kon + "|"))) {
                sum.add(name, 1);
            }
        });
        return sum;
    }

    /** Whom a row of avslutsutfall counts. */
    private static Predicate<SortedSet<String>> counted(String kategori) {
        return koder -> {
            var utfall = new Utfall(koder, 0);
            return switch (kategori) {
                case Utfall.ARBETE -> utfall.arbete();
                case Utfall.ARBETE_ELLER_STUDIER -> utfall.arbeteEllerStudier();
                case Utfall.ARBETE_STUDIER_ARBETSSOKANDE -> utfall.arbeteStudierArbetssokande();
                case Utfall.BADE_ARBETAR_OCH_STUDERAR -> utfall.badeArbetarOchStuderar();
                default -> koder.contains(kategori);
            };
        };
    }
}
