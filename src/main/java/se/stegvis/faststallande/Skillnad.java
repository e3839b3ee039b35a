package se.stegvis.faststallande;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A cell that is another now than when it was fixed.
 *
 * @param nu what counting it now gives; zero when it is counted no more
 * @param orsaker how much of the change each cause is, those that cancel each other too; they add up to it. None of a mean
 */
record Skillnad(Plats plats, BigDecimal fore, BigDecimal nu, Map<Andringsorsak, Long> orsaker) {

    /** Where a cell stands. */
    record Plats(String tabell, String kon, String kategori, String matt) {}

    BigDecimal andring() {
        return nu.subtract(fore);
    }
}
