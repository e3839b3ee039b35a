package se.stegvis.skattning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer that is not a value. */
enum UtanVarde {
    VILL_INTE_SVARA("Vill inte svara"),
    EJ_AKTUELLT("Ej aktuellt");

    private final String etikett;

    UtanVarde(String etikett) {
        this.etikett = etikett;
    }

    static Optional<UtanVarde> find(@Nullable String kod) {
        return Arrays.stream(values()).filter(u -> u.kod().equals(kod)).findFirst();
    }

    /** The word of the database and of files. */
    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    String etikett() {
        return etikett;
    }
}
