package se.stegvis.insats;

import java.util.Locale;

/** Whether an insats works with participants. */
public enum Slag {
    INDIVID("Individinsats"),
    STRUKTUR("Strukturinsats");

    private final String etikett;

    Slag(String etikett) {
        this.etikett = etikett;
    }

    /** The word of files and of the database. */
    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String etikett() {
        return etikett;
    }
}
