package se.stegvis.sammandrag;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a medarbetare has asked for; of which groups stands in {@code sammandrag_grupp}.
 *
 * @param skickat the day that the latest was for, also when there was nothing to send; null before the first
 */
@MappedEntity("sammandrag")
record Sammandrag(@Id long medarbetareId, String ofta, @Nullable LocalDate skickat, @Version int version) {}
