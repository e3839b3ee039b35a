package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import se.stegvis.atkomstlogg.Andringslogg;

/** Writes what happens to accounts in the audit trail. */
@Singleton
public class Kontospar {

    static final String OMRADE = "konto";
    public static final String GRANSKNING = "granskning";
    static final String GRANSKAD = "GRANSKAD";

    private final Andringslogg andringslogg;

    Kontospar(Andringslogg andringslogg) {
        this.andringslogg = andringslogg;
    }

    void skriv(long av, long medarbetareId, Kontohandelse handelse, String fore, String efter) {
        andringslogg.skriv(av, OMRADE, String.valueOf(medarbetareId), handelse.name(), fore, efter);
    }

    /** That all accounts were gone through. */
    public void skrivGranskning(long av, int aktiva) {
        andringslogg.skriv(av, OMRADE, GRANSKNING, GRANSKAD, "", "aktiva=" + aktiva);
    }
}
