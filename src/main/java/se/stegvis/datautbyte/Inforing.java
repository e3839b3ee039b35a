package se.stegvis.datautbyte;

import io.micronaut.context.event.ApplicationEventPublisher;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * What it takes to apply the waiting rows of a file.
 *
 * @param run the import they wait for
 * @param now in UTC, told of all that is made
 * @param absent columns that the file does not have: it says nothing about what they hold
 */
record Inforing(
        Sql sql,
        String run,
        LocalDateTime now,
        Set<String> absent,
        Outcome outcome,
        ApplicationEventPublisher<Object> events) {}
