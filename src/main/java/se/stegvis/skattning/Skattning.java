package se.stegvis.skattning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one party answered to one instrument on one day; the values stand in rows of their own.
 *
 * @param registreradAv null when it was read from a file
 */
@MappedEntity("skattning")
record Skattning(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        LocalDate datum,
        String instrument,
        String instrumentVersion,
        String svarande,
        @Nullable Long registreradAv,
        Instant registrerad,
        @Version int version) {

    /** The same, answered on another day, as a form made from a version would have it. */
    Skattning med(LocalDate dag, int fran) {
        return new Skattning(
                id,
                insatsId,
                deltagandeId,
                dag,
                instrument,
                instrumentVersion,
                svarande,
                registreradAv,
                registrerad,
                fran);
    }
}
