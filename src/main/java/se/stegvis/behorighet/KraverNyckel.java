package se.stegvis.behorighet;

import io.micronaut.aop.Around;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a route to a program that has a key, and to nobody else: what {@link Kraver} is to people. The guard, which stands in
 * the room of the keys, looks the key up, counts the question against its limit and writes the åtkomstlogg. Being signed in
 * opens no such route. Only what is released is behind it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Around
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public @interface KraverNyckel {}
