package se.stegvis.deltagare;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to mind when contacting a person. Never rewritten: a changed one is ended and a new one takes its place, so
 * that it can be told what was known when.
 *
 * @param slag code of the list kontaktobs
 * @param granskas the last day it holds unless somebody has looked at it again
 */
@MappedEntity("kontaktobs")
record Kontaktobs(
        @Id @GeneratedValue long id,
        long deltagareId,
        String slag,
        String text,
        LocalDate granskas,
        long skrivenAv,
        Instant skriven,
        @Nullable Long avslutadAv,
        @Nullable Instant avslutad,
        @Version int version) {

    static Kontaktobs ny(long deltagareId, KontaktobsForm skrivet, long av, Instant nu) {
        return new Kontaktobs(
                0, deltagareId, skrivet.slag(), skrivet.text(), skrivet.granskas(), av, nu, null, null, 0);
    }

    boolean isAvslutad() {
        return avslutad != null;
    }

    /** To be saved only over the version that was looked at. */
    Kontaktobs avsluta(long av, Instant nu, int typedVersion) {
        return new Kontaktobs(id, deltagareId, slag, text, granskas, skrivenAv, skriven, av, nu, typedVersion);
    }

    @Override
    public String toString() {
        return "Kontaktobs " + id;
    }
}
