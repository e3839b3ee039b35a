package se.stegvis.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who answers. */
public enum Svarande {
    DELTAGARE("Deltagaren"),
    COACH("Coachen");

    private final String etikett;

    Svarande(String etikett) {
        this.etikett = etikett;
    }

    public static Optional<Svarande> find(String kod) {
        return Arrays.stream(values()).filter(s -> s.kod().equals(kod)).findFirst();
    }

    /** The word of the database and of files. */
    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String etikett() {
        return etikett;
    }
}
