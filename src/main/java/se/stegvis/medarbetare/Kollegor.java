package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who works where. */
@Singleton
public class Kollegor {

    private final MedarbetareRepository medarbetare;
    private final Clock clock;

    Kollegor(MedarbetareRepository medarbetare, Clock clock) {
        this.medarbetare = medarbetare;
        this.clock = clock;
    }

    /** Those who can be kontaktperson in the insats today, by name. */
    public List<Medarbetare> inInsats(long insatsId) {
        return medarbetare.findByInsats(insatsId, LocalDate.now(clock));
    }
}
