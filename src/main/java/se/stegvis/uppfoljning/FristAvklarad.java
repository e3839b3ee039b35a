package se.stegvis.uppfoljning;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has dealt with a frist of another kind than the three-month follow-up.
 *
 * @param gjord null when it was skipped, for the reason {@code hoppadesOver}
 * @param anteckning about it in words, which is the reason when that is another than the usual ones; may be empty
 */
@Introspected
record FristAvklarad(
        String slag,
        LocalDate forfallodag,
        @Nullable LocalDate gjord,
        @Nullable String hoppadesOver,
        String anteckning,
        String vem) {}
