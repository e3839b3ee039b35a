package se.stegvis.insats;

import java.util.Locale;

/** The parties that can take part in an insats, in the order they are listed. */
public enum Part {
    KOMMUN("Kommun"),
    AF("Arbetsförmedlingen"),
    FK("Försäkringskassan"),
    REGION("Region");

    private final String etikett;

    Part(String etikett) {
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
