package se.stegvis.jobb;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a jobb.
 *
 * @param avser the latest day it was done for
 * @param instans who does it now; null when nobody does
 * @param fel class of what stopped it since it was last done
 */
@MappedEntity("jobb")
record Korning(
        @Id String namn,
        LocalDate avser,
        @Nullable String instans,
        @Nullable Instant paborjad,
        @Nullable Instant klar,
        String resultat,
        @Nullable String fel) {}
