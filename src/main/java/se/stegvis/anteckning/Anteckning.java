package se.stegvis.anteckning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Rattelse;

/**
 * A note. It can be rewritten until it is signerad; after that it can only be struck or moved, once, and keeps its text.
 *
 * @param datum the day it is about, not the day it was written
 * @param gruppId the group note it is a copy of; edited there until it is signed
 * @param rattelse one of {@link Rattelse}; null while it stands
 * @param flyttadFranId the one in the wrong case that this is the copy of
 */
@MappedEntity("anteckning")
record Anteckning(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        LocalDate datum,
        String rubrik,
        String text,
        @Nullable String slag,
        @Nullable String kontaktsatt,
        @Nullable Integer minuter,
        String deltog,
        @Nullable Long gruppId,
        long skrivenAv,
        Instant skriven,
        @Nullable Instant signerad,
        @Nullable String rattelse,
        @Nullable Instant rattad,
        @Nullable Long rattadAv,
        String rattadSkal,
        @Nullable Long flyttadFranId,
        @Version int version) {

    static Anteckning ny(DeltagandeRef ref, Innehall i, @Nullable Long gruppId, long av, Instant nu) {
        return new Anteckning(
                0,
                ref.insatsId(),
                ref.deltagandeId(),
                i.datum(),
                i.rubrik(),
                i.text(),
                i.slag(),
                i.kontaktsatt(),
                i.minuter(),
                i.deltog(),
                gruppId,
                av,
                nu,
                null,
                null,
                null,
                null,
                "",
                null,
                0);
    }

    Innehall innehall() {
        return new Innehall(datum, rubrik, text, slag, kontaktsatt, minuter, deltog);
    }

    boolean isUtkast() {
        return signerad == null;
    }

    DeltagandeRef ref() {
        return new DeltagandeRef(insatsId, deltagandeId);
    }

    /** The utkast with new words, to be saved only over the version they were written from. */
    Anteckning omskriven(Innehall nytt, Instant nu, int typedVersion) {
        requireUtkast();
        return med(nytt, nu, null, typedVersion);
    }

    Anteckning signera(Instant nu) {
        requireUtkast();
        return med(innehall(), skriven, nu, version);
    }

    /** To be saved only over the version that was looked at. */
    Anteckning struken(String skal, long av, Instant nu, int typedVersion) {
        return rattad(Rattelse.STRUKEN, skal, av, nu, typedVersion);
    }

    /** What stays in the wrong case; to be saved only over the version that was looked at. */
    Anteckning flyttad(String skal, long av, Instant nu, int typedVersion) {
        return rattad(Rattelse.FLYTTAD, skal, av, nu, typedVersion);
    }

    /** What comes to the right case: the same words by the same writer, signed when they were signed. */
    Anteckning kopiaI(DeltagandeRef ratt) {
        return new Anteckning(
                0,
                ratt.insatsId(),
                ratt.deltagandeId(),
                datum,
                rubrik,
                text,
                slag,
                kontaktsatt,
                minuter,
                deltog,
                null,
                skrivenAv,
                skriven,
                signerad,
                null,
                null,
                null,
                "",
                id,
                0);
    }

    private Anteckning rattad(String hur, String skal, long av, Instant nu, int typedVersion) {
        if (isUtkast() || rattelse != null) {
            throw new IllegalStateException("Anteckning " + id + " is not signerad, or " + rattelse);
        }
        return new Anteckning(
                id,
                insatsId,
                deltagandeId,
                datum,
                rubrik,
                text,
                slag,
                kontaktsatt,
                minuter,
                deltog,
                gruppId,
                skrivenAv,
                skriven,
                signerad,
                hur,
                nu,
                av,
                skal,
                flyttadFranId,
                typedVersion);
    }

    private Anteckning med(Innehall i, Instant nar, @Nullable Instant signerades, int v) {
        return new Anteckning(
                id,
                insatsId,
                deltagandeId,
                i.datum(),
                i.rubrik(),
                i.text(),
                i.slag(),
                i.kontaktsatt(),
                i.minuter(),
                i.deltog(),
                gruppId,
                skrivenAv,
                nar,
                signerades,
                null,
                null,
                null,
                "",
                flyttadFranId,
                v);
    }

    private void requireUtkast() {
        if (!isUtkast()) {
            throw new IllegalStateException("Anteckning " + id + " is signerad");
        }
    }

    @Override
    public String toString() {
        return "Anteckning " + id;
    }
}
