package se.stegvis.efteravslut;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to call somebody after her exit.
 *
 * @param manader which call it was, 6 or 18
 * @param lage code of a {@link Situation}; only of somebody who was reached
 * @param medarbetareId who called; null when it was read from a file
 */
@MappedEntity("efter_avslut")
record Forsok(
        @Id @GeneratedValue long id,
        long deltagandeId,
        int manader,
        LocalDate datum,
        String resultat,
        @Nullable String lage,
        String text,
        @Nullable Long medarbetareId,
        Instant skapad,
        @Version int version) {

    static Forsok nytt(long deltagandeId, int manader, ForsokForm form, long av, Instant nu) {
        return new Forsok(0, deltagandeId, manader, form.datum(), form.resultat(), form.lage(), form.text(), av, nu, 0);
    }

    /** With what was typed instead, over the version that it was typed from. */
    Forsok rattat(ForsokForm form, int typedVersion) {
        return new Forsok(
                id,
                deltagandeId,
                manader,
                form.datum(),
                form.resultat(),
                form.lage(),
                form.text(),
                medarbetareId,
                skapad,
                typedVersion);
    }

    /** To be removed only if it is still the one that was seen. */
    Forsok vid(int typedVersion) {
        return new Forsok(id, deltagandeId, manader, datum, resultat, lage, text, medarbetareId, skapad, typedVersion);
    }

    /** What the audit trail may say of it. */
    String kod() {
        return manader + " " + datum + " " + resultat + (lage == null ? "" : " " + lage);
    }
}
