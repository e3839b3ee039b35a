package se.stegvis.rojandekontroll;

/**
 * Which cell of which release. Codes and words are those of the contract; kön and kategori are empty where the table has no
 * such dimension.
 *
 * @param slapp the release
 */
public record Cellnyckel(String slapp, String tabell, String insats, String kon, String kategori, String matt) {
    /** The insats that stands for all. */
    public static final String TOTALT = "TOTALT";

    /** The kön that stands for both. */
    public static final String BADA = "totalt";

    /** The key as one text, for the ledger. */
    public String text() {
        return String.join(";", slapp, tabell, insats, kon, kategori, matt);
    }

    /** The same cell of another release. */
    Cellnyckel i(String other) {
        return new Cellnyckel(other, tabell, insats, kon, kategori, matt);
    }
}
