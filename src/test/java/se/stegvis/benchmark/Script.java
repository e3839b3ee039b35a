package se.stegvis.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements of one act, overheard, with every literal turned into a parameter. */
record Script(List<Step> steps) {

    /** A statement, or where a transaction begins or ends: then without text. */
    record Step(Kind kind, String sql, List<Object> parameters) {}

    enum Kind {
        BEGIN,
        COMMIT,
        STATEMENT
    }

    /** A number that is not part of a name, or a string, which may be bytes. */
    private static final Pattern LITERAL = Pattern.compile(
            "(_binary\\s*)?'((?:[^'\\\\]|\\\\.|'')*)'|(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.])", Pattern.DOTALL);

    static Script of(List<String> overheard) {
        var steps = new ArrayList<Step>();
        for (var text : overheard) {
            var step = step(text);
            if (step != null) {
                steps.add(step);
            }
        }
        return new Script(steps);
    }

    /** The keys that are not made by the database: of a search, and of a form received. */
    List<String> keysOfNewRows() {
        return steps.stream()
                .filter(step -> step.sql.matches("(?s)insert (ignore )?into (sokning|inskickning)\\b.*"))
                .map(step -> String.valueOf(step.parameters.get(0)))
                .toList();
    }

    /** Once through, on one connection. What stands among the parameters as a key of the map is sent as its value. */
    void replay(DataSource pool, Map<Object, Object> instead) throws SQLException {
        try (var connection = pool.getConnection()) {
            for (var step : steps) {
                switch (step.kind) {
                    case BEGIN -> connection.setAutoCommit(false);
                    case COMMIT -> {
                        connection.commit();
                        connection.setAutoCommit(true);
                    }
                    case STATEMENT -> execute(connection, step, instead);
                }
            }
        }
    }

    private static void execute(Connection connection, Step step, Map<Object, Object> instead) throws SQLException {
        try (var statement = connection.prepareStatement(step.sql)) {
            for (int i = 0; i < step.parameters.size(); i++) {
                var parameter = step.parameters.get(i);
                statement.setObject(i + 1, instead.getOrDefault(parameter, parameter));
            }
            if (statement.execute()) {
                read(statement.getResultSet());
            }
        }
    }

    private static void read(java.sql.ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
        }
    }

    private static @Nullable Step step(String text) {
        var start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("set autocommit=0")) {
            return new Step(Kind.BEGIN, "", List.of());
        }
        if (start.startsWith("commit")) {
            return new Step(Kind.COMMIT, "", List.of());
        }
        if (start.startsWith("select @@") || !start.matches("(?s)(select|with|insert|update|delete)\\b.*")) {
            return null;
        }
        var parameters = new ArrayList<Object>();
        var sql = LITERAL.matcher(text).replaceAll(found -> {
            parameters.add(literal(found.group(), found.group(1) != null, found.group(2)));
            return "?";
        });
        return new Step(Kind.STATEMENT, new String(sql.getBytes(ISO_8859_1), UTF_8), parameters);
    }

    private static Object literal(String whole, boolean binary, @Nullable String quoted) {
        if (quoted == null) {
            return whole.contains(".") ? (Object) new BigDecimal(whole) : (Object) Long.valueOf(whole);
        }
        var bytes = unescaped(quoted).getBytes(ISO_8859_1);
        return binary ? bytes : new String(bytes, UTF_8);
    }

    private static String unescaped(String quoted) {
        var text = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c == '\\') {
                text.append(escaped(quoted.charAt(++i)));
            } else {
                text.append(c);
                i += c == '\'' ? 1 : 0;
            }
        }
        return text.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case '0' -> '\0';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'Z' -> '\032';
            default -> c;
        };
    }
}
