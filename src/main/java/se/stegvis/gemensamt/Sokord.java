package se.stegvis.gemensamt;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words folded for searching, so that "asa oberg" finds Åsa Öberg: lower case, no diacritics, one space before each
 * word. A word of a query matches where it begins a word of the text.
 */
public final class Sokord {
    /** The size of the columns that hold folded words. */
    private static final int MAX = 250;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    // Letters that Unicode does not take apart into a letter and a mark.
    private static final Map<String, String> LETTERS = Map.of(
            "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "ß", "ss", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ħ", "h");
    private static final Pattern SPECIAL = Pattern.compile("[øæœłßđðþıħ]");

    private Sokord() {}

    /** Hyphens and other signs part words, as spaces do. */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = plain.toLowerCase(Locale.ROOT);
        var letters = SPECIAL.matcher(lower).replaceAll(match -> LETTERS.getOrDefault(match.group(), ""));
        var words = NOT_WORDS
                .matcher(MARKS.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? "" : " " + words;
    }

    /** What deltagare.sokord holds for a name. */
    public static String of(String fornamn, String efternamn) {
        var folded = fold(fornamn + " " + efternamn);
        return folded.substring(0, Math.min(MAX, folded.length()));
    }
}
