package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Paus} as somebody has written it.
 *
 * @param deltagandeId whose; null for a driftstopp, which is the whole insats's
 * @param orsak code of a {@link Pausorsak}
 * @param text said with {@link Pausorsak#ANNAT}; may be empty
 */
@MappedEntity("paus")
record Pausrad(
        @Id @GeneratedValue long id,
        long insatsId,
        @Nullable Long deltagandeId,
        LocalDate fran,
        LocalDate till,
        String orsak,
        String text,
        long sattAv,
        Instant satt,
        @Version int version) {

    Pausrad andrad(LocalDate nyFran, LocalDate nyTill, Pausorsak skal, String ord, int typedVersion) {
        return new Pausrad(id, insatsId, deltagandeId, nyFran, nyTill, skal.kod(), ord, sattAv, satt, typedVersion);
    }

    Paus paus() {
        return new Paus(fran, till);
    }

    boolean moter(LocalDate enFran, LocalDate enTill) {
        return !fran.isAfter(enTill) && !till.isBefore(enFran);
    }

    /** Codes and days, for the trail. */
    String spar() {
        return fran + " " + till + " " + orsak;
    }
}
