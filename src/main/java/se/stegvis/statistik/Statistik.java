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

    /**
     * A counted table, and what each deltagande has to do with it.
     *
     * @param bidrag the contributions; those of a cell add up to it
     */
    public record Underlag(Resultat resultat, List<Leaf> bidrag) {}

    /** The table for the insatser, in their order; the caller has seen to that they may be counted for whoever asks. */
    public Resultat rakna(Tabell tabell, List<Insats> insatser, Period period) {
        return resultat(tabell, insatser, period, leaves(tabell, insatser, period, false));
    }

    /** The same table, with everybody behind it. */
    public Underlag underlag(Tabell tabell, List<Insats> insatser, Period period) {
        var bidrag = leaves(tabell, insatser, period, true);
        return new Underlag(resultat(tabell, insatser, period, bidrag), bidrag);
    }

    private Resultat resultat(Tabell tabell, List<Insats> insatser, Period period, List<Leaf> leaves) {
        var raknade = leaves.stream().map(Leaf::kategori).collect(Collectors.toSet());
        var kategorier = tabell.kategorier().of(kodverk, period, raknade);
        return new Resultat(tabell, period, kategorier, new Cube(tabell, leaves).cells(insatser, kategorier));
    }

    /** What a statement can not count alone, since it takes a rule that the pages have too, is counted by one who knows it. */
    private List<Leaf> leaves(Tabell tabell, List<Insats> insatser, Period period, boolean perDeltagande) {
        var ids = insatser.stream().map(Insats::id).distinct().toList();
        var fran = period.fran();
        var till = tabell.sist(period.till(), LocalDate.now(clock));
        if (ids.isEmpty() || till.isBefore(fran)) {
            return List.of();
        }
        return tabell.equals(Tabell.ORS)
                ? ors.rakna(ids, fran, till, perDeltagande)
                : tabell.counter().count(queries, ids, fran, till, perDeltagande);
    }
}
