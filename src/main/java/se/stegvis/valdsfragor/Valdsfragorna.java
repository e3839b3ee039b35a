package se.stegvis.valdsfragor;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Anonymiserad;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.valdsfragor.ValdsfragorForm.Lage;
import se.stegvis.web.SqlErrors;

/** Reads and writes what stands on a case, where the insats has it. */
@Singleton
class Valdsfragorna {

    private final ValdsfragorRepository repository;
    private final Installningar installningar;
    private final Clock clock;

    Valdsfragorna(ValdsfragorRepository repository, Installningar installningar, Clock clock) {
        this.repository = repository;
        this.installningar = installningar;
        this.clock = clock;
    }

    /** Whether the insats writes it down, as things are today. */
    boolean finns(long insatsId) {
        return installningar.heltal(Installning.VALDSFRAGOR, LocalDate.now(clock), Niva.insats(insatsId)) == 1;
    }

    Optional<Valdsfragor> find(DeltagandeRef ref) {
        return repository.findByDeltagandeIdAndInsatsId(ref.deltagandeId(), ref.insatsId());
    }

    /** @throws OptimisticLockException when somebody else has said something else since it was seen */
    @Transactional
    void spara(DeltagandeRef ref, Lage lage, int typedVersion) {
        var fore = find(ref);
        var ny = new Valdsfragor(ref.deltagandeId(), ref.insatsId(), lage == Lage.HANVISAD, typedVersion);
        if (lage == Lage.INTE) {
            if (fore.isPresent() && repository.remove(ref.deltagandeId(), typedVersion) == 0) {
                throw new OptimisticLockException("Somebody else changed it meanwhile");
            }
        } else if (fore.isPresent()) {
            repository.update(ny);
        } else {
            add(ny);
        }
    }

    private void add(Valdsfragor ny) {
        try {
            repository.save(ny);
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new OptimisticLockException("Somebody else said it just now");
            }
            throw e;
        }
    }

    @EventListener
    void on(Anonymiserad anonymiserad) {
        repository.glom(anonymiserad.deltagandeId());
    }
}
