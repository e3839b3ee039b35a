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
    private final FristRepository frister;

    Uppfoljningsdelar(Uppfoljningar uppfoljningar, FristRepository frister) {
        this.uppfoljningar = uppfoljningar;
        this.frister = frister;
    }

    /**
     * The plan was revised or confirmed, or a SMAIL answered.
     *
     * @return whether a follow-up was done by that, so that the frister are others now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean gjord(DeltagandeRef ref, Svar svar, LocalDate dag, long av) {
        if (!harBorjat(ref, dag)) {
            return false;
        }
        var attGora = uppfoljningar.attGora(ref, dag);
        return !attGora.isEmpty() && uppfoljningar.noteraDel(ref, attGora.get(attGora.size() - 1), svar, dag, av);
    }

    /** One question, and most often no: then there is no need to gather all the facts to see that there is nothing to do. */
    private boolean harBorjat(DeltagandeRef ref, LocalDate dag) {
        return frister.findByDeltagandeIdAndSlagAndTillstand(
                        ref.deltagandeId(), Fristslag.TREMANADERS.kod(), Frist.Tillstand.OPPEN.kod())
                .filter(frist -> !frist.fonsterFran().isAfter(dag))
                .isPresent();
    }
}
