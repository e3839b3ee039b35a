package se.stegvis.skattning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as people read and type them, with a decimal comma. */
final class Tal {

    static String text(BigDecimal tal, int decimaler) {
        return tal.setScale(decimaler, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    /** With the decimals that say something. */
    static String kort(BigDecimal tal) {
        return tal.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private Tal() {}
}
