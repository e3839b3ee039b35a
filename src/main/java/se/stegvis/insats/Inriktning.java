package se.stegvis.insats;

import java.util.Locale;

/** What an insats aims at. */
public enum Inriktning {
    FORREHABILITERANDE("Förrehabiliterande"),
    ARBETE_STUDIER("Arbete eller studier");

    private final String etikett;

    Inriktning(String etikett) {
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
