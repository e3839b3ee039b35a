package se.stegvis.handlingsplan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * A plan as it was fixed: what it said, by whom and when. The hash is made of all of it, so that a row changed behind the
 * program's back shows. There is no way to update one, but for what {@link Omforsegling} does.
 *
 * @param innehall a {@link Planinnehall} as JSON, kept to the letter
 * @param faststalld whole seconds, since an older server drops the rest
 */
@MappedEntity("planversion")
record Planversion(
        @Id @GeneratedValue long id,
        long handlingsplanId,
        int nummer,
        String innehall,
        Instant faststalld,
        long faststalldAv,
        String hash) {

    static Planversion faststalld(long handlingsplanId, int nummer, String innehall, long av, Instant nu) {
        var sekund = nu.truncatedTo(ChronoUnit.SECONDS);
        var hash = hash(handlingsplanId, nummer, innehall, sekund, av);
        return new Planversion(0, handlingsplanId, nummer, innehall, sekund, av, hash);
    }

    /** Without the words that tell who a protected person is; sealed anew only when the seal held. */
    Planversion maskerad(String utan) {
        var held = hash.equals(hash(handlingsplanId, nummer, innehall, faststalld, faststalldAv));
        var sealed = held ? hash(handlingsplanId, nummer, utan, faststalld, faststalldAv) : hash;
        return new Planversion(id, handlingsplanId, nummer, utan, faststalld, faststalldAv, sealed);
    }

    /** SHA-256 over these, a line each, the content last. */
    static String hash(long handlingsplanId, int nummer, String innehall, Instant faststalld, long av) {
        var text = "planversion 1\n%d\n%d\n%d\n%d\n%s"
                .formatted(handlingsplanId, nummer, faststalld.getEpochSecond(), av, innehall);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Planversion " + nummer + " of " + handlingsplanId;
    }
}
