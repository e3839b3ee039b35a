package se.stegvis.atkomstlogg;

import jakarta.inject.Singleton;
import java.util.List;

/** Reads the audit trail for the pages of what it is about. */
@Singleton
public class Andringsspar {

    private static final int RADER = 50;

    private final AndringQueries queries;

    Andringsspar(AndringQueries queries) {
        this.queries = queries;
    }

    /** The fifty latest changes of what begins so, latest first; an empty beginning is all of the area. */
    public List<Andrad> senaste(String omrade, String foremalBorjar) {
        return queries.senaste(omrade, foremalBorjar, RADER);
    }
}
