package se.stegvis.medarbetare;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the insatser, with an account.
 *
 * @param epost lower case; the name to sign in with
 * @param losenord Argon2id hash; null when none is chosen, and then nobody can sign in
 * @param alias of somebody with protected identity; null for the others
 */
@MappedEntity("medarbetare")
public record Medarbetare(
        @Id @GeneratedValue long id,
        String epost,
        String namn,
        @Nullable String losenord,
        boolean aktiv,
        Instant skapad,
        @Nullable String alias,
        @Version int version) {

    /** What she is called in whatever leaves the service; in SQL {@code coalesce(m.alias, m.namn)}. */
    public String utat() {
        return alias == null ? namn : alias;
    }

    Medarbetare withAlias(@Nullable String nytt, int ofVersion) {
        return new Medarbetare(id, epost, namn, losenord, aktiv, skapad, nytt, ofVersion);
    }

    @Override
    public String toString() {
        return "Medarbetare " + id;
    }
}
