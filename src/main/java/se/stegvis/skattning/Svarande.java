package se.stegvis.skattning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who answers. */
enum Svarande {
    DELTAGARE("Deltagaren"),
    COACH("Coachen");

    private final String etikett;

    Svarande(String etikett) {
        this.etikett = etikett;
    }

    static Optional<Svarande> find(String kod) {
        return Arrays.stream(values()).filter(s -> s.kod().equals(kod)).findFirst();
    }

    /** The word of the database and of files. */
    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    String etikett() {
        return etikett;
    }
}
