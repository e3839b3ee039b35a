package se.stegvis.meddelande;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import se.stegvis.behorighet.Roll;
import se.stegvis.web.Banner;
import se.stegvis.web.Banners;

/**
 * What is shown now, from memory. Read every five seconds, so a new or withdrawn one is seen by every instance within that
 * time and by the one it was written on at once. When it begins and ends goes by the clock, to the second.
 */
@Singleton
class Aktuella implements Banners {

    private final MeddelandeRepository repository;
    private final Clock clock;
    private volatile List<Meddelande> kanda = List.of();

    Aktuella(MeddelandeRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Reads them anew. */
    void las() {
        kanda = repository.findByTillAfterAndIndragenIsNullOrderByVisasFran(clock.instant());
    }

    @Scheduled(fixedDelay = "5s")
    void lasIgen() {
        try {
            las();
        } catch (RuntimeException e) {
            // The database is away, or not there yet: the page of health tells of it, and what is known still holds.
            return;
        }
    }

    @Override
    public List<Banner> visas(Set<Roll> roller) {
        var nu = clock.instant();
        return kanda.stream()
                .filter(m -> m.visas(nu) && m.arFor(roller))
                .map(m -> new Banner(
                        m.isStopp() ? Stopptext.of(m.text(), m.fran(), m.till(), nu) : m.text(), m.isStopp()))
                .toList();
    }
}
