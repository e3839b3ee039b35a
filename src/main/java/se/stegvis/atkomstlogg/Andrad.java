package se.stegvis.atkomstlogg;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change as the audit trail tells it.
 *
 * @param vem the name of who did it; null when an operator did, with a command
 */
@Introspected
public record Andrad(
        Instant tidpunkt, @Nullable String vem, String foremal, String handelse, String fore, String efter) {}
