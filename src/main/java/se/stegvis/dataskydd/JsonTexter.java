package se.stegvis.dataskydd;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts in a piece of JSON that was sealed to the letter, which is to stay the same but for them. */
public final class JsonTexter {

    /** The second group is there when it is the name of a field. */
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");

    /** The same JSON with every text changed, and the names of fields as they were. */
    public static String byt(String json, UnaryOperator<String> med) {
        return TEXT.matcher(json)
                .replaceAll(text ->
                        Matcher.quoteReplacement(isName(text) ? text.group() : "\"" + med.apply(text.group(1)) + "\""));
    }

    static List<String> alla(String json) {
        return TEXT.matcher(json)
                .results()
                .filter(text -> !isName(text))
                .map(text -> text.group(1))
                .toList();
    }

    private static boolean isName(MatchResult text) {
        return text.group(2) != null;
    }

    private JsonTexter() {}
}
