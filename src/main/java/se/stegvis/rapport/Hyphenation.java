package se.stegvis.rapport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a long Swedish word may be broken at the end of a line. The rule of one consonant: the last consonant before a vowel
 * goes with it to the next line. Short words stay whole, as they are easier to read so.
 */
final class Hyphenation {

    /** Seen only where the line is broken at it. */
    private static final String SOFT_HYPHEN = "\u00ad";

    private static final int EDGE = 4;
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{14,}");
    private static final Pattern PLACE = Pattern.compile(
            "(?<=\\p{L}{" + EDGE + "})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäöé]\\p{L}{" + (EDGE - 2) + "})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The text with soft hyphens in its long words. */
    static String of(String text) {
        return LONG_WORD
                .matcher(text)
                .replaceAll(word ->
                        Matcher.quoteReplacement(PLACE.matcher(word.group()).replaceAll(SOFT_HYPHEN)));
    }

    private Hyphenation() {}
}
