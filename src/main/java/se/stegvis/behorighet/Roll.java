package se.stegvis.behorighet;

/** What somebody works as. What each may do is the table in {@link Behorighet}. */
public enum Roll {
    COACH("Coach", true),
    SAMORDNARE("Samordnare", true),
    FORBUND("Förbundet", false),
    ADMINISTRATOR("Administratör", false),
    LOGGGRANSKARE("Logggranskare", false);

    private final String etikett;
    private final boolean perInsats;

    Roll(String etikett, boolean perInsats) {
        this.etikett = etikett;
        this.perInsats = perInsats;
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
        return behorighet.hos(this);
    }
}
