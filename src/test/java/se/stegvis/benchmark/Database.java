package se.stegvis.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The embedded database of the running program, reached past it. */
record Database(int port, String user, String password) {

    /** What the program itself puts into its address, see JdbcUrl. */
    private static final String OPTIONS = "?sslMode=DISABLED&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&cachePrepStmts=true"
            + "&prepStmtCacheSqlLimit=4096&connectionCollation=utf8mb4_swedish_ci"
            + "&readOnlyPropagatesToServer=false";

    static Database of(java.nio.file.Path data) throws IOException {
        var json = JsonMapper.createDefault().readValue(Files.readAllBytes(data.resolve("anslutning.json")), Map.class);
        return new Database(
                Integer.parseInt(String.valueOf(json.get("port"))),
                String.valueOf(json.get("user")),
                String.valueOf(json.get("password")));
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/stegvis" + OPTIONS;
    }

    /** The settings of a second program that uses this database through another port. */
    Map<String, String> settings(int through) {
        return Map.of(
                "DB_URL",
                "jdbc:mysql://127.0.0.1:" + through + "/stegvis?sslMode=DISABLED",
                "DB_USER",
                user,
                "DB_PASSWORD",
                password,
                "SKRIVNINGAR",
                "1000000000");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user, password);
    }

    HikariDataSource pool(int size) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(url());
        configuration.setUsername(user);
        configuration.setPassword(password);
        configuration.setMaximumPoolSize(size);
        return new HikariDataSource(configuration);
    }

    void execute(String sql, Object... parameters) throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    List<Long> numbers(String sql, Object... parameters) throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var numbers = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
            return numbers;
        }
    }

    /** What the server has been sent since it started: statements on tables, and everything there was an answer to. */
    record Counted(long statements, long roundTrips) {
        Counted since(Counted earlier) {
            return new Counted(statements - earlier.statements, roundTrips - earlier.roundTrips);
        }
    }

    Counted counted() throws SQLException {
        return new Counted(
                sum("'Com_select', 'Com_insert', 'Com_insert_select', 'Com_update', 'Com_delete'"), sum("'Questions'"));
    }

    private long sum(String counters) throws SQLException {
        long sum = 0;
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show global status where variable_name in (" + counters + ")")) {
            while (rows.next()) {
                sum += rows.getLong(2);
            }
        }
        return sum;
    }
}
