package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A batch of follow-ups that somebody has planned.
 *
 * @param fran first due day asked for, and {@code till} the last
 * @param klara how many of the {@code antal} chosen have been gone through
 */
@MappedEntity("generering")
record Generering(
        @Id @GeneratedValue long id,
        long insatsId,
        LocalDate fran,
        LocalDate till,
        int antal,
        int klara,
        long skapadAv,
        Instant skapad) {

    boolean isKlar() {
        return klara == antal;
    }
}
