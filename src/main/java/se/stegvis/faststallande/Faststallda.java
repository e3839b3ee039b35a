package se.stegvis.faststallande;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import se.stegvis.gemensamt.Period;

/**
 * What is fixed, for rooms that go on from it, as the release. The caller has seen to that it may be read. Any table can be put
 * together from the contributions: a sum of cells of several insatser is the sum of theirs, and nothing else is counted anew.
 */
@Singleton
public class Faststallda {

    private final FaststallandeRepository repository;

    Faststallda(FaststallandeRepository repository) {
        this.repository = repository;
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
}
