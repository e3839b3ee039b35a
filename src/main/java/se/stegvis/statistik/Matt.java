package se.stegvis.statistik;

/**
 * One measure of a table, with the key that files use and the label that people read.
 *
 * @param taljare of a mean the measure that is divided; empty for what is counted
 * @param namnare of a mean the measure that divides
 */
public record Matt(String nyckel, String etikett, Definition definition, String taljare, String namnare) {

    /** A measure that is counted. */
    Matt(String nyckel, String etikett, Definition definition) {
        this(nyckel, etikett, definition, "", "");
    }

    /** A mean of two others, with one decimal, half up; 0.0 where there is nothing to divide by. */
    public boolean isMedel() {
        return !namnare.isEmpty();
    }
}
