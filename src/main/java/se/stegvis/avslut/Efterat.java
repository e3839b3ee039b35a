package se.stegvis.avslut;

import org.jspecify.annotations.Nullable;

/**
 * Who goes on with the participant after the exit, and whether and how she may be called.
 *
 * @param overlamnad code of {@link Mottagare}; null when not asked
 * @param samtycke to be called: the day, {@code ja} or {@code nej}; null when not asked
 * @param nasSatt code of {@link Satt}; null when not asked
 */
public record Efterat(
        @Nullable String overlamnad,
        String overlamnadText,
        @Nullable String samtycke,
        @Nullable String nasSatt,
        String nasTid) {

    static final Efterat EJ_FRAGAT = new Efterat(null, "", null, null, "");
}
