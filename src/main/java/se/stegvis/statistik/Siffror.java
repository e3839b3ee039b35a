package se.stegvis.statistik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as people read them: decimal comma, a thin space for thousands, shares rounded half up. */
public final class Siffror {
    private static final char THIN_SPACE = '\u202f';

    private Siffror() {}

    static String tal(long antal) {
        return tal(BigDecimal.valueOf(antal));
    }

    /** With the decimals it has. */
    public static String tal(BigDecimal tal) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator(THIN_SPACE);
        symbols.setMinusSign('−');
        var format = new DecimalFormat(tal.scale() > 0 ? "#,##0." + "0".repeat(tal.scale()) : "#,##0", symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(tal);
    }
}
