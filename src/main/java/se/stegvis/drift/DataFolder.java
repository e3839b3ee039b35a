package se.stegvis.drift;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Refused;
import se.stegvis.kryptering.PrivateFile;

/** The data folder and its lock. The operating system lets the lock go when the process ends, however it ends. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private @Nullable FileChannel channel;

    DataFolder(Path path) {
        this.path = open(path);
    }

    /** The folder without links, so that it can be compared with what a process was started with. */
    Path path() {
        return path;
    }

    /** Takes the lock, unless another process, or another context in this one, holds it. */
    boolean tryLock() throws IOException {
        var opened =
                FileChannel.open(path.resolve("stegvis.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(opened) == null) {
            opened.close();
            return false;
        }
        channel = opened;
        return true;
    }

    boolean locked() {
        return channel != null;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path open(Path path) {
        try {
            PrivateFile.createFolder(path);
            return path.toRealPath();
        } catch (IOException e) {
            throw new Refused("Datamappen " + path + " (STEGVIS_DATA_DIR) går inte att använda: " + e.getMessage(), e);
        }
    }
}
