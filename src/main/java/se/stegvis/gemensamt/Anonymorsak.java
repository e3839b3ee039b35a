package se.stegvis.gemensamt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a deltagande that was registered by name counts as anonymous (domain, section 9). */
public enum Anonymorsak {
    /** Her identity is protected: only a pseudonym is left, and those named go on working with her. */
    SKYDDAD("Skyddade personuppgifter"),
    /** She took back the consent to be registered: those named may read, and nobody writes. */
    ATERKALLAT("Samtycket till registrering är återkallat");

    private final String etikett;

    Anonymorsak(String etikett) {
        this.etikett = etikett;
    }

    public static Optional<Anonymorsak> find(@Nullable String kod) {
        return Arrays.stream(values()).filter(o -> o.kod().equals(kod)).findFirst();
    }

    /** The word of the database. */
    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String etikett() {
        return etikett;
    }
}
