package se.stegvis.uppfoljning;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Refused;

/** Writes, changes and removes pauses of one participant; the frister follow. */
@Singleton
class Pauser {

    private final PausRepository pauser;
    private final FaktaQueries queries;
    private final Uppfoljningar uppfoljningar;
    private final Frister frister;
    private final Andringslogg logg;
    private final Clock clock;

    Pauser(
            PausRepository pauser,
            FaktaQueries queries,
            Uppfoljningar uppfoljningar,
            Frister frister,
            Andringslogg logg,
            Clock clock) {
        this.pauser = pauser;
        this.queries = queries;
        this.uppfoljningar = uppfoljningar;
        this.frister = frister;
        this.logg = logg;
        this.clock = clock;
    }

    Optional<Pausrad> find(DeltagandeRef ref, long id) {
        return pauser.findByIdAndInsatsIdAndDeltagandeId(id, ref.insatsId(), ref.deltagandeId());
    }

    /** @throws Refused when it may not begin that day */
    @Transactional
    void skriv(DeltagandeRef ref, PausForm form, long av) {
        queries.lock(List.of(ref.deltagandeId()));
        prova(ref, 0, form);
        var ny = pauser.save(new Pausrad(
                0,
                ref.insatsId(),
                ref.deltagandeId(),
                form.fran(),
                form.till(),
                form.orsak().kod(),
                form.text(),
                av,
                clock.instant(),
                0));
        skrivet(ref, av, "PAUS", "", ny.spar());
    }

    /** @throws Refused when it may not begin that day */
    @Transactional
    void andra(DeltagandeRef ref, Pausrad paus, PausForm form, int typedVersion, long av) {
        queries.lock(List.of(ref.deltagandeId()));
        prova(ref, paus.id(), form);
        var ny = pauser.update(paus.andrad(form.fran(), form.till(), form.orsak(), form.text(), typedVersion));
        skrivet(ref, av, "PAUS_ANDRAD", paus.spar(), ny.spar());
    }

    @Transactional
    void taBort(DeltagandeRef ref, Pausrad paus, int typedVersion, long av) {
        queries.lock(List.of(ref.deltagandeId()));
        if (pauser.remove(paus.id(), typedVersion) == 0) {
            throw new OptimisticLockException("The pause was changed meanwhile");
        }
        skrivet(ref, av, "PAUS_BORTTAGEN", paus.spar(), "");
    }

    /** It may neither meet another of hers, nor skip what is overdue as things stand today. */
    private void prova(DeltagandeRef ref, long egenId, PausForm form) {
        for (var annan : pauser.findByInsatsIdAndDeltagandeId(ref.insatsId(), ref.deltagandeId())) {
            if (annan.id() != egenId && annan.moter(form.fran(), form.till())) {
                throw new Refused("Det finns redan en paus %s – %s. Ändra den i stället"
                        .formatted(Datum.lasbart(annan.fran()), Datum.lasbart(annan.till())));
            }
        }
        var idag = LocalDate.now(clock);
        uppfoljningar.fakta(ref).forsenade(idag).stream()
                .filter(form.paus()::hopparOver)
                .max(LocalDate::compareTo)
                .ifPresent(dag -> {
                    throw new Refused("Pausen skulle dölja något som redan är försenat. Den kan börja tidigast "
                            + Datum.lasbart(dag));
                });
    }

    private void skrivet(DeltagandeRef ref, long av, String handelse, String fore, String efter) {
        logg.skriv(av, "deltagande", String.valueOf(ref.deltagandeId()), handelse, fore, efter);
        frister.rakna(List.of(ref.deltagandeId()));
    }
}
