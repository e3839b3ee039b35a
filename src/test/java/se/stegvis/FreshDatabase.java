package se.stegvis;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database of its own on the server that STEGVIS_DB_URL names; the one named there is left alone. */
record FreshDatabase(String serverUrl, String name, String user, String password) {

    static @Nullable FreshDatabase onGivenServer() {
        String url = environment("STEGVIS_DB_URL");
        if (url.isEmpty()) {
            return null;
        }
        var fresh = new FreshDatabase(
                url,
                "stegvis_prov_" + ProgramUnderTest.NUMBER + "_" + System.currentTimeMillis(),
                environment("STEGVIS_DB_USER"),
                environment("STEGVIS_DB_PASSWORD"));
        fresh.execute("create database " + fresh.name + " character set utf8mb4 collate utf8mb4_swedish_ci");
        return fresh;
    }

    Map<String, Object> properties() {
        String url = serverUrl.replaceFirst("(jdbc:mysql://[^/?]+)(/[^?]*)?", "$1/" + name);
        return Map.of("stegvis.db.url", url, "stegvis.db.user", user, "stegvis.db.password", password);
    }

    /** As the operator does after the first start. */
    void letReaderIn() {
        String reader = environment("STEGVIS_SLAPP_USER");
        if (!reader.isEmpty()) {
            for (var table : List.of("slapp", "slapp_cell")) {
                execute("grant select on " + name + "." + table + " to '" + reader + "'@'%'");
            }
        }
    }

    void drop() {
        execute("drop database " + name);
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(serverUrl, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
