package se.stegvis.drift;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the embedded server running: starts it again, on the same port, when its process ends untold. */
final class MariaDbKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(MariaDbKeeper.class);
    private static final long LONGEST_WAIT = 30_000;

    private final MariaDbFolder folder;
    private final EmbeddedAccounts accounts;
    private final Thread watch = new Thread(this::keep, "database-watch");
    private volatile MariaDb server;
    private volatile boolean closing;

    private MariaDbKeeper(MariaDbFolder folder, EmbeddedAccounts accounts) throws IOException {
        this.folder = folder;
        this.accounts = accounts;
        this.server = MariaDb.start(folder, accounts);
    }

    /** Returns when the account can log in. Whoever calls holds the lock of the data folder. */
    static MariaDbKeeper start(MariaDbFolder folder, EmbeddedAccounts accounts) throws IOException {
        var keeper = new MariaDbKeeper(folder, accounts);
        keeper.watch.setDaemon(true);
        keeper.watch.start();
        return keeper;
    }

    int port() {
        return server.port();
    }

    /** Returns when everything is written and the process is gone. */
    void close() throws IOException {
        closing = true;
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.shutDown();
    }

    private void keep() {
        try {
            while (!closing) {
                server.awaitEnd();
                startAgain();
            }
        } catch (InterruptedException e) {
            // Told to stop.
            Thread.currentThread().interrupt();
        }
    }

    /** At first at once; then less and less often, for as long as it takes. */
    private void startAgain() throws InterruptedException {
        for (long wait = 0; !closing; wait = Math.min(LONGEST_WAIT, wait * 2 + 1000)) {
            Thread.sleep(wait);
            LOG.warn("The database process has ended; starting it again");
            try {
                server = MariaDb.start(folder, accounts, server.port());
                LOG.warn("The database answers again");
                return;
            } catch (IOException e) {
                LOG.error("The database cannot be started, see {}", folder.log(), e);
            }
        }
    }
}
