package se.stegvis.behorighet;

import static se.stegvis.behorighet.Behorighet.AVSLUTA;
import static se.stegvis.behorighet.Behorighet.FELREGISTRERA;
import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SE_SLAPP;
import static se.stegvis.behorighet.Behorighet.SE_STATISTIK;
import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;
import static se.stegvis.behorighet.Behorighet.TILLDELA;
import static se.stegvis.behorighet.Behorighet.VARA_INLOGGAD;

import java.util.Set;

/** A roll is a named set of behörigheter. This file is the whole authorisation policy (domain, section 1). */
public enum Roll {
    COACH("Coach", true, VARA_INLOGGAD, SE_STATISTIK, SE_SLAPP, SE_DELTAGARE, SKRIVA_I_AKT, AVSLUTA),
    SAMORDNARE(
            "Samordnare",
            true,
            VARA_INLOGGAD,
            SE_STATISTIK,
            SE_SLAPP,
            SE_DELTAGARE,
            SKRIVA_I_AKT,
            SKRIVA_IN,
            TILLDELA,
            AVSLUTA,
            FELREGISTRERA),
    FORBUND("Förbundet", false, VARA_INLOGGAD, SE_SLAPP),
    ADMINISTRATOR("Administratör", false, VARA_INLOGGAD),
    LOGGGRANSKARE("Logggranskare", false, VARA_INLOGGAD);

    private final String etikett;
    private final boolean perInsats;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<Behorighet> behorigheter;

    Roll(String etikett, boolean perInsats, Behorighet... behorigheter) {
        this.etikett = etikett;
        this.perInsats = perInsats;
        this.behorigheter = Set.of(behorigheter);
    }

    /** As the interface says it. */
    public String etikett() {
        return etikett;
    }

    /** Whether the roll is held in one insats at a time, through an uppdrag. */
    public boolean perInsats() {
        return perInsats;
    }

    public boolean har(Behorighet behorighet) {
        return behorigheter.contains(behorighet);
    }
}
