package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;

/**
 * One row of a file while it is read, and a place to tell what is wrong with it. A field that is wrong is told once and
 * then reads as empty.
 */
final class Row {
    private final FileFormat format;
    private final long line;
    private final List<@Nullable String> fields;
    private final Problems problems;
    private int wrong;

    /** The fields stand in the order of the format's columns; null where the file lacks the column. */
    Row(FileFormat format, long line, List<@Nullable String> fields, Problems problems) {
        this.format = format;
        this.line = line;
        this.fields = fields;
        this.problems = problems;
    }

    int line() {
        return Math.toIntExact(line);
    }

    /** Whether nothing wrong has been told. */
    boolean isRight() {
        return wrong == 0;
    }

    void problem(String column, String reason) {
        wrong++;
        // A column that is missing has been told once for the whole file.
        if (field(column) != null) {
            problems.add(format.name(), line, column, reason);
        }
    }

    /** The field as it stands, empty when it is. */
    String raw(String column) {
        var field = field(column);
        return field == null ? "" : field;
    }

    /** Text on one line, at most so many characters. */
    String text(String column, int max) {
        return text(column, max, Character::isISOControl);
    }

    /** Text that may have several lines. */
    String lines(String column, int max) {
        return text(column, max, c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
    }

    String required(String column, int max) {
        var text = text(column, max);
        if (raw(column).isEmpty()) {
            problem(column, "Fältet måste fyllas i");
        }
        return text;
    }

    /** Empty, or one of the codes. */
    String code(String column, Predicate<String> isCode) {
        return checked(column, raw(column), raw(column).isEmpty() || isCode.test(raw(column)), "Okänd kod");
    }

    String code(String column, Collection<String> codes) {
        return code(column, codes::contains);
    }

    String requiredCode(String column, Collection<String> codes) {
        if (raw(column).isEmpty()) {
            problem(column, "Fältet måste fyllas i");
        }
        return code(column, codes);
    }

    @Nullable
    LocalDate date(String column) {
        var text = raw(column);
        var date = Datum.parse(text);
        checked(column, text, text.isEmpty() || date.isPresent(), "Ett datum skrivs ÅÅÅÅ-MM-DD och måste finnas");
        return date.orElse(null);
    }

    @Nullable
    LocalDate dateNotAfter(String column, LocalDate today) {
        var date = date(column);
        if (date != null && date.isAfter(today)) {
            problem(column, "Datumet ligger i framtiden");
            return null;
        }
        return date;
    }

    @Nullable
    LocalDate requiredDateNotAfter(String column, LocalDate today) {
        required(column, 10);
        return dateNotAfter(column, today);
    }

    @Nullable
    Integer number(String column, int min, int max) {
        var text = raw(column);
        if (text.isEmpty()) {
            return null;
        }
        var right = text.matches("\\d{1,7}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max;
        checked(column, text, right, "Ett heltal från " + min + " till " + max);
        return right ? Integer.valueOf(text) : null;
    }

    /** Whole SEK, or null when the field is empty. */
    @Nullable
    Long kronor(String column) {
        var text = raw(column);
        if (text.isEmpty()) {
            return null;
        }
        var right = text.matches("\\d{1,12}");
        checked(column, text, right, "Hela kronor, högst 12 siffror utan mellanrum");
        return right ? Long.valueOf(text) : null;
    }

    /** The values of a field that can hold several, each once and in one order, so that equal fields are equal. */
    List<String> several(String column) {
        var text = raw(column);
        if (text.isEmpty()) {
            return List.of();
        }
        var parts = Arrays.asList(text.split("\\|", -1));
        var sorted = new TreeSet<>(parts);
        if (sorted.size() < parts.size()) {
            problem(column, "Samma värde står två gånger");
        }
        if (sorted.remove("")) {
            problem(column, "Ett av värdena är tomt");
        }
        return new ArrayList<>(sorted);
    }

    private String text(String column, int max, Predicate<Character> forbidden) {
        var text = raw(column);
        if (text.chars().anyMatch(c -> forbidden.test((char) c))) {
            return checked(column, text, false, "Otillåtet tecken");
        }
        var fits = text.codePointCount(0, text.length()) <= max;
        return checked(column, text, fits, "Texten är längre än " + max + " tecken");
    }

    private String checked(String column, String value, boolean right, String reason) {
        if (right) {
            return value;
        }
        problem(column, reason);
        return "";
    }

    private @Nullable String field(String column) {
        return fields.get(format.columns().indexOf(column));
    }
}
