package se.stegvis.statistik;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    Statistik(StatistikQueries queries, Kodverk kodverk, Clock clock) {
        this.queries = queries;
        this.kodverk = kodverk;
        this.clock = clock;
    }

    /** The table for the insatser, in their order; the caller has seen to that they may be counted for whoever asks. */
    public Resultat rakna(Tabell tabell, List<Insats> insatser, Period period) {
        var ids = insatser.stream().map(Insats::id).distinct().toList();
        var till = tabell.sist(period.till(), LocalDate.now(clock));
        var leaves = ids.isEmpty() || till.isBefore(period.fran())
                ? List.<Leaf>of()
                : tabell.counter().count(queries, ids, period.fran(), till);
        var raknade = leaves.stream().map(Leaf::kategori).collect(Collectors.toSet());
        var kategorier = tabell.kategorier().of(kodverk, period, raknade);
        return new Resultat(tabell, period, kategorier, new Cube(tabell, leaves).cells(insatser, kategorier));
    }
}
