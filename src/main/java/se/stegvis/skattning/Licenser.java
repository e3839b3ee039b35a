package se.stegvis.skattning;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.installning.Installningar;
import se.stegvis.web.SqlErrors;

/** Records and withdraws the licence for lines on the screen, with a row in the audit trail, and says whether one holds. */
@Singleton
class Licenser {

    private static final String FOREMAL = "licens ors srs";

    private final LicensRepository repository;
    private final Andringslogg andringslogg;
    private final Clock clock;

    Licenser(LicensRepository repository, Andringslogg andringslogg, Clock clock) {
        this.repository = repository;
        this.andringslogg = andringslogg;
        this.clock = clock;
    }

    /** Whether the lines of ORS and SRS may stand on the screen. */
    boolean galler() {
        return repository.countGallande(LocalDate.now(clock)) > 0;
    }

    List<LicensRepository.Rad> alla() {
        return repository.findRader();
    }

    /** Whether it could be recorded: not when there is one already. */
    @Transactional
    boolean registrera(String innehavare, String omfattning, LocalDate dag, long av) {
        try {
            repository.save(new Licens(0, innehavare, omfattning, dag, av, clock.instant(), null, null));
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                return false;
            }
            throw e;
        }
        andringslogg.skriv(av, Installningar.OMRADE, FOREMAL, "ADDED", "", innehavare + ", från " + dag);
        return true;
    }

    /** Twice is as once. */
    @Transactional
    void aterkalla(long id, long av) {
        if (repository.aterkalla(id, clock.instant(), av) > 0) {
            andringslogg.skriv(av, Installningar.OMRADE, FOREMAL, "WITHDRAWN", "id=" + id, "");
        }
    }
}
