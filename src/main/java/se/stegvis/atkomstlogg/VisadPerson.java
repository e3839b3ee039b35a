package se.stegvis.atkomstlogg;

/**
 * A participant whose name is about to be shown. Making one notes the deltagande in the log row of the running request,
 * so it can only be done while a guarded request is running. While the session hides who the participants are there is
 * no name in it, and so nothing is noted.
 */
public final class VisadPerson {

    private final long deltagandeId;
    private final String fornamn;
    private final String efternamn;
    private final String deltagarNr;

    private VisadPerson(long deltagandeId, String fornamn, String efternamn, String deltagarNr) {
        this.deltagandeId = deltagandeId;
        this.fornamn = fornamn;
        this.efternamn = efternamn;
        this.deltagarNr = deltagarNr;
    }

    /**
     * Opens a name, and notes that it was shown.
     *
     * @param deltagarNr shown instead of a name that is not known, or hidden
     * @throws IllegalStateException outside a guarded request
     */
    public static VisadPerson of(long deltagandeId, Namn fornamn, Namn efternamn, String deltagarNr) {
        var visning = Visning.current();
        if (visning.isDold()) {
            return new VisadPerson(deltagandeId, "", "", deltagarNr);
        }
        visning.add(deltagandeId);
        return new VisadPerson(deltagandeId, fornamn.open(), efternamn.open(), deltagarNr);
    }

    public long deltagandeId() {
        return deltagandeId;
    }

    public String fornamn() {
        return fornamn;
    }

    public String efternamn() {
        return efternamn;
    }

    /** As one says it, "Åsa Lind", or the deltagar-nr when no name is known or may be shown. */
    public String namn() {
        var namn = (fornamn + " " + efternamn).strip();
        return namn.isEmpty() ? "Deltagare " + deltagarNr : namn;
    }

    /** As a list sorts it, "Lind, Åsa". */
    public String listnamn() {
        return fornamn.isEmpty() || efternamn.isEmpty() ? namn() : efternamn + ", " + fornamn;
    }
}
