package se.stegvis.datautbyte;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JDBC in the two ways that repositories do not offer: batches by the thousand, and rows handed over one by one. */
final class Sql {
    /** What is worked on at a time, and stands in one statement. */
    static final int CHUNK = 1000;

    /** Takes one row of a result. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Sets the parameters of one execution. */
    interface Binder<T> {
        void bind(PreparedStatement statement, T item) throws SQLException;
    }

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    void each(String sql, List<?> parameters, RowReader reader) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    int update(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, List.of(parameters));
            return statement.executeUpdate();
        }
    }

    /** Executes once for each item; the answer is how many rows each met. */
    <T> int[] batch(String sql, Collection<T> items, Binder<T> binder) throws SQLException {
        if (items.isEmpty()) {
            return new int[0];
        }
        try (var statement = connection.prepareStatement(sql)) {
            return execute(statement, items, binder);
        }
    }

    /** Inserts each item; the answer is their generated keys, in the order of the items. */
    <T> List<Long> insert(String sql, List<T> items, Binder<T> binder) throws SQLException {
        if (items.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            execute(statement, items, binder);
            var keys = new ArrayList<Long>(items.size());
            try (var generated = statement.getGeneratedKeys()) {
                while (generated.next()) {
                    keys.add(generated.getLong(1));
                }
            }
            if (keys.size() != items.size()) {
                throw new IllegalStateException(keys.size() + " keys for " + items.size() + " rows");
            }
            return keys;
        }
    }

    /** The marks of a list in a statement: its values are parameters, only their number is in the text. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    /** Nothing asked is null in the database. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <T> int[] execute(PreparedStatement statement, Collection<T> items, Binder<T> binder)
            throws SQLException {
        for (var item : items) {
            binder.bind(statement, item);
            statement.addBatch();
        }
        return statement.executeBatch();
    }

    private static void set(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (var i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }
}
