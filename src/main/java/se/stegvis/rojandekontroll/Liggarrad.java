package se.stegvis.rojandekontroll;

/**
 * What became of one cell, for the ledger and for the staff of the insats it is about; it is not released.
 */
public record Liggarrad(Cellnyckel nyckel, Status status) {

    /** Whether a cell is shown, and if not why. */
    public enum Status {
        VISAS,
        /** Small, or tells of everybody in a group. */
        PRIMAR,
        /** Left out so that another can not be worked out. */
        SEKUNDAR
    }
}
