package se.stegvis.installning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a setting is from a day on, until the next value for the same nivå begins.
 *
 * @param varde null: from this day on the nivå has none of its own
 */
@MappedEntity("installning")
public record Varde(
        @Id @GeneratedValue long id,
        String nyckel,
        String niva,
        long nivaId,
        LocalDate fran,
        @Nullable BigDecimal varde,
        @Version int version) {

    Varde med(@Nullable BigDecimal annat) {
        return new Varde(id, nyckel, niva, nivaId, fran, annat, version);
    }

    public boolean ar(Niva given) {
        return niva.equals(given.slag().kod()) && nivaId == given.id();
    }
}
