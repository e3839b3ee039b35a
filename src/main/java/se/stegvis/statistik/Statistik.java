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
    private final Orsrakning ors;
    private final Kodverk kodverk;
    private final Clock clock;

    Statistik(StatistikQueries queries, Orsrakning ors, Kodverk kodverk, Clock clock) {
        this.queries = queries;
        this.ors = ors;
        this.kodverk = kodverk;
        this.clock = clock;
    }

    /** What a statement can not count alone, since it takes a rule that the pages have too, is counted by one who knows it. */
    private List<Leaf> leaves(Tabell tabell, List<Long> ids, LocalDate fran, LocalDate till) {
        return tabell.equals(Tabell.ORS)
                ? ors.rakna(ids, fran, till)
                : tabell.counter().count(queries, ids, fran, till);
    }

    /** The table for the insatser, in their order; the caller has seen to that they may be counted for whoever asks. */
    public Resultat rakna(Tabell tabell, List<Insats> insatser, Period period) {
        var ids = insatser.stream().map(Insats::id).distinct().toList();
        var till = tabell.sist(period.till(), LocalDate.now(clock));
        var leaves = ids.isEmpty() || till.isBefore(period.fran())
                ? List.<Leaf>of()
                : leaves(tabell, ids, period.fran(), till);
        var raknade = leaves.stream().map(Leaf::kategori).collect(Collectors.toSet());
        var kategorier = tabell.kategorier().of(kodverk, period, raknade);
        return new Resultat(tabell, period, kategorier, new Cube(tabell, leaves).cells(insatser, kategorier));
    }
}
