package se.stegvis.kryptering;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The one row that shows which keys the database was filled with. All within the caller's transaction. */
@Singleton
class NyckelprovRepository {

    Optional<byte[]> find(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select prov from nyckelprov where id = 1");
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
        }
    }

    /** Of two at once, the second waits for the first to end its transaction, and finds its row: false. */
    boolean reserve(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("insert ignore into nyckelprov (id, prov) values (1, '')")) {
            return statement.executeUpdate() == 1;
        }
    }

    void fill(Connection connection, byte[] prov) throws SQLException {
        try (var statement = connection.prepareStatement("update nyckelprov set prov = ? where id = 1")) {
            statement.setBytes(1, prov);
            statement.executeUpdate();
        }
    }

    boolean anyDeltagare(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from deltagare limit 1");
                var rows = statement.executeQuery()) {
            return rows.next();
        }
    }
}
