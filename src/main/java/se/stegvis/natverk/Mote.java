package se.stegvis.natverk;

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
 * A meeting with other parties. Rewritten until it is signerad; after that it can be struck, once, and keeps its words.
 *
 * @param slag code of the list motesslag
 * @param nasta when the next one is to be; null when none is set
 * @param rattelse {@link Rattelse#STRUKEN}, or null while it stands
 */
@MappedEntity("mote")
record Mote(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        String slag,
        LocalDate datum,
        String plats,
        String text,
        @Nullable LocalDate nasta,
        long skrivenAv,
        Instant skriven,
        @Nullable Instant signerad,
        @Nullable String rattelse,
        @Nullable Instant rattad,
        @Nullable Long rattadAv,
        String rattadSkal,
        @Version int version) {

    static Mote ny(DeltagandeRef ref, MoteForm f, long av, Instant nu) {
        return new Mote(
                0,
                ref.insatsId(),
                ref.deltagandeId(),
                f.slag(),
                f.datum(),
                f.plats(),
                f.text(),
                f.nasta(),
                av,
                nu,
                null,
                null,
                null,
                null,
                "",
                0);
    }

    boolean isUtkast() {
        return signerad == null;
    }

    String href() {
        return new DeltagandeRef(insatsId, deltagandeId).href() + "/moten/" + id;
    }

    /** To be saved only over the version the words were written from. */
    Mote omskrivet(MoteForm f, Instant nu, int typedVersion) {
        requireUtkast();
        return new Mote(
                id,
                insatsId,
                deltagandeId,
                f.slag(),
                f.datum(),
                f.plats(),
                f.text(),
                f.nasta(),
                skrivenAv,
                nu,
                null,
                null,
                null,
                null,
                "",
                typedVersion);
    }

    Mote signera(Instant nu) {
        requireUtkast();
        return med(nu, null, null, null, "", version);
    }

    /** To be saved only over the version that was looked at. */
    Mote struket(String skal, long av, Instant nu, int typedVersion) {
        if (isUtkast() || rattelse != null) {
            throw new IllegalStateException("Mote " + id + " is not signerat, or struket");
        }
        return med(signerad, Rattelse.STRUKEN, nu, av, skal, typedVersion);
    }

    private Mote med(
            @Nullable Instant signerat,
            @Nullable String hur,
            @Nullable Instant nar,
            @Nullable Long av,
            String skal,
            int v) {
        return new Mote(
                id,
                insatsId,
                deltagandeId,
                slag,
                datum,
                plats,
                text,
                nasta,
                skrivenAv,
                skriven,
                signerat,
                hur,
                nar,
                av,
                skal,
                v);
    }

    private void requireUtkast() {
        if (!isUtkast()) {
            throw new IllegalStateException("Mote " + id + " is signerat");
        }
    }

    @Override
    public String toString() {
        return "Mote " + id;
    }
}
