package se.stegvis.skattning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A recorded licence to answer ORS and SRS on the screen; a row of the table, which says what each column is. */
@MappedEntity("licens")
record Licens(
        @Id @GeneratedValue long id,
        String innehavare,
        String omfattning,
        LocalDate dag,
        long registreradAv,
        Instant registrerad,
        @Nullable Long aterkalladAv,
        @Nullable Instant aterkallad) {}
