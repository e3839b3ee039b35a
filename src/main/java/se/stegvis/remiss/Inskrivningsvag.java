package se.stegvis.remiss;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import se.stegvis.deltagare.RemissInskriven;

/** Keeps the way from a remiss to the enrolment it led to, in the transaction that enrols. */
@Singleton
class Inskrivningsvag implements ApplicationEventListener<RemissInskriven> {

    private final Remisser remisser;

    Inskrivningsvag(Remisser remisser) {
        this.remisser = remisser;
    }

    /** That she was enrolled by it meanwhile, or is no longer admitted, is a conflict. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void onApplicationEvent(RemissInskriven event) {
        var insats = event.deltagande().insats();
        if (!remisser.find(insats, event.remissId()).kanSkrivasIn()) {
            throw new OptimisticLockException("Nobody is enrolled from remiss " + event.remissId() + " now");
        }
        remisser.inskriven(insats, event.remissId(), event.deltagande().deltagandeId());
    }
}
