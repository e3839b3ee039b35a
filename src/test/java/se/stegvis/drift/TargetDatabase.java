package se.stegvis.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import se.stegvis.ProgramUnderTest;

/** An empty database beside the one of the tests: on the server of STEGVIS_DB_URL, else on an embedded one of its own. */
record TargetDatabase(Login login, @Nullable MariaDbKeeper server) implements AutoCloseable {

    private static final String NAME = "stegvis_prov_aterstall_" + ProgramUnderTest.NUMBER;

    static TargetDatabase start() throws IOException, SQLException {
        String url = System.getenv("STEGVIS_DB_URL");
        if (url != null && !url.isEmpty()) {
            String user = System.getenv("STEGVIS_DB_USER");
            String password = System.getenv("STEGVIS_DB_PASSWORD");
            String own = url.replaceFirst("(jdbc:mysql://[^/?]+)(/[^?]*)?", "$1/" + NAME);
            execute(url, user, password, "drop database if exists " + NAME);
            execute(url, user, password, "create database " + NAME + " collate utf8mb4_swedish_ci");
            return new TargetDatabase(new Login(JdbcUrl.complete(own), user, password), null);
        }
        var folder =
                new MariaDbFolder(Path.of(ProgramUnderTest.DATA + "-aterstall").toAbsolutePath());
        FileUtils.deleteDirectory(folder.home().toFile());
        Files.createDirectories(folder.home());
        // The program is unpacked already, for the database of the tests.
        var unpacked =
                new MariaDbFolder(Path.of(ProgramUnderTest.DATA, "mariadb").toRealPath());
        link(unpacked.program(), folder.program());
        var server = MariaDbKeeper.start(folder, new EmbeddedAccounts("prov", "prov", "prov_slapp", "prov"));
        return new TargetDatabase(new Login(JdbcUrl.embedded(server.port(), MariaDb.DATABASE), "prov", "prov"), server);
    }

    /** Copies a folder without copying any file. */
    static void link(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (var path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else if (Files.isSymbolicLink(path)) {
                    Files.copy(path, target, LinkOption.NOFOLLOW_LINKS);
                } else {
                    Files.createLink(target, path);
                }
            }
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    /** Without any table. */
    TargetDatabase emptied() {
        new Schema(login).clear();
        return this;
    }

    private static void execute(String url, String user, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        if (server != null) {
            server.close();
        } else {
            execute(login.url(), login.user(), login.password(), "drop database " + NAME);
        }
    }
}
