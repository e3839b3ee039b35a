package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own. */
record Program(Process process, Path data, int port, Path outFile, Path errFile) implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "program-it").toAbsolutePath();

    /** Starts it with these arguments; the settings are environment variables without their STEGVIS_. */
    static Program start(Path data, Map<String, String> settings, String... arguments) throws IOException {
        Files.createDirectories(FOLDER);
        int port = freePort();
        Path out = Files.createTempFile(FOLDER, "out", ".txt");
        Path err = Files.createTempFile(FOLDER, "err", ".txt");
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-jar"));
        line.add(Path.of("target", "stegvis.jar").toString());
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("STEGVIS_"));
        builder.environment().put("STEGVIS_DATA_DIR", data.toString());
        builder.environment().put("STEGVIS_PORT", Integer.toString(port));
        settings.forEach((name, value) -> builder.environment().put("STEGVIS_" + name, value));
        return new Program(builder.start(), data, port, out, err);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Program ready() throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (halsa() != 200) {
            assertThat(process.isAlive() && System.nanoTime() < giveUp)
                    .as(err())
                    .isTrue();
            Thread.sleep(50);
        }
        return this;
    }

    /** The status of /halsa; 0 when nothing answers. */
    int halsa() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/halsa"))
                .build();
        try {
            var client = HttpClient.newHttpClient();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (ConnectException e) {
            return 0;
        }
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended by itself").isTrue();
        return process.exitValue();
    }

    /** The database process under this program. */
    ProcessHandle database() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                .findFirst()
                .orElseThrow();
    }

    Connection connect() throws IOException, SQLException {
        byte[] json = Files.readAllBytes(data.resolve("anslutning.json"));
        var login = JsonMapper.createDefault().readValue(json, Anslutning.class).login();
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    static List<String> names(Connection connection, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    String out() throws IOException {
        return Files.readString(outFile);
    }

    String err() throws IOException {
        return Files.readString(errFile);
    }

    /** As the operating system asks it to stop. */
    @Override
    public void close() {
        process.destroy();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("stopped").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
