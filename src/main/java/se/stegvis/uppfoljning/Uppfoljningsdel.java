package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a follow-up that is done.
 *
 * @param del code of a {@link Del}, and {@code svar} of one of its {@link Svar}
 * @param dag null when a file does not say
 * @param av null when it was read from a file
 */
@MappedEntity("uppfoljning_del")
record Uppfoljningsdel(
        @Id @GeneratedValue long id,
        long uppfoljningId,
        String del,
        String svar,
        String kommentar,
        @Nullable LocalDate dag,
        @Nullable Long av,
        Instant nar,
        @Version int version) {

    static Uppfoljningsdel ny(
            long uppfoljningId, Svar svar, String kommentar, LocalDate dag, @Nullable Long av, Instant nu) {
        return new Uppfoljningsdel(0, uppfoljningId, svar.del().kod(), svar.kod(), kommentar, dag, av, nu, 0);
    }

    Uppfoljningsdel andrad(Svar annat, String ord, LocalDate nyDag, long vem, Instant nu, int typedVersion) {
        return new Uppfoljningsdel(id, uppfoljningId, del, annat.kod(), ord, nyDag, vem, nu, typedVersion);
    }
}
