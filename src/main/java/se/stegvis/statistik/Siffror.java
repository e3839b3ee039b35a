package se.stegvis.statistik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as people read them: decimal comma, a thin space for thousands, shares rounded half up. */
final class Siffror {
    private static final char THIN_SPACE = '\u202f';
    private static final String NOTHING = "–";

    private Siffror() {}

    static String tal(long antal) {
        return tal(BigDecimal.valueOf(antal));
    }

    /** With the decimals it has. */
    static String tal(BigDecimal tal) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator(THIN_SPACE);
        symbols.setMinusSign('−');
        var format = new DecimalFormat(tal.scale() > 0 ? "#,##0." + "0".repeat(tal.scale()) : "#,##0", symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(tal);
    }

    /** In per cent with one decimal; a dash when there is nothing to be a share of. */
    static String andel(long del, long hela) {
        return procent(del, hela, 1);
    }

    /** In whole per cent; a dash when there is nothing to divide by. */
    static String kvot(long taljare, long namnare) {
        return procent(taljare, namnare, 0);
    }

    private static String procent(long del, long hela, int decimaler) {
        if (hela == 0) {
            return NOTHING;
        }
        var procent = BigDecimal.valueOf(del)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(hela), decimaler, RoundingMode.HALF_UP);
        return tal(procent) + "\u00a0%";
    }

    /** A mean; a dash when it is of nothing. */
    static String medel(BigDecimal medel, long antal) {
        return antal == 0 ? NOTHING : tal(medel);
    }

    /** After minus before. */
    static String forandring(long fore, long efter) {
        return (efter > fore ? "+" : "") + tal(efter - fore);
    }
}
