package se.stegvis.faststallande;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.Summakontroll;

/**
 * What is fixed, for rooms that go on from it, as the release. The caller has seen to that it may be read. Any table can be put
 * together from the contributions: a sum of cells of several insatser is the sum of theirs, and nothing else is counted anew.
 */
@Singleton
public class Faststallda {

    private final FaststallandeRepository repository;
    private final Uttagen uttagen;
    private final Faststallningar faststallningar;

    Faststallda(FaststallandeRepository repository, Uttagen uttagen, Faststallningar faststallningar) {
        this.repository = repository;
        this.uttagen = uttagen;
        this.faststallningar = faststallningar;
    }

    /** Of those insatser that have fixed the period, the version that holds; the others have none. */
    public List<Faststalld> gallande(Collection<Long> insatser, Period period) {
        return insatser.isEmpty() ? List.of() : repository.findGallande(insatser, period.fran(), period.till());
    }

    /** Every cell of every table of some that are fixed, in the order of the tables' files, women, men and all. */
    public List<Cell> celler(Collection<Long> faststallanden) {
        return faststallanden.isEmpty() ? List.of() : repository.findCeller(faststallanden);
    }

    /** Who stood behind the cells of one that is fixed. */
    public List<Bidrag> bidrag(long faststallandeId) {
        return repository.findBidrag(faststallandeId);
    }

    /** What was known of everybody in the insats of one that is fixed. */
    public List<Fakta> deltaganden(long faststallandeId) {
        return repository.findDeltaganden(faststallandeId);
    }

    /**
     * Fixes a period that nobody has fixed, when an operator says so.
     *
     * @throws Refused when its sums do not add up
     */
    public void faststall(Insats insats, Period period, String anteckning) {
        var uttag = uttagen.ta(insats, period);
        var fel = uttag.kontroller().stream()
                .filter(k -> !k.stammer())
                .map(Summakontroll.Utfall::regel)
                .toList();
        if (!fel.isEmpty()) {
            throw new Refused("Summor stämmer inte i " + insats.namn() + ": " + String.join("; ", fel) + ".");
        }
        faststallningar.faststall(uttag, 1, anteckning, "", null);
    }
}
