package se.stegvis.kryptering;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files (mode 0600) and folders (0700) that only their owner can read, where the file system has modes. */
public final class PrivateFile {

    /** Writes all of it or nothing, also when the machine stops on the way; replaces what was there. */
    public static void write(Path target, byte[] content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target + " is no file name");
        }
        Files.createDirectories(folder);
        // Temporary files are made with mode 0600.
        Path draft = Files.createTempFile(folder, "." + target.getFileName(), null);
        try {
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Makes the folder, and those above it that are missing; one that exists keeps its mode. */
    public static void createFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, mode);
        } else {
            Files.createDirectories(folder);
        }
    }

    private PrivateFile() {}
}
