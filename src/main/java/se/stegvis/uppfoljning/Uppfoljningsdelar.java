package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * Notes parts of the follow-up that were done in another room, so that nobody has to say them twice: for the latest due day
 * whose window had begun. Outside a window they are about no follow-up.
 */
@Singleton
class Uppfoljningsdelar {

    private final Uppfoljningar uppfoljningar;

    Uppfoljningsdelar(Uppfoljningar uppfoljningar) {
        this.uppfoljningar = uppfoljningar;
    }

    /** The plan was revised or confirmed, or a SMAIL answered. */
    @Transactional(Transactional.TxType.MANDATORY)
    void gjord(DeltagandeRef ref, Svar svar, LocalDate dag, long av) {
        var attGora = uppfoljningar.attGora(ref, dag);
        if (!attGora.isEmpty()) {
            uppfoljningar.noteraDel(ref, attGora.get(attGora.size() - 1), svar, dag, av);
        }
    }
}
