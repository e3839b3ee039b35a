package se.stegvis.statistik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a table: to read on the page, and as a number in a file.
 *
 * @param exakt not rounded; a share in per cent; null when there is nothing to count or divide by
 * @param skillnad whether it is one figure minus another, which is read with its sign
 */
record Tal(Slag slag, @Nullable BigDecimal exakt, boolean skillnad) {

    /** What kind of figure, and so how many decimals it is rounded to. */
    enum Slag {
        ANTAL(0),
        /** In per cent. */
        ANDEL(1),
        /** In whole per cent, as the federation prints them. */
        KVOT(0),
        MEDEL(1),
        /** No figure belongs there. */
        TOMT(0);

        private final int decimaler;

        Slag(int decimaler) {
            this.decimaler = decimaler;
        }

        int decimaler() {
            return decimaler;
        }

        boolean isProcent() {
            return this == ANDEL || this == KVOT;
        }
    }

    /** Not one of those that exist between whole numbers of persons is as long. */
    private static final int EXAKT = 20;

    private static final String INGET = "–";

    static final Tal TOMT = new Tal(Slag.TOMT, null, false);

    static Tal antal(long antal) {
        return new Tal(Slag.ANTAL, BigDecimal.valueOf(antal), false);
    }

    /** In per cent with one decimal. */
    static Tal andel(long del, long hela) {
        return new Tal(Slag.ANDEL, delat(100 * del, hela), false);
    }

    /** In whole per cent. */
    static Tal kvot(long taljare, long namnare) {
        return new Tal(Slag.KVOT, delat(100 * taljare, namnare), false);
    }

    /** With one decimal. */
    static Tal medel(long summa, long antal) {
        return new Tal(Slag.MEDEL, delat(summa, antal), false);
    }

    /** After minus before. */
    static Tal forandring(long fore, long efter) {
        return new Tal(Slag.ANTAL, BigDecimal.valueOf(efter - fore), true);
    }

    /** What there is in its place when the other has none. */
    Tal inget() {
        return new Tal(slag, null, skillnad);
    }

    /** How much more it is than another; between shares in percentage points. */
    Tal minus(Tal annat) {
        return slag == Slag.TOMT
                ? TOMT
                : new Tal(slag, exakt == null || annat.exakt == null ? null : exakt.subtract(annat.exakt), true);
    }

    boolean finns() {
        return exakt != null;
    }

    /** Rounded half up, as it is read. */
    BigDecimal avrundat() {
        return Objects.requireNonNull(exakt).setScale(slag.decimaler, RoundingMode.HALF_UP);
    }

    /** Decimal comma, thin space for thousands, a dash when there is none. */
    String text() {
        if (slag == Slag.TOMT) {
            return "";
        }
        if (exakt == null) {
            return INGET;
        }
        var tal = avrundat();
        return (skillnad && tal.signum() > 0 ? "+" : "")
                + Siffror.tal(tal)
                + (slag.isProcent() && !skillnad ? "\u00a0%" : "");
    }

    private static @Nullable BigDecimal delat(long taljare, long namnare) {
        return namnare == 0
                ? null
                : BigDecimal.valueOf(taljare).divide(BigDecimal.valueOf(namnare), EXAKT, RoundingMode.DOWN);
    }
}
