package se.stegvis.remiss;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;

/** Planned places of an insats against those in use. */
@Singleton
class Platser {

    /**
     * How it stands.
     *
     * @param planerade 0 when no number is given
     */
    record Belaggning(long pagaende, int planerade) {

        boolean isFullt() {
            return planerade > 0 && pagaende >= planerade;
        }

        String text() {
            return planerade == 0
                    ? pagaende + " pågående deltagare. Inget antal platser är angivet."
                    : "%d av %d platser används.".formatted(pagaende, planerade);
        }
    }

    private final RemissQueries repository;
    private final Installningar installningar;
    private final Clock clock;

    Platser(RemissQueries repository, Installningar installningar, Clock clock) {
        this.repository = repository;
        this.installningar = installningar;
        this.clock = clock;
    }

    Belaggning of(InsatsRef insats) {
        return of(insats, repository.countPagaende(insats.insatsId()));
    }

    Belaggning of(InsatsRef insats, long pagaende) {
        var planerade = installningar.heltal(Installning.PLATSER, LocalDate.now(clock), Niva.insats(insats.insatsId()));
        return new Belaggning(pagaende, planerade);
    }
}
