package se.stegvis.statistik;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Kodverk;

/** Counts a table. */
@Singleton
public class Statistik {
    private final StatistikQueries queries;
    private final Kodverk kodverk;

    Statistik(StatistikQueries queries, Kodverk kodverk) {
        this.queries = queries;
        this.kodverk = kodverk;
    }

    /** The table for the insatser, in their order; the caller has seen to that they may be counted for whoever asks. */
    public Resultat rakna(Tabell tabell, List<Insats> insatser, Period period) {
        var ids = insatser.stream().map(Insats::id).distinct().toList();
        var leaves =
                ids.isEmpty() ? List.<Leaf>of() : tabell.counter().count(queries, ids, period.fran(), period.till());
        var raknade = leaves.stream().map(Leaf::kategori).collect(Collectors.toSet());
        var kategorier = tabell.kategorier().of(kodverk, period, raknade);
        return new Resultat(tabell, period, kategorier, new Cube(tabell, leaves).cells(insatser, kategorier));
    }
}
