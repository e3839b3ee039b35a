package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * A three-month follow-up: of one due day, planned or held.
 *
 * @param planerad day booked, and {@code klockan} when that day
 * @param ansvarigId who holds it; null is the kontaktperson
 * @param anteckning from the meeting; may be empty
 * @param genomford day the last of its parts was done; null while one is left
 * @param hoppadesOver code of an {@link Overhopp}; never of one that is genomförd
 * @param skapadAv null when it was read from a file
 */
@MappedEntity("uppfoljning")
record Uppfoljning(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        LocalDate forfallodag,
        @Nullable LocalDate planerad,
        @Nullable LocalTime klockan,
        @Nullable Long ansvarigId,
        String anteckning,
        @Nullable LocalDate genomford,
        @Nullable String hoppadesOver,
        @Nullable Long skapadAv,
        Instant skapad,
        @Version int version) {

    static Uppfoljning ny(DeltagandeRef ref, LocalDate forfallodag, @Nullable Long av, Instant nu) {
        return new Uppfoljning(
                0, ref.insatsId(), ref.deltagandeId(), forfallodag, null, null, null, "", null, null, av, nu, 0);
    }

    boolean isAvklarad() {
        return genomford != null || hoppadesOver != null;
    }

    /** Booked on a day, with somebody who holds it. */
    Uppfoljning planerad(
            @Nullable LocalDate dag, @Nullable LocalTime klockan, @Nullable Long ansvarig, int typedVersion) {
        return new Uppfoljning(
                id,
                insatsId,
                deltagandeId,
                forfallodag,
                dag,
                klockan,
                ansvarig,
                anteckning,
                genomford,
                hoppadesOver,
                skapadAv,
                skapad,
                typedVersion);
    }

    Uppfoljning antecknad(String text, int typedVersion) {
        return med(text, genomford, hoppadesOver, typedVersion);
    }

    /** Done on the day; null when a part is left. */
    Uppfoljning genomford(@Nullable LocalDate dag) {
        return med(anteckning, dag, dag == null ? hoppadesOver : null, version);
    }

    /** Not to be done, and why; null takes it back. */
    Uppfoljning hoppad(@Nullable Overhopp skal, String text, int typedVersion) {
        if (genomford != null) {
            throw new IllegalStateException("Uppfoljning " + id + " is done");
        }
        return med(text, null, skal == null ? null : skal.kod(), typedVersion);
    }

    private Uppfoljning med(String text, @Nullable LocalDate gjord, @Nullable String overhopp, int typedVersion) {
        return new Uppfoljning(
                id,
                insatsId,
                deltagandeId,
                forfallodag,
                planerad,
                klockan,
                ansvarigId,
                text,
                gjord,
                overhopp,
                skapadAv,
                skapad,
                typedVersion);
    }
}
