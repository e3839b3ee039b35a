package se.stegvis.statistik;

import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;

/** Counts a table. */
@Singleton
public class Statistik {
    private static final List<String> NO_KATEGORI = List.of("");

    private final StatistikQueries queries;

    Statistik(StatistikQueries queries) {
        this.queries = queries;
    }

    /** The table for the insatser, in their order; the caller has seen to that they may be counted for whoever asks. */
    public Resultat rakna(Tabell tabell, List<Insats> insatser, Period period) {
        var ids = insatser.stream().map(Insats::id).distinct().toList();
        var leaves =
                ids.isEmpty() ? List.<Leaf>of() : tabell.counter().count(queries, ids, period.fran(), period.till());
        return new Resultat(tabell, period, new Cube(tabell, leaves).cells(insatser, NO_KATEGORI));
    }
}
