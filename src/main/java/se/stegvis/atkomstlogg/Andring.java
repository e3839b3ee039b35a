package se.stegvis.atkomstlogg;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of the audit trail; its columns say what each value is. */
@MappedEntity("andring")
record Andring(
        @Id @GeneratedValue long id,
        Instant tidpunkt,
        @Nullable Long medarbetareId,
        String omrade,
        String foremal,
        String handelse,
        String fore,
        String efter) {}
