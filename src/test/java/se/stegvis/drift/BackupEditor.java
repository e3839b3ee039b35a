package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes a backup that somebody has changed in a way that checksums of the container do not tell. */
final class BackupEditor {

    /** A copy with one entry rewritten. */
    static Path rewritten(Path backup, Path copy, String entry, UnaryOperator<String> change) throws IOException {
        try (var from = new ZipFile(backup.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var one : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(one.getName()));
                String text = new String(from.getInputStream(one).readAllBytes(), UTF_8);
                to.write((one.getName().equals(entry) ? change.apply(text) : text).getBytes(UTF_8));
            }
        }
        return copy;
    }

    static String read(Path backup, String entry) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), UTF_8);
        }
    }

    private BackupEditor() {}
}
