package se.stegvis.atkomstlogg;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row in the åtkomstlogg; its columns say what each value is. */
@MappedEntity("atkomst")
record Atkomst(
        @Id @GeneratedValue long id,
        Instant tidpunkt,
        @Nullable Long medarbetareId,
        String behorighet,
        String metod,
        String rutt,
        @Nullable Long insatsId,
        @Nullable Long deltagandeId,
        Utfall utfall,
        @Nullable String visade,
        @Nullable Long nyckelId,
        @Nullable String vad) {}
