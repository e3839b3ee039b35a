package se.stegvis.faststallande;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.stegvis.faststallande.Skillnad.Plats;
import se.stegvis.statistik.Resultat;

/** Adds up, cell by cell, what each deltagande is more or less than it was, by cause. */
final class Orsaksrakning {

    private final Map<Long, Fakta> fore;
    private final Map<Long, Fakta> nu;
    private final Set<String> omdefinierade;
    private final Map<Plats, Map<Andringsorsak, Long>> orsaker = new HashMap<>();
    private final Map<Andringsorsak, Set<Long>> deltaganden = new EnumMap<>(Andringsorsak.class);

    Orsaksrakning(Map<Long, Fakta> fore, Map<Long, Fakta> nu, Set<String> omdefinierade) {
        this.fore = fore;
        this.nu = nu;
        this.omdefinierade = omdefinierade;
    }

    /** That a deltagande is so much more than it was in a cell, or less. */
    void add(Bidrag bidrag, long andring) {
        var id = bidrag.deltagandeId();
        var orsak = Andringsorsak.av(fore.get(id), nu.get(id), omdefinierade.contains(bidrag.tabell()));
        platser(bidrag).forEach(plats -> orsaker.computeIfAbsent(plats, p -> new EnumMap<>(Andringsorsak.class))
                .merge(orsak, andring, Long::sum));
        if (id != 0) {
            deltaganden.computeIfAbsent(orsak, o -> new HashSet<>()).add(id);
        }
    }

    /** Those of a cell; also such as cancel out, but no cause that has come to nothing by itself. */
    Map<Andringsorsak, Long> av(Plats plats) {
        var hennes = new EnumMap<Andringsorsak, Long>(Andringsorsak.class);
        hennes.putAll(orsaker.getOrDefault(plats, Map.of()));
        hennes.values().removeIf(andring -> andring == 0);
        return hennes;
    }

    Map<Andringsorsak, Long> deltaganden() {
        var antal = new EnumMap<Andringsorsak, Long>(Andringsorsak.class);
        deltaganden.forEach((orsak, ids) -> antal.put(orsak, (long) ids.size()));
        return antal;
    }

    /** Its own cell and, where women and men stand apart, that of both. */
    private static Stream<Plats> platser(Bidrag b) {
        var egen = new Plats(b.tabell(), b.kon(), b.kategori(), b.matt());
        return b.kon().isEmpty()
                ? Stream.of(egen)
                : Stream.of(egen, new Plats(b.tabell(), Resultat.BADA, b.kategori(), b.matt()));
    }
}
