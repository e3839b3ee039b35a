package se.stegvis.insats;

import java.util.Locale;

/** How the number of participants expected in the application is meant. */
public enum ForvantatSlag {
    HELA_INSATSTIDEN("Under hela insatstiden"),
    PER_AR("Per år"),
    LOPANDE("Löpande");

    private final String etikett;

    ForvantatSlag(String etikett) {
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
