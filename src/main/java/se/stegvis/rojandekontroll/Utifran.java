package se.stegvis.rojandekontroll;

import se.stegvis.gemensamt.Slapperiod;

/**
 * A number that somebody else publishes as exactly as it is counted here, as another authority its own share of the same
 * people. An outsider knows it, whatever is left out here.
 *
 * @param insats its code in the counts
 */
public record Utifran(Slapperiod period, String tabell, String insats, String kon, String kategori, String matt) {

    boolean is(Cellnyckel nyckel) {
        return nyckel.tabell().equals(tabell)
                && nyckel.insats().equals(insats)
                && nyckel.kon().equals(kon)
                && nyckel.kategori().equals(kategori)
                && nyckel.matt().equals(matt);
    }

    /** As it is written in a setting, and in the long form of a table. */
    public String text() {
        return String.join(";", period.toString(), tabell, insats, kon, kategori, matt);
    }
}
