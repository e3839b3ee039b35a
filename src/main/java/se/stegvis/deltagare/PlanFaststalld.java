package se.stegvis.deltagare;

import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * The handlingsplan was fixed in a new version. Published inside the transaction of the act: a listener that throws takes
 * it back.
 *
 * @param nummer of the version; the first is 1
 */
public record PlanFaststalld(DeltagandeRef deltagande, int nummer, LocalDate dag, long medarbetareId) {

    /** Whether there was an earlier one, so that the plan was revised and not written. */
    public boolean isReviderad() {
        return nummer > 1;
    }
}
