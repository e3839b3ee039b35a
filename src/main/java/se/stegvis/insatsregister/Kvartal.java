package se.stegvis.insatsregister;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * What an insats may cost and has cost in a quarter, in whole SEK; insats, ar and kvartal together are the key.
 *
 * @param budget null when nobody has said
 * @param utfall as budget
 */
@MappedEntity("ekonomi")
record Kvartal(@Id long insatsId, int ar, int kvartal, @Nullable Long budget, @Nullable Long utfall, int version) {}
