package se.stegvis.dataskydd;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes words that tell who somebody is out of a text. A word is found whole, in any case and in the genitive; a number
 * with or without the marks people write between its digits.
 */
record Maskering(List<Pattern> patterns) {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_NUMBER = 6;

    /** Of any words: names and addresses as they are written, part by part, and numbers by their digits. */
    static Maskering av(Collection<String> words) {
        var patterns = words.stream()
                .flatMap(Maskering::parts)
                .filter(part -> part.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Maskering::pattern)
                .toList();
        return new Maskering(patterns);
    }

    String av(String text) {
        var masked = text;
        for (var pattern : patterns) {
            masked = pattern.matcher(masked).replaceAll(Maskeras.BORTTAGET);
        }
        return masked;
    }

    /** A name in two words is also either of them; a personnummer of twelve digits is also its ten. */
    private static Stream<String> parts(String words) {
        var digits = words.replaceAll("[^0-9]", "");
        if (digits.length() >= SHORTEST_NUMBER && words.matches("[0-9 +()/-]*")) {
            return digits.length() == 12 ? Stream.of(digits, digits.substring(2)) : Stream.of(digits);
        }
        return words.matches(".*[0-9@].*")
                ? Stream.of(words.strip())
                : Stream.concat(
                        Stream.of(words.strip()), Arrays.stream(words.strip().split("[\\s-]+")));
    }

    private static Pattern pattern(String part) {
        var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        if (part.chars().allMatch(Character::isDigit)) {
            return Pattern.compile("(?<![0-9])" + spaced(part) + "(?![0-9])", flags);
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?::?s)?(?![\\p{L}\\p{N}])", flags);
    }

    private static String spaced(String digits) {
        return digits.chars().mapToObj(d -> String.valueOf((char) d)).collect(Collectors.joining("[ +()/-]?"));
    }
}
