package se.stegvis.natverk;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.kryptering.Kryptering;

/** Encrypts and opens phone and e-mail of a kontakt; one purpose a column. */
@Singleton
class Kontaktskydd {

    static final String TELEFON = "kontakt.telefon";
    static final String EPOST = "kontakt.epost";

    private final Kryptering kryptering;

    Kontaktskydd(Kryptering kryptering) {
        this.kryptering = kryptering;
    }

    /** Null for an empty value. */
    @Nullable
    Chiffer seal(String purpose, String value) {
        return value.isEmpty() ? null : Chiffer.of(kryptering.encrypt(purpose, value));
    }

    /** Empty for null. Not for pages: they take {@link #visa}. */
    String open(String purpose, @Nullable Chiffer chiffer) {
        return chiffer == null ? "" : kryptering.decrypt(purpose, chiffer.bytes());
    }

    /** The value for a page. */
    VisadUppgift visa(String purpose, @Nullable Chiffer chiffer) {
        return VisadUppgift.of(open(purpose, chiffer));
    }
}
