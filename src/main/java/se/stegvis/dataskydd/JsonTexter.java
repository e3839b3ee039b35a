package se.stegvis.dataskydd;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts in a piece of JSON that was sealed to the letter, which is to stay the same but for them. */
public final class JsonTexter {

    /** The second group is there when it is the name of a field. It never goes back, which a long text has no stack for. */
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"(\\s*:)?");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    /** What has to be escaped, but for other control characters, which are written as numbers. */
    private static final Map<String, String> ESCAPES =
            Map.of("n", "\n", "r", "\r", "t", "\t", "b", "\b", "f", "\f", "\"", "\"", "\\", "\\");

    /** The same JSON with every text changed as it reads, to the letter where it stays the same. */
    public static String byt(String json, UnaryOperator<String> med) {
        return TEXT.matcher(json).replaceAll(found -> {
            var text = read(found.group(1));
            var changed = isName(found) ? text : med.apply(text);
            return Matcher.quoteReplacement(changed.equals(text) ? found.group() : "\"" + escaped(changed) + "\"");
        });
    }

    static List<String> alla(String json) {
        return TEXT.matcher(json)
                .results()
                .filter(text -> !isName(text))
                .map(text -> read(text.group(1)))
                .toList();
    }

    private static String read(String escaped) {
        return ESCAPED.matcher(escaped)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? ESCAPES.getOrDefault(found.group(2), found.group(2))
                                : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining());
    }

    private static String escaped(char c) {
        var sign = String.valueOf(c);
        return ESCAPES.entrySet().stream()
                .filter(escape -> escape.getValue().equals(sign))
                .findFirst()
                .map(escape -> "\\" + escape.getKey())
                .orElse(c < ' ' ? "\\u%04x".formatted((int) c) : sign);
    }

    private static boolean isName(MatchResult text) {
        return text.group(2) != null;
    }

    private JsonTexter() {}
}
