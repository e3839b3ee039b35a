package se.stegvis.meddelande;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.stegvis.atkomstlogg.Andringslogg;

/** Writes and withdraws, with a row in the audit trail. */
@Singleton
class Meddelanden {

    private static final String OMRADE = "meddelande";

    private final MeddelandeRepository repository;
    private final Aktuella aktuella;
    private final Andringslogg andringslogg;
    private final Clock clock;

    Meddelanden(MeddelandeRepository repository, Aktuella aktuella, Andringslogg andringslogg, Clock clock) {
        this.repository = repository;
        this.aktuella = aktuella;
        this.andringslogg = andringslogg;
        this.clock = clock;
    }

    @Transactional
    void skriv(Meddelande meddelande) {
        var saved = repository.save(meddelande);
        var av = meddelande.skrivenAv();
        andringslogg.skriv(av, OMRADE, String.valueOf(saved.id()), "ADDED", "", text(saved));
        aktuella.las();
    }

    /** Twice is as once. */
    @Transactional
    void dra(Meddelande meddelande, long av) {
        if (repository.dra(meddelande.id(), clock.instant()) > 0) {
            andringslogg.skriv(av, OMRADE, String.valueOf(meddelande.id()), "WITHDRAWN", text(meddelande), "");
        }
        aktuella.las();
    }

    private static String text(Meddelande m) {
        return "%s, %s till %s, %s, %s"
                .formatted(m.slag(), m.fran(), m.till(), m.roller().isEmpty() ? "alla" : m.roller(), m.text());
    }
}
