package se.stegvis.handlingsplan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a plan; its {@link Delmal} are read beside it.
 *
 * @param forankradRemittent agreed with the organisation of the remittent
 */
@MappedEntity("handlingsplan")
record Handlingsplan(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        @Nullable LocalDate upprattad,
        @Nullable LocalDate forankradDeltagare,
        @Nullable LocalDate forankradRemittent,
        @Version int version) {}
