package se.stegvis.diagram;

/** How large a drawing is: its width is always the same, since the letters then are. */
public enum Storlek {
    /** Alone on a page. */
    STOR(170, Datatabell.SYNLIGA),
    /** One among several, or in the margin. */
    LITEN(84, 3);

    /** Units across; a phone of 390 pixels has room for about as many. */
    static final int BREDD = 360;

    private final int hojd;
    private final int rader;

    Storlek(int hojd, int rader) {
        this.hojd = hojd;
        this.rader = rader;
    }

    /** Of the plane with the points, in units. */
    int hojd() {
        return hojd;
    }

    /** Rows of the table in sight. */
    int rader() {
        return rader;
    }
}
