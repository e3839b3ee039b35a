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
        // To delete what is not there locks the gap where others add theirs, and two such lock each other out.
        var before = find(deltagandeId, tidpunkt);
        if (!before.forsorjning().isEmpty()) {
            repository.deleteForsorjning(deltagandeId, tidpunkt.kolumn());
        }
        if (!before.sysselsattning().isEmpty()) {
            repository.deleteSysselsattning(deltagandeId, tidpunkt.kolumn());
        }
        lage.forsorjning().forEach(kod -> repository.addForsorjning(deltagandeId, tidpunkt.kolumn(), kod));
        lage.sysselsattning()
                .forEach(s -> repository.addSysselsattning(deltagandeId, tidpunkt.kolumn(), s.kod(), s.omfattning()));
    }
}
