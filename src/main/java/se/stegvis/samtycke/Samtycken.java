package se.stegvis.samtycke;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.dataskydd.Anonymiseringar;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.web.SqlErrors;

/** Writes consent down, and takes it back. */
@Singleton
class Samtycken {

    private final SamtyckeRepository repository;
    private final Texter texter;
    private final Anonymiseringar anonymiseringar;
    private final Andringslogg logg;
    private final Clock clock;

    Samtycken(
            SamtyckeRepository repository,
            Texter texter,
            Anonymiseringar anonymiseringar,
            Andringslogg logg,
            Clock clock) {
        this.repository = repository;
        this.texter = texter;
        this.anonymiseringar = anonymiseringar;
        this.logg = logg;
        this.clock = clock;
    }

    List<SamtyckeRepository.Rad> alla(DeltagandeRef ref) {
        return repository.find(ref.insatsId(), ref.deltagandeId());
    }

    SamtyckeRepository.Registrering registrering(DeltagandeRef ref) {
        return repository.findRegistrering(ref.insatsId(), ref.deltagandeId()).orElseThrow();
    }

    Optional<Samtycke> find(DeltagandeRef ref, long id) {
        return repository.findByIdAndInsatsIdAndDeltagandeId(id, ref.insatsId(), ref.deltagandeId());
    }

    /**
     * Takes the place of the record of the same that holds, if there is one.
     *
     * @throws OptimisticLockException when somebody wrote down the same at this moment
     */
    @Transactional
    void anteckna(DeltagandeRef ref, SamtyckeForm form, long av) {
        repository
                .findByInsatsIdAndDeltagandeIdAndSlagAndPartAndErsattIsNullAndAterkallatIsNull(
                        ref.insatsId(), ref.deltagandeId(), form.slag(), form.part())
                .ifPresent(holds -> repository.update(holds.ersatt(clock.instant())));
        try {
            repository.save(Samtycke.nytt(ref, form, texter.senaste(form.slag()), av, clock.instant()));
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new OptimisticLockException("The same was written down meanwhile");
            }
            throw e;
        }
    }

    @Transactional
    void aterkalla(Samtycke samtycke, LocalDate dag, long av, int version) {
        repository.update(samtycke.aterkallat(dag, av, version));
        var foremal = String.valueOf(samtycke.deltagandeId());
        logg.skriv(av, "deltagande", foremal, "SAMTYCKE_ATERKALLAT", samtycke.part(), dag.toString());
    }

    /** From now on the deltagande counts as anonymous, and nobody writes in it. */
    @Transactional
    void aterkallaRegistrering(DeltagandeRef ref, long av) {
        anonymiseringar.anonymisera(ref.deltagandeId(), Anonymorsak.ATERKALLAT, List.of(av), av);
    }
}
