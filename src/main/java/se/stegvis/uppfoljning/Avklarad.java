package se.stegvis.uppfoljning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody dealt with a due day.
 *
 * @param gjord the day it was done; null when it was skipped with a reason
 */
record Avklarad(@Nullable LocalDate gjord) {

    static final Avklarad HOPPAD = new Avklarad(null);

    /** Whether it is near enough to the due day to be for that one. */
    boolean isFor(LocalDate forfallodag) {
        return gjord == null || !gjord.isBefore(Frist.fonsterFran(forfallodag));
    }
}
