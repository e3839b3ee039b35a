package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import se.stegvis.deltagare.Lage.Sysselsattning;
import se.stegvis.deltagare.Lage.Tidpunkt;

/** Reads and writes the situation before and after a deltagande. Callers have come through its address. */
@Singleton
public class Lagen {

    private final LageRepository repository;

    Lagen(LageRepository repository) {
        this.repository = repository;
    }

    public Lage find(long deltagandeId, Tidpunkt tidpunkt) {
        var sysselsattning = repository.findSysselsattning(deltagandeId, tidpunkt.kolumn()).stream()
                .map(row -> new Sysselsattning(row.kod(), row.omfattning()))
                .toList();
        return new Lage(repository.findForsorjning(deltagandeId, tidpunkt.kolumn()), sysselsattning);
    }

    /** Puts this in place of what stood there. */
    public void save(long deltagandeId, Tidpunkt tidpunkt, Lage lage) {
        // Each by its key: a condition on the deltagande alone would lock the gap where others enrol at the same time.
        var before = find(deltagandeId, tidpunkt);
        before.forsorjning().forEach(kod -> repository.deleteForsorjning(deltagandeId, tidpunkt.kolumn(), kod));
        before.sysselsattning().forEach(s -> repository.deleteSysselsattning(deltagandeId, tidpunkt.kolumn(), s.kod()));
        lage.forsorjning().forEach(kod -> repository.addForsorjning(deltagandeId, tidpunkt.kolumn(), kod));
        lage.sysselsattning()
                .forEach(s -> repository.addSysselsattning(deltagandeId, tidpunkt.kolumn(), s.kod(), s.omfattning()));
    }
}
