package se.stegvis.statistik;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement with one rule of it changed, in every way that a slip of the pen could. */
final class Mutants {

    /** Where a slip is looked for. */
    private enum Where {
        ANYWHERE,
        /** In what rows are joined by. */
        JOIN,
        /** In every other condition. */
        CONDITION
    }

    /** What is looked for, and what it becomes. */
    private record Slip(Pattern pattern, String replacement, Where where) {}

    /** A row is joined to whose it is by this. That is no rule, and without it every row is joined to every other. */
    private static final String WHOSE = "\\bon \\w{1,10}\\.(?:deltagande_id|skattning_id|id)";

    /** The {@code and} of conditions, not that of {@code between}. */
    private static final String AND = "(?<!\\bbetween (?:(?!\\band\\b)[^\n]){1,40} )\\band\\b";

    private static final List<Slip> SLIPS = List.of(
            slip("<=(?!>)", "<"),
            slip(">=", ">"),
            slip("(?<![<>=])<(?![<>=])", "<="),
            slip("(?<![<>=])>(?![<>=])", ">="),
            slip("<>", "="),
            slip("(?<=[\\w)])(?<!" + WHOSE + ") = (?=['\\w])", " <> "),
            slip(":fran\\b", "date_add(:fran, interval 1 day)"),
            slip(":fran\\b", "date_sub(:fran, interval 1 day)"),
            slip(":till\\b", "date_sub(:till, interval 1 day)"),
            slip(":till\\b", "date_add(:till, interval 1 day)"),
            slip("\\bor\\b", "and"),
            new Slip(Pattern.compile(AND), "or", Where.CONDITION),
            new Slip(Pattern.compile(AND), "-- and", Where.JOIN),
            slip("\\bnot in\\b", "in"),
            slip("(?<!not )\\bin (?=\\('\\w)", "not in "),
            slip("\\bis not null\\b", "is null"),
            slip("\\bis null\\b", "is not null"),
            slip("\\bnot exists\\b", "exists"),
            slip("\\bdesc\\b", "asc"),
            slip("\\bleft join\\b", "join"),
            slip("\\bcoalesce\\(([\\w.]+), [^()]+\\)", "$1"),
            slip("\\bleast\\(", "greatest("),
            slip("\\bgreatest\\(", "least("),
            slip("\\bmin\\(", "max("),
            slip("\\bmax\\(", "min("),
            slip("\\bcount\\(distinct id\\)", "count(*)"),
            slip("(?:\\w\\.)?anonym = false", "true"),
            slip("interval (\\d+) ", "interval $1 + 1 "),
            slip("(?<=[<>=] )(\\d+)\\b", "$1 + 1"),
            slip(
                    "'(efter|fore|tremanaders|gjord|hoppad|pausad|natt|utan_matning|avliden|felregistrering|studier"
                            + "|aktivt_arbetssokande|smail|ors|okant|ej_fragat|vill_inte_svara)'",
                    "'another'"));

    private static Slip slip(String pattern, String replacement) {
        return new Slip(Pattern.compile(pattern), replacement, Where.ANYWHERE);
    }

    /** By what was changed: the words around it, and what they became; the second of the same words has its number. */
    static Map<String, String> of(String sql) {
        var mutants = new LinkedHashMap<String, String>();
        for (var slip : SLIPS) {
            var found = slip.pattern.matcher(sql);
            while (found.find()) {
                if (slip.where == Where.ANYWHERE || slip.where == where(sql, found.start())) {
                    var replacement = expanded(slip.replacement, found);
                    var changed = new StringBuilder(sql).replace(found.start(), found.end(), replacement);
                    var words = around(sql, found) + " -> " + replacement;
                    var same = mutants.keySet().stream()
                            .filter(earlier -> earlier.startsWith(words))
                            .count();
                    mutants.put(same == 0 ? words : words + " (" + (same + 1) + ")", changed.toString());
                }
            }
        }
        return mutants;
    }

    private static Where where(String sql, int at) {
        var before = sql.substring(0, at);
        var join = before.lastIndexOf(" on ");
        return join > Math.max(before.lastIndexOf("where "), before.lastIndexOf("when "))
                ? Where.JOIN
                : Where.CONDITION;
    }

    private static String expanded(String replacement, Matcher found) {
        return found.groupCount() > 0 ? replacement.replace("$1", String.valueOf(found.group(1))) : replacement;
    }

    private static String around(String sql, Matcher found) {
        var before = sql.substring(Math.max(0, found.start() - 45), found.start());
        var after = sql.substring(found.end(), Math.min(sql.length(), found.end() + 30));
        return (before + "[" + found.group() + "]" + after)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Mutants() {}
}
