package se.stegvis.remiss;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a samordnare says of a remiss.
 *
 * @param skal code of the list avbojsskal; only when it is declined
 * @param text in her own words; may be empty
 */
record Beslut(
        Remisstatus status,
        LocalDate dag,
        @Nullable String skal,
        String text,
        @Nullable LocalDate forstaMote,
        long av) {

    Beslut {
        if ((status == Remisstatus.AVBOJD) != (skal != null)) {
            throw new IllegalArgumentException("A reason belongs to what is declined, and only there");
        }
    }
}
