package se.stegvis.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import se.stegvis.gemensamt.Fodd;

/**
 * What the sums of ORS and SRS are seen against; all in points of 40. No Swedish norms exist: they are an aid to conversation.
 *
 * @param ors the cut-off; a sum of exactly so much is not below it
 * @param srs a sum below it is worth a word
 * @param palitlig the least change that is more than chance; a change of exactly so much is one
 */
public record Orsgranser(BigDecimal ors, BigDecimal srs, BigDecimal palitlig) {

    private static final int UNG = 13;
    private static final int VUXEN = 18;

    /** Whether the cut-off of the young holds: from 13 to 17 years on the day. Whoever's age is unknown counts as an adult. */
    public static boolean isUng(Fodd fodd, LocalDate dag) {
        OptionalInt alder = fodd.alder(dag);
        return alder.isPresent() && alder.getAsInt() >= UNG && alder.getAsInt() < VUXEN;
    }

    public boolean isUnder(BigDecimal summa) {
        return summa.compareTo(ors) < 0;
    }

    public boolean isVardEttOrd(BigDecimal srsSumma) {
        return srsSumma.compareTo(srs) < 0;
    }

    /** Whether it is more than chance, up or down. */
    public boolean isPalitlig(BigDecimal forandring) {
        return forandring.abs().compareTo(palitlig) >= 0;
    }
}
