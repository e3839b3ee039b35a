package se.stegvis.nns;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.NnsErbjuden;
import se.stegvis.web.SqlErrors;

/** Writes what stands on a case. The trail of changes has no row of it: that would hold the day. */
@Singleton
class Erbjudanden {

    private final ErbjudandeRepository repository;
    private final ApplicationEventPublisher<NnsErbjuden> handelser;

    Erbjudanden(ErbjudandeRepository repository, ApplicationEventPublisher<NnsErbjuden> handelser) {
        this.repository = repository;
        this.handelser = handelser;
    }

    List<Erbjudande> find(DeltagandeRef ref) {
        return repository.findByInsatsIdAndDeltagandeId(ref.insatsId(), ref.deltagandeId());
    }

    /** @throws OptimisticLockException when somebody else has said something of a form since it was seen */
    @Transactional
    void spara(DeltagandeRef ref, List<ErbjudandeForm> formen) {
        var har = find(ref);
        var andrat = false;
        for (var form : formen) {
            var fore = ErbjudandeForm.find(har, form.enkat());
            if (form.andrar(fore)) {
                spara(ref, form, fore);
                andrat = true;
            }
        }
        if (andrat) {
            handelser.publishEvent(new NnsErbjuden(ref));
        }
    }

    /** She answered, and so has accepted; the month of an earlier yes stays. */
    @Transactional
    void tackadeJa(DeltagandeRef ref, Enkat enkat, LocalDate idag) {
        var har = ErbjudandeForm.find(find(ref), enkat);
        if (har.filter(e -> e.svar().equals(Erbjudande.Svar.JA.kod())).isEmpty()) {
            var version = har.map(Erbjudande::version).orElse(0);
            spara(ref, List.of(new ErbjudandeForm(enkat, Erbjudande.Svar.JA.kod(), idag.withDayOfMonth(1), version)));
        }
    }

    private void spara(DeltagandeRef ref, ErbjudandeForm form, Optional<Erbjudande> fore) {
        if (form.svar().isEmpty()) {
            if (fore.isPresent() && repository.remove(fore.get().id(), form.version()) == 0) {
                throw new OptimisticLockException("Somebody else changed it meanwhile");
            }
            return;
        }
        var ny = new Erbjudande(
                fore.map(Erbjudande::id).orElse(0L),
                ref.insatsId(),
                ref.deltagandeId(),
                form.enkat().kod(),
                form.svar(),
                form.manad(),
                form.version());
        if (fore.isPresent()) {
            repository.update(ny);
            return;
        }
        try {
            repository.save(ny);
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new OptimisticLockException("Somebody else said it just now");
            }
            throw e;
        }
    }
}
