package se.stegvis.dataskydd;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a member of staff may open a deltagande which counts as anonymous but is a person's. Ended, never removed. */
@MappedEntity("namngiven")
record Namngiven(
        @Id @GeneratedValue long id,
        long deltagandeId,
        long medarbetareId,
        long givenAv,
        Instant given,
        @Nullable Long avslutadAv,
        @Nullable Instant avslutad) {}
