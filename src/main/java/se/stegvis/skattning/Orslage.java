package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.instrument.Orsgranser;

/**
 * What a series is seen with.
 *
 * @param fall a drop of SRS by this much, or more, since the last time is worth a word
 * @param uppehallVeckor so many weeks without a form while the series is going on, or more, are too
 * @param utskriven the last day; null while it goes on
 */
record Orslage(
        Orsgranser granser,
        BigDecimal fall,
        int uppehallVeckor,
        LocalDate inskriven,
        @Nullable LocalDate utskriven,
        LocalDate idag) {

    boolean pagar() {
        return utskriven == null;
    }

    /** The last day of the time axis. */
    LocalDate slut() {
        return utskriven == null || utskriven.isAfter(idag) ? idag : utskriven;
    }
}
