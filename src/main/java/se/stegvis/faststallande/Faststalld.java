package se.stegvis.faststallande;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of an insats, fixed.
 *
 * @param nummer version, from 1; the highest of an insats and period is the one that holds
 * @param uttag the moment that was counted
 * @param faststalldAv null when an operator did, with a command
 * @param skal why there is a version after the first
 */
@MappedEntity("faststallande")
public record Faststalld(
        @Id @GeneratedValue long id,
        long insatsId,
        LocalDate fran,
        LocalDate till,
        int nummer,
        Instant uttag,
        @Nullable Long faststalldAv,
        String anteckning,
        String skal) {}
