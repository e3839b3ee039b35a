package se.stegvis.deltagare;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a deltagande.
 *
 * @param utskriven the last day in the insats; null while it goes on
 */
@Introspected
public record Deltagandetid(LocalDate inskriven, @Nullable LocalDate utskriven) {}
