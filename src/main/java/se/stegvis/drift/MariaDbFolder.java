package se.stegvis.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import se.stegvis.kryptering.PrivateFile;

/** The embedded server's part of the data folder: its program files, the data, and room for temporary files. */
record MariaDbFolder(Path home) {

    /** Unpacked from the jar, in a folder named after the version, so that a new one does not run on old files. */
    Path program() {
        return home.resolve(MariaDbProgram.version());
    }

    Path executable() {
        return packed().executable();
    }

    Path libraries() {
        return program().resolve("libs");
    }

    Path data() {
        return home.resolve("data");
    }

    Path temporary() {
        return home.resolve("tmp");
    }

    /** What the server itself says, since its last start. */
    Path log() {
        return home.resolve("mariadb.log");
    }

    /** After this the server can be started: nobody uses the data, and all that it needs is there. */
    void prepare() throws IOException {
        PrivateFile.createFolder(home);
        Orphans.stop(home);
        unpackOnce();
        installOnce();
        delete(draft());
        delete(temporary());
        Files.createDirectory(temporary());
    }

    private void unpackOnce() throws IOException {
        Path done = program().resolve("uppackat");
        if (Files.notExists(done)) {
            packed().unpack();
            Files.createFile(done);
        }
    }

    /** Installs beside and moves into place when whole: a data folder that exists can be started. */
    private void installOnce() throws IOException {
        if (Files.notExists(data())) {
            delete(draft());
            packed().installTables();
            Files.move(draft(), data());
        }
    }

    private Path draft() {
        return home.resolve("data.ny");
    }

    private MariaDbProgram packed() {
        return MariaDbProgram.of(program(), draft());
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
