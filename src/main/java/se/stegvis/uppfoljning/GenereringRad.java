package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One follow-up of a {@link Generering}, as it was chosen; generering and nummer together are the key.
 *
 * @param nummer from 1
 * @param ansvarigId null is the kontaktperson
 */
@MappedEntity("generering_rad")
record GenereringRad(
        @Id long genereringId,
        int nummer,
        long deltagandeId,
        LocalDate forfallodag,
        LocalDate planerad,
        @Nullable Long ansvarigId) {}
