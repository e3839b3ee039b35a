package se.stegvis.slutdokumentation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * A version of a slutdokumentation. The hash is made of all that it says and when it was closed, so that a row changed
 * behind the program's back shows.
 *
 * @param innehall an {@link Innehall} as JSON; of a closed one kept to the letter
 * @param medSkattningar whether the participant wants her skattningar in it
 * @param lamnad the day it was given, and satt how
 * @param avbojd the day she said that she does not want it
 * @param stangd when either was written down, in whole seconds; null while it is an utkast
 */
@MappedEntity("slutdokumentation")
record Slutdokumentation(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        int nummer,
        String innehall,
        boolean medSkattningar,
        Instant skapad,
        long skapadAv,
        @Nullable LocalDate lamnad,
        @Nullable String satt,
        @Nullable LocalDate avbojd,
        @Nullable Instant stangd,
        @Nullable Long stangdAv,
        @Nullable String hash,
        @Version int version) {

    static Slutdokumentation utkast(DeltagandeRef ref, int nummer, String innehall, boolean med, long av, Instant nu) {
        return new Slutdokumentation(
                0,
                ref.insatsId(),
                ref.deltagandeId(),
                nummer,
                innehall,
                med,
                nu,
                av,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    boolean isUtkast() {
        return stangd == null;
    }

    boolean isLamnad() {
        return lamnad != null;
    }

    /** With other words, over the version that was read. */
    Slutdokumentation skriven(String nytt, boolean med, int lasVersion) {
        return copy(nytt, med, null, null, null, null, null, lasVersion);
    }

    Slutdokumentation lamnad(String nytt, LocalDate dag, String hur, long av, Instant nu, int lasVersion) {
        return copy(nytt, medSkattningar, dag, hur, null, nu, av, lasVersion);
    }

    Slutdokumentation avbojd(LocalDate dag, long av, Instant nu, int lasVersion) {
        return copy(innehall, medSkattningar, null, null, dag, nu, av, lasVersion);
    }

    private Slutdokumentation copy(
            String nytt,
            boolean med,
            @Nullable LocalDate gavs,
            @Nullable String hur,
            @Nullable LocalDate nej,
            @Nullable Instant nu,
            @Nullable Long av,
            int lasVersion) {
        if (!isUtkast()) {
            throw new IllegalStateException(this + " is closed");
        }
        var when = nu == null ? null : nu.truncatedTo(ChronoUnit.SECONDS);
        var oforseglad = new Slutdokumentation(
                id,
                insatsId,
                deltagandeId,
                nummer,
                nytt,
                med,
                skapad,
                skapadAv,
                gavs,
                hur,
                nej,
                when,
                av,
                null,
                lasVersion);
        return when == null ? oforseglad : oforseglad.forseglad(nytt, oforseglad.summa(nytt));
    }

    /** Whether nobody has touched it since it was closed. */
    boolean oforandrad() {
        return summa(innehall).equals(hash);
    }

    /** Without the words that tell who a protected person is; sealed anew only when the seal held. */
    Slutdokumentation maskerad(String utan) {
        return forseglad(utan, oforandrad() ? summa(utan) : hash);
    }

    private Slutdokumentation forseglad(String nytt, @Nullable String nyHash) {
        return new Slutdokumentation(
                id,
                insatsId,
                deltagandeId,
                nummer,
                nytt,
                medSkattningar,
                skapad,
                skapadAv,
                lamnad,
                satt,
                avbojd,
                stangd,
                stangdAv,
                nyHash,
                version);
    }

    /** SHA-256 over these, a line each, the content last. */
    private String summa(String text) {
        var alla = "slutdokumentation 1\n%d\n%d\n%s\n%s\n%s\n%s\n%s\n%s\n%s"
                .formatted(
                        deltagandeId,
                        nummer,
                        medSkattningar,
                        Objects.toString(lamnad, ""),
                        Objects.toString(satt, ""),
                        Objects.toString(avbojd, ""),
                        stangd == null ? "" : String.valueOf(stangd.getEpochSecond()),
                        Objects.toString(stangdAv, ""),
                        text);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(alla.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Slutdokumentation " + nummer + " of " + deltagandeId;
    }
}
