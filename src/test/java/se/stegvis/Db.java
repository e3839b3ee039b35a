package se.stegvis;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A look into the database from a test, past everything the program guards. */
@Singleton
public class Db {

    private final DataSource dataSource;

    Db(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    /** The first column of the first row, as text. */
    public String text(String sql, Object... parameters) {
        return column(sql, parameters).get(0);
    }

    public long number(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    /** The first column of every row, as text; null is the word. */
    public List<String> column(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection.prepareStatement(sql), parameters);
                var rows = statement.executeQuery()) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public void execute(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection.prepareStatement(sql), parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Somebody else's transaction, which is taken back in the end. */
    public static final class Other implements AutoCloseable {
        private final Connection connection;

        private Other(Connection connection) {
            this.connection = connection;
        }

        public void execute(String sql, Object... parameters) throws SQLException {
            try (var statement = prepare(connection.prepareStatement(sql), parameters)) {
                statement.execute();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }

    public Other begin() throws SQLException {
        var connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return new Other(connection);
    }

    /** Whether somebody has locked any of the rows. */
    public boolean isLocked(String sql, Object... parameters) throws SQLException {
        try (var other = begin()) {
            other.execute(sql + " for update nowait", parameters);
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    private static PreparedStatement prepare(PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
