package se.stegvis.drift;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops server processes whose program was killed: they live on and hold the data files. */
final class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    /** Long, because a server that is told to stop writes everything it has in memory first. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Stops every process run from a program file under this folder. The folder's lock must be held: then no living
     * program uses them, and since the program files lie beside the data, no other data folder's server is among them.
     */
    static void stop(Path folder) throws IOException {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(folder))
                        .isPresent())
                .toList();
        for (var process : left) {
            LOG.warn("Stopping database process {}, left by a program that was killed", process.pid());
            stop(process);
        }
    }

    static void stop(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("databasprocessen " + process.pid() + " går inte att stoppa", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("avbrutet medan databasprocessen " + process.pid() + " stoppades", e);
        }
    }

    private Orphans() {}
}
