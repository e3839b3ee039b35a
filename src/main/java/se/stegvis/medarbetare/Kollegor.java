package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who works where. */
@Singleton
public class Kollegor {

    private final MedarbetareRepository medarbetare;
    private final UppdragRepository uppdrag;
    private final Clock clock;

    Kollegor(MedarbetareRepository medarbetare, UppdragRepository uppdrag, Clock clock) {
        this.medarbetare = medarbetare;
        this.uppdrag = uppdrag;
        this.clock = clock;
    }

    /** Those who can be kontaktperson in the insats today, by name. */
    public List<Medarbetare> inInsats(long insatsId) {
        return medarbetare.findByInsats(insatsId, LocalDate.now(clock));
    }

    /** Whether she can sign in, and holds some roll in the insats on each of the days. */
    public boolean arbetar(long medarbetareId, long insatsId, LocalDate fran, LocalDate till) {
        var uncovered = fran;
        for (var tid : uppdrag.findTider(medarbetareId, insatsId)) {
            var sista = tid.till();
            if (tid.fran().isAfter(uncovered) || (sista != null && sista.isBefore(uncovered))) {
                continue;
            }
            if (sista == null || !sista.isBefore(till)) {
                return true;
            }
            uncovered = sista.plusDays(1);
        }
        return false;
    }
}
