package se.stegvis.uppfoljning;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;

/** Writes what was filled in about a follow-up, and that some are skipped. */
@Singleton
class Uppfoljningsskrivning {

    private final Uppfoljningar uppfoljningar;
    private final UppfoljningsdelRepository delar;
    private final FaktaQueries fakta;

    Uppfoljningsskrivning(Uppfoljningar uppfoljningar, UppfoljningsdelRepository delar, FaktaQueries fakta) {
        this.uppfoljningar = uppfoljningar;
        this.delar = delar;
        this.fakta = fakta;
    }

    /**
     * Saves what was changed.
     *
     * @return whether it is done now
     * @throws OptimisticLockException when somebody else has changed the same meanwhile, or it is skipped
     */
    @Transactional
    boolean spara(DeltagandeRef ref, LocalDate forfallodag, UppfoljningForm form, long av) {
        fakta.lock(List.of(ref.deltagandeId()));
        var fanns = uppfoljningar.find(ref, forfallodag);
        if (fanns.filter(u -> u.hoppadesOver() != null).isPresent()) {
            throw new OptimisticLockException("The follow-up was skipped meanwhile");
        }
        var uppfoljning = uppfoljningar.paborja(ref, forfallodag, av);
        if (form.rad().isPresent()) {
            var rad = form.rad().get();
            var version = fanns.isEmpty() ? uppfoljning.version() : rad.version();
            uppfoljning = uppfoljningar.uppdatera(uppfoljning
                    .planerad(rad.planerad(), rad.klockan(), rad.ansvarig(), version)
                    .antecknad(rad.anteckning(), version));
        }
        var gjorda = delar.findByUppfoljningId(uppfoljning.id());
        for (var del : form.delar()) {
            var fore = gjorda.stream()
                    .filter(d -> d.del().equals(del.svar().del().kod()))
                    .findFirst()
                    .orElse(null);
            uppfoljningar.sparaDel(uppfoljning, fore, del.svar(), del.kommentar(), form.datum(), av, del.version());
        }
        return uppfoljningar.slutfor(ref, uppfoljning);
    }

    /**
     * Skips one, and others with it for the same reason.
     *
     * @param version of the one as it was seen
     * @param andra due days that nobody has dealt with; those that somebody has meanwhile are left as they are
     */
    @Transactional
    void hoppa(
            DeltagandeRef ref,
            LocalDate forfallodag,
            Overhopp skal,
            String text,
            int version,
            List<LocalDate> andra,
            long av) {
        fakta.lock(List.of(ref.deltagandeId()));
        for (var dag : andra) {
            var uppfoljning = uppfoljningar.paborja(ref, dag, av);
            if (!uppfoljning.isAvklarad()) {
                var ord = uppfoljning.anteckning().isEmpty() ? text : uppfoljning.anteckning() + "\n\n" + text;
                uppfoljningar.hoppa(ref, uppfoljning, skal, ord.strip(), av, uppfoljning.version());
            }
        }
        var fanns = uppfoljningar.find(ref, forfallodag);
        var uppfoljning = uppfoljningar.paborja(ref, forfallodag, av);
        if (uppfoljning.isAvklarad()) {
            throw new OptimisticLockException("The follow-up was dealt with meanwhile");
        }
        uppfoljningar.hoppa(ref, uppfoljning, skal, text, av, fanns.isEmpty() ? uppfoljning.version() : version);
    }

    /** Takes back that one was skipped. */
    @Transactional
    void angra(DeltagandeRef ref, Uppfoljning uppfoljning, int version, long av) {
        fakta.lock(List.of(ref.deltagandeId()));
        uppfoljningar.hoppa(ref, uppfoljning, null, uppfoljning.anteckning(), av, version);
    }
}
