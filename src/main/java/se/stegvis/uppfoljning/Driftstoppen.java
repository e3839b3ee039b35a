package se.stegvis.uppfoljning;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Refused;

/**
 * Writes, changes and removes driftstopp of whole insatser; the frister of everybody there follow. One may be about days that
 * have been, and then what came due in them is not overdue any more.
 */
@Singleton
class Driftstoppen {

    private final PausRepository pauser;
    private final Frister frister;
    private final Andringslogg logg;
    private final Clock clock;

    Driftstoppen(PausRepository pauser, Frister frister, Andringslogg logg, Clock clock) {
        this.pauser = pauser;
        this.frister = frister;
        this.logg = logg;
        this.clock = clock;
    }

    Optional<Pausrad> find(long id) {
        return pauser.findByIdAndDeltagandeIdIsNull(id);
    }

    /** @throws Refused when it meets another */
    @Transactional
    void skriv(long insatsId, LocalDate fran, LocalDate till, long av) {
        prova(insatsId, 0, fran, till);
        var ny = pauser.save(
                new Pausrad(0, insatsId, null, fran, till, Pausorsak.DRIFTSTOPP.kod(), "", av, clock.instant(), 0));
        skrivet(insatsId, av, "DRIFTSTOPP", "", ny.spar());
    }

    /** @throws Refused when it meets another */
    @Transactional
    void andra(Pausrad stopp, LocalDate fran, LocalDate till, int typedVersion, long av) {
        prova(stopp.insatsId(), stopp.id(), fran, till);
        var ny = pauser.update(stopp.andrad(fran, till, Pausorsak.DRIFTSTOPP, "", typedVersion));
        skrivet(stopp.insatsId(), av, "DRIFTSTOPP_ANDRAT", stopp.spar(), ny.spar());
    }

    @Transactional
    void taBort(Pausrad stopp, int typedVersion, long av) {
        if (pauser.remove(stopp.id(), typedVersion) == 0) {
            throw new OptimisticLockException("The driftstopp was changed meanwhile");
        }
        skrivet(stopp.insatsId(), av, "DRIFTSTOPP_BORTTAGET", stopp.spar(), "");
    }

    private void prova(long insatsId, long egetId, LocalDate fran, LocalDate till) {
        pauser.lockInsats(insatsId);
        for (var annat : pauser.findByInsatsIdAndDeltagandeIdIsNull(insatsId)) {
            if (annat.id() != egetId && annat.moter(fran, till)) {
                throw new Refused("Insatsen har redan ett driftstopp %s – %s"
                        .formatted(Datum.lasbart(annat.fran()), Datum.lasbart(annat.till())));
            }
        }
    }

    private void skrivet(long insatsId, long av, String handelse, String fore, String efter) {
        logg.skriv(av, "insats", String.valueOf(insatsId), handelse, fore, efter);
        frister.raknaInsats(insatsId);
    }
}
