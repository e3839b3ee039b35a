package se.stegvis;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

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

    public void execute(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection.prepareStatement(sql), parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepare(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
