package se.stegvis.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An answer that is not a value. */
public enum UtanVarde {
    VILL_INTE_SVARA("Vill inte svara"),
    EJ_AKTUELLT("Ej aktuellt"),
    /** Of NNS, where it counts as an answer. */
    VET_EJ("Vet ej");

    private final String etikett;

    UtanVarde(String etikett) {
        this.etikett = etikett;
    }

    public static Optional<UtanVarde> find(String kod) {
        return Arrays.stream(values()).filter(u -> u.kod().equals(kod)).findFirst();
    }

    /** The word of the database and of files. */
    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String etikett() {
        return etikett;
    }
}
