package se.stegvis.drift;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.kryptering.PrivateFile;

/** The embedded server process. It listens on loopback and lets in the {@link EmbeddedAccounts}, and nobody else. */
final class MariaDb {

    static final String DATABASE = "stegvis";

    /** Long, because after a crash the server first repairs its files; one that gives up ends the wait at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private MariaDb(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when the account can log in. Whoever calls holds the lock of the data folder. */
    static MariaDb start(MariaDbFolder folder, EmbeddedAccounts accounts) throws IOException {
        return start(folder, accounts, freePort());
    }

    /** On the port of one that has ended, where those who used it find it again. */
    static MariaDb start(MariaDbFolder folder, EmbeddedAccounts accounts, int port) throws IOException {
        folder.prepare();
        Path account = folder.home().resolve("konto.sql");
        try {
            PrivateFile.write(account, accounts.sql(DATABASE).getBytes(StandardCharsets.UTF_8));
            var builder = new ProcessBuilder(line(folder, account, port));
            builder.environment().put("LD_LIBRARY_PATH", folder.libraries().toString());
            builder.redirectErrorStream(true).redirectOutput(folder.log().toFile());
            var server = new MariaDb(builder.start(), port);
            server.awaitReady(folder, accounts);
            return server;
        } finally {
            Files.deleteIfExists(account);
        }
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    int port() {
        return port;
    }

    /** Returns when everything is written and the process is gone. */
    void shutDown() throws IOException {
        Orphans.stop(process.toHandle());
    }

    private static List<String> line(MariaDbFolder folder, Path account, int port) {
        var line = new ArrayList<>(List.of(
                folder.executable().toString(),
                "--no-defaults",
                "--basedir=" + folder.program(),
                "--datadir=" + folder.data(),
                "--tmpdir=" + folder.temporary(),
                "--init-file=" + account,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // A socket would be a second way in, and its path may not be longer than 107 characters.
                "--socket=",
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_swedish_ci",
                "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                        + "NO_ENGINE_SUBSTITUTION",
                // A commit that has been answered is on the disk.
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=128M",
                "--max-allowed-packet=64M",
                "--max-connections=60"));
        if ("root".equals(System.getProperty("user.name"))) {
            line.add("--user=root");
        }
        return line;
    }

    private void awaitReady(MariaDbFolder folder, EmbeddedAccounts accounts) throws IOException {
        String url = JdbcUrl.embedded(port, DATABASE);
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!answers(url, accounts.user(), accounts.password())) {
                if (!process.isAlive() || System.nanoTime() > giveUp) {
                    throw new IOException("databasservern svarar inte, se " + folder.log());
                }
                pause();
            }
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static boolean answers(String url, String user, String password) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("avbrutet medan databasservern startade", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
