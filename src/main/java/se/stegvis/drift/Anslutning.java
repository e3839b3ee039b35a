package se.stegvis.drift;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import se.stegvis.kryptering.PrivateFile;

/** How a command joins the database of the process that runs it. The file can be read by its owner only. */
@Serdeable
record Anslutning(int port, String user, String password, long pid, long started) {

    private static final String FILE = "anslutning.json";

    static Anslutning of(int port, String user, String password) {
        var self = ProcessHandle.current();
        return new Anslutning(port, user, password, self.pid(), started(self));
    }

    void write(Path folder, JsonMapper json) throws IOException {
        PrivateFile.write(folder.resolve(FILE), json.writeValueAsBytes(this));
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /** What the file says, unless the process that wrote it is gone: a killed one leaves its file behind. */
    static Optional<Anslutning> read(Path folder, JsonMapper json) throws IOException {
        try {
            var read = json.readValue(Files.readAllBytes(folder.resolve(FILE)), Anslutning.class);
            return Optional.ofNullable(read).filter(Anslutning::alive);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The start time tells a living process from a later one with the same number. */
    private boolean alive() {
        return ProcessHandle.of(pid).map(Anslutning::started).orElse(-1L) == started;
    }

    private static long started(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(instant -> instant.toEpochMilli())
                .orElse(0L);
    }

    Login login() {
        return new Login(JdbcUrl.embedded(port, MariaDb.DATABASE), user, password);
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "Anslutning[" + port + ", " + user + ", " + pid + "]";
    }
}
