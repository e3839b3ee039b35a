package se.stegvis.remiss;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.kryptering.Chiffer;

/** A referral. What it says is amended by {@link #med}; how far it has come changes only by the other methods. */
@MappedEntity("remiss")
record Remiss(
        @Id @GeneratedValue long id,
        long insatsId,
        @TypeDef(type = DataType.STRING, converter = Namn.Converter.class) Namn fornamn,
        @TypeDef(type = DataType.STRING, converter = Namn.Converter.class) Namn efternamn,
        String sokord,
        @Nullable LocalDate fodelsedatum,
        @Nullable Integer fodelsear,
        @Nullable String kon,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer personnummer,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer personnummerNyckel,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer telefon,
        String remittent,
        String handlaggare,
        String organisation,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer handlaggareTelefon,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer handlaggareEpost,
        String orsak,
        LocalDate inkom,
        @Nullable LocalDate samtycke,
        @Nullable LocalDate forstaMote,
        String status,
        @Nullable LocalDate beslutsdag,
        @Nullable Long beslutadAv,
        @Nullable String avbojsskal,
        String beslutstext,
        @Nullable Long deltagandeId,
        long registreradAv,
        Instant registrerad,
        @Version int version) {

    /** The columns that are encrypted or looked up by a keyed hash. */
    record Sluten(
            @Nullable Chiffer personnummer,
            @Nullable Chiffer nyckel,
            @Nullable Chiffer telefon,
            @Nullable Chiffer handlaggareTelefon,
            @Nullable Chiffer handlaggareEpost) {}

    private record Lage(
            String status,
            @Nullable LocalDate dag,
            @Nullable Long av,
            @Nullable String skal,
            String text,
            @Nullable Long deltagandeId) {}

    static Remiss ny(long insatsId, Remissuppgifter u, Sluten s, long av, Instant nu) {
        var lage = new Lage(Remisstatus.INKOMMEN.kod(), null, null, null, "", null);
        return of(0, insatsId, u, s, lage, av, nu, 0);
    }

    /** As amended. One that is over can be amended too: what it says may have been written down wrongly. */
    Remiss med(Remissuppgifter u, Sluten s, int typedVersion) {
        return of(id, insatsId, u, s, lage(), registreradAv, registrerad, typedVersion);
    }

    /**
     * As decided.
     *
     * @throws IllegalStateException when it cannot become that any more
     */
    Remiss beslutad(Beslut b, int typedVersion) {
        if (!mojliga().contains(b.status())) {
            throw new IllegalStateException("Remiss " + id + " cannot go from " + status + " to " + b.status());
        }
        return med(new Lage(b.status().kod(), b.dag(), b.av(), b.skal(), b.text(), null), b.forstaMote(), typedVersion);
    }

    /**
     * With the way to the enrolment it led to.
     *
     * @throws IllegalStateException when she is not admitted, or enrolled already
     */
    Remiss inskriven(long nyttDeltagande) {
        if (!kanSkrivasIn()) {
            throw new IllegalStateException("Nobody is enrolled from remiss " + id + " now");
        }
        return med(
                new Lage(status, beslutsdag, beslutadAv, avbojsskal, beslutstext, nyttDeltagande), forstaMote, version);
    }

    Remisstatus laget() {
        return Remisstatus.find(status).orElseThrow();
    }

    /** What it can become next; nothing when she is enrolled. */
    Set<Remisstatus> mojliga() {
        return deltagandeId == null ? laget().mojliga() : Set.of();
    }

    boolean kanSkrivasIn() {
        return laget() == Remisstatus.ANTAGEN && deltagandeId == null;
    }

    Fodd fodd() {
        return new Fodd(fodelsedatum, fodelsear, null);
    }

    private Lage lage() {
        return new Lage(status, beslutsdag, beslutadAv, avbojsskal, beslutstext, deltagandeId);
    }

    private Remiss med(Lage l, @Nullable LocalDate mote, int v) {
        return new Remiss(
                id,
                insatsId,
                fornamn,
                efternamn,
                sokord,
                fodelsedatum,
                fodelsear,
                kon,
                personnummer,
                personnummerNyckel,
                telefon,
                remittent,
                handlaggare,
                organisation,
                handlaggareTelefon,
                handlaggareEpost,
                orsak,
                inkom,
                samtycke,
                mote,
                l.status,
                l.dag,
                l.av,
                l.skal,
                l.text,
                l.deltagandeId,
                registreradAv,
                registrerad,
                v);
    }

    private static Remiss of(
            long id, long insatsId, Remissuppgifter u, Sluten s, Lage l, long av, Instant nar, int version) {
        return new Remiss(
                id,
                insatsId,
                u.fornamn(),
                u.efternamn(),
                u.sokord(),
                u.fodd().datum(),
                u.fodd().ar(),
                u.kon(),
                s.personnummer,
                s.nyckel,
                s.telefon,
                u.remittent(),
                u.handlaggare(),
                u.organisation(),
                s.handlaggareTelefon,
                s.handlaggareEpost,
                u.orsak(),
                u.inkom(),
                u.samtycke(),
                u.forstaMote(),
                l.status,
                l.dag,
                l.av,
                l.skal,
                l.text,
                l.deltagandeId,
                av,
                nar,
                version);
    }

    @Override
    public String toString() {
        return "Remiss " + id;
    }
}
