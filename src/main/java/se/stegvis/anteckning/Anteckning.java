package se.stegvis.anteckning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * A note. It can be rewritten until it is signerad, and never after.
 *
 * @param datum the day it is about, not the day it was written
 */
@MappedEntity("anteckning")
record Anteckning(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        LocalDate datum,
        String rubrik,
        String text,
        long skrivenAv,
        Instant skriven,
        @Nullable Instant signerad,
        @Version int version) {

    static Anteckning ny(DeltagandeRef ref, LocalDate datum, String rubrik, String text, long av, Instant nu) {
        return new Anteckning(0, ref.insatsId(), ref.deltagandeId(), datum, rubrik, text, av, nu, null, 0);
    }

    /** The utkast with new words, to be saved only over the version they were written from. */
    Anteckning omskriven(LocalDate nyttDatum, String nyRubrik, String nyText, Instant nu, int typedVersion) {
        requireUtkast();
        return new Anteckning(
                id, insatsId, deltagandeId, nyttDatum, nyRubrik, nyText, skrivenAv, nu, null, typedVersion);
    }

    Anteckning signera(Instant nu) {
        requireUtkast();
        return new Anteckning(id, insatsId, deltagandeId, datum, rubrik, text, skrivenAv, skriven, nu, version);
    }

    private void requireUtkast() {
        if (signerad != null) {
            throw new IllegalStateException("Anteckning " + id + " is signerad");
        }
    }

    @Override
    public String toString() {
        return "Anteckning " + id;
    }
}
