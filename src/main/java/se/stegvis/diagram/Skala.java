package se.stegvis.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The upright axis.
 *
 * @param steg from one line of the grid to the next
 * @param decimaler of a value in the table and beside the axis
 */
public record Skala(BigDecimal min, BigDecimal max, BigDecimal steg, int decimaler) {

    private static final int LANGST = 50;

    public Skala {
        if (min.compareTo(max) >= 0 || steg.signum() <= 0) {
            throw new IllegalArgumentException("A scale goes upwards: " + min + " to " + max + " by " + steg);
        }
    }

    /** In whole numbers. */
    public static Skala of(int min, int max, int steg) {
        return of(min, max, steg, 0);
    }

    public static Skala of(int min, int max, int steg, int decimaler) {
        return new Skala(BigDecimal.valueOf(min), BigDecimal.valueOf(max), BigDecimal.valueOf(steg), decimaler);
    }

    /** A value to read, with a decimal comma. */
    public String text(BigDecimal varde) {
        return varde.setScale(decimaler, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    /** The same scale, made longer when a value would lie outside it; an old scale may have been another. */
    Skala med(BigDecimal varde) {
        return new Skala(varde.min(min), varde.max(max), steg, decimaler);
    }

    /** Where the lines of the grid go. */
    List<BigDecimal> streck() {
        var streck = new ArrayList<BigDecimal>();
        for (var varde = min; varde.compareTo(max) <= 0 && streck.size() < LANGST; varde = varde.add(steg)) {
            streck.add(varde);
        }
        return streck;
    }

    BigDecimal inom(BigDecimal varde) {
        return varde.max(min).min(max);
    }

    /** How far up a value is, from 0 to 1. */
    double andel(BigDecimal varde) {
        return inom(varde).subtract(min).doubleValue() / max.subtract(min).doubleValue();
    }
}
