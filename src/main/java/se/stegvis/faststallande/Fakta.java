package se.stegvis.faststallande;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a deltagande that decides where it counts; of an anonymous one no more than its half-year and kön.
 *
 * @param anonym 1 when it counts as anonymous, else 0
 */
@Serdeable
@Introspected
public record Fakta(
        long deltagandeId,
        long anonym,
        String kon,
        LocalDate inskriven,
        @Nullable LocalDate utskriven,
        @Nullable String avslutsanledning) {

    boolean isFelregistrering() {
        return Objects.equals(avslutsanledning, "felregistrering");
    }
}
