package se.stegvis.skattning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as people read and type them. */
final class Tal {

    /** With a decimal comma. */
    static String text(BigDecimal tal, int decimaler) {
        return tal.setScale(decimaler, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    private Tal() {}
}
