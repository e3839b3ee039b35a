package se.stegvis.slapp;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers to read. */
final class Slapptal {

    static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** With a space between thousands. */
    static String text(long varde) {
        return NumberFormat.getIntegerInstance(SWEDISH).format(varde);
    }

    private Slapptal() {}
}
