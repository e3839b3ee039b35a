package se.stegvis.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A number of a definition that says when something is worth a word with the deltagare. What a setting holds is not here. */
public enum Regel {
    /** A sum this much lower than the one before, or more; in points. */
    FALL,
    /** Nothing answered for so long while a series is going on; in weeks. */
    UPPEHALL_VECKOR,
    /** The clinical cut-off for those of 13 to 17 years; the setting ORS_GRANS is the adults'. In points. */
    GRANS_UNGA;

    static Optional<Regel> find(String kod) {
        return Arrays.stream(values()).filter(r -> r.kod().equals(kod)).findFirst();
    }

    /** The word of files. */
    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }
}
