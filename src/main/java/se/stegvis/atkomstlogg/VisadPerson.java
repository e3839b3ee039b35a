package se.stegvis.atkomstlogg;

import se.stegvis.atkomstlogg.Visning.Slag;

/**
 * A participant, or somebody on the way to become one, whose name is about to be shown. Making one notes in the log row of
 * the running request whose it was, so it can only be done while a guarded request is running. While the session hides who
 * the participants are there is no name in it, and so nothing is noted.
 */
public final class VisadPerson {

    private final String fornamn;
    private final String efternamn;
    private final String annars;

    private VisadPerson(String fornamn, String efternamn, String annars) {
        this.fornamn = fornamn;
        this.efternamn = efternamn;
        this.annars = annars;
    }

    /**
     * Opens a participant's name, and notes that it was shown.
     *
     * @param deltagarNr shown instead of a name that is not known, or hidden
     * @throws IllegalStateException outside a guarded request
     */
    public static VisadPerson of(long deltagandeId, Namn fornamn, Namn efternamn, String deltagarNr) {
        return open(Slag.DELTAGANDE, deltagandeId, fornamn, efternamn, "Deltagare " + deltagarNr);
    }

    /** Opens the name of somebody who is referred; noted as r and the id of the remiss. */
    public static VisadPerson remitterad(long remissId, Namn fornamn, Namn efternamn) {
        return open(Slag.REMISS, remissId, fornamn, efternamn, "Remiss " + remissId);
    }

    /** Opens the name of somebody whose enrolment is under way; noted as i and its id. */
    public static VisadPerson paborjad(long inskrivningId, Namn fornamn, Namn efternamn) {
        return open(Slag.INSKRIVNING, inskrivningId, fornamn, efternamn, "Inskrivning " + inskrivningId);
    }

    private static VisadPerson open(Slag slag, long id, Namn fornamn, Namn efternamn, String annars) {
        var visning = Visning.current();
        if (visning.isDold()) {
            return new VisadPerson("", "", annars);
        }
        visning.add(slag, id);
        return new VisadPerson(fornamn.open(), efternamn.open(), annars);
    }

    public String fornamn() {
        return fornamn;
    }

    public String efternamn() {
        return efternamn;
    }

    /** As one says it, "Åsa Lind", or a number when no name is known or may be shown. */
    public String namn() {
        var namn = (fornamn + " " + efternamn).strip();
        return namn.isEmpty() ? annars : namn;
    }

    /** As a list sorts it, "Lind, Åsa". */
    public String listnamn() {
        return fornamn.isEmpty() || efternamn.isEmpty() ? namn() : efternamn + ", " + fornamn;
    }
}
