package se.stegvis.skattning;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.SkattningRegistrerad;
import se.stegvis.instrument.Svarande;
import se.stegvis.web.SqlErrors;

/**
 * Corrects a measurement that was written down wrong, and takes away one that should not be there. Both leave a row in the
 * audit trail that says which measurement and when, and never what was answered.
 */
@Singleton
class Rattningar {

    static final String RATTAD = "SKATTNING_RATTAD";
    static final String BORTTAGEN = "SKATTNING_BORTTAGEN";

    private final SkattningRepository repository;
    private final VardeRepository varden;
    private final Andringslogg andringslogg;
    private final ApplicationEventPublisher<SkattningRegistrerad> handelser;

    Rattningar(
            SkattningRepository repository,
            VardeRepository varden,
            Andringslogg andringslogg,
            ApplicationEventPublisher<SkattningRegistrerad> handelser) {
        this.repository = repository;
        this.varden = varden;
        this.andringslogg = andringslogg;
        this.handelser = handelser;
    }

    /** The measurement; 404 when the deltagande has no such. */
    Skattning find(DeltagandeRef ref, long id) {
        return repository
                .findByIdAndInsatsIdAndDeltagandeId(id, ref.insatsId(), ref.deltagandeId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    /** What was answered. */
    Matning matning(Skattning skattning) {
        Map<String, Varde> svar = varden.findRader(skattning.id()).stream()
                .collect(Collectors.toMap(
                        VardeRepository.VardeRow::nyckel,
                        VardeRepository.VardeRow::tolkad,
                        (a, b) -> a,
                        LinkedHashMap::new));
        var svarande = Svarande.find(skattning.svarande()).orElseThrow();
        return new Matning(skattning.datum(), skattning.instrumentVersion(), svarande, svar);
    }

    /**
     * Puts what was answered in place of what is stored; on another day it may be about another follow-up.
     *
     * @param version the one the form was made from
     * @return whether it could be: not when the party has another measurement on the day
     * @throws OptimisticLockException when somebody else has changed it
     */
    @Transactional
    boolean ratta(DeltagandeRef ref, Skattning skattning, Matning rattad, int version, long av) {
        repository.lock(ref.insatsId(), ref.deltagandeId());
        try {
            repository.update(skattning.med(rattad.datum(), version));
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                return false;
            }
            throw e;
        }
        varden.deleteRader(skattning.id());
        varden.saveAll(Skattningar.rows(skattning.id(), rattad));
        andringslogg.skriv(
                av,
                "deltagande",
                String.valueOf(ref.deltagandeId()),
                RATTAD,
                kod(skattning),
                kod(skattning.med(rattad.datum(), version)));
        if (!rattad.datum().equals(skattning.datum())) {
            handelser.publishEvent(
                    new SkattningRegistrerad(ref, skattning.instrument(), skattning.svarande(), rattad.datum(), av));
        }
        return true;
    }

    /** Takes it away, with what was answered. */
    @Transactional
    void taBort(DeltagandeRef ref, Skattning skattning, int version, long av) {
        if (skattning.version() != version) {
            throw new OptimisticLockException("Skattning " + skattning.id() + " has another version");
        }
        varden.deleteRader(skattning.id());
        repository.delete(skattning);
        andringslogg.skriv(av, "deltagande", String.valueOf(ref.deltagandeId()), BORTTAGEN, kod(skattning), "");
    }

    private static String kod(Skattning skattning) {
        return "%s %s %s".formatted(skattning.instrument(), skattning.svarande(), skattning.datum());
    }
}
