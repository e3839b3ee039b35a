package se.stegvis.statistik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.Resultat.Cell;

/** Leaves summed to every total of their table, and read out densely. */
final class Cube {
    private static final List<String> KON = List.of("kvinna", "man", Resultat.BADA);

    private final Tabell tabell;
    private final Map<Key, Long> sums = new HashMap<>();

    /** An insats, or 0 for all of them. */
    private record Key(long insatsId, String kon, String kategori, String matt) {
        Key with(String other) {
            return new Key(insatsId, kon, kategori, other);
        }
    }

    Cube(Tabell tabell, List<Leaf> leaves) {
        this.tabell = tabell;
        leaves.forEach(this::add);
    }

    List<Cell> cells(List<Insats> insatser, List<Kategori> kategorier) {
        var cells = new ArrayList<Cell>();
        if (tabell.harInsats()) {
            insatser.forEach(insats -> add(cells, insats.id(), insats.namn(), kategorier));
        }
        add(cells, 0, Resultat.TOTALT, kategorier);
        return List.copyOf(cells);
    }

    private void add(List<Cell> cells, long insatsId, String insats, List<Kategori> kategorier) {
        for (var kon : tabell.harKon() ? KON : List.of("")) {
            for (var kategori : kategorier) {
                for (var matt : tabell.matt(kategori)) {
                    var key = new Key(insatsId, kon, kategori.kod(), matt.nyckel());
                    cells.add(new Cell(insats, kon, kategori.kod(), matt.nyckel(), varde(key, matt)));
                }
            }
        }
    }

    private BigDecimal varde(Key key, Matt matt) {
        if (!matt.isMedel()) {
            return BigDecimal.valueOf(sum(key));
        }
        var antal = sum(key.with(matt.namnare()));
        return antal == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(sum(key.with(matt.taljare())))
                        .divide(BigDecimal.valueOf(antal), 1, RoundingMode.HALF_UP);
    }

    private long sum(Key key) {
        return sums.getOrDefault(key, 0L);
    }

    private void add(Leaf leaf) {
        for (var insatsId : List.of(leaf.insatsId(), 0L)) {
            add(leaf, insatsId, leaf.kon());
            if (tabell.harKon()) {
                add(leaf, insatsId, Resultat.BADA);
            }
        }
    }

    private void add(Leaf leaf, long insatsId, String kon) {
        sums.merge(new Key(insatsId, kon, leaf.kategori(), leaf.matt()), leaf.antal(), Long::sum);
    }
}
