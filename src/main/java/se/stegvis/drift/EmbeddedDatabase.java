package se.stegvis.drift;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.json.JsonMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.gemensamt.Refused;

/** The embedded database as one context sees it: started here, or joined where another process runs it. */
@Singleton
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final boolean joins;
    private final JsonMapper json;
    private final ApplicationContext context;
    private @Nullable DataFolder data;
    private @Nullable MariaDbKeeper server;
    private @Nullable Login reader;

    EmbeddedDatabase(
            @Property(name = "stegvis.data.dir") String folder,
            @Property(name = Command.PROPERTY, defaultValue = "false") boolean joins,
            JsonMapper json,
            ApplicationContext context) {
        this.folder = Path.of(folder);
        this.joins = joins;
        this.json = json;
        this.context = context;
    }

    synchronized Login open() {
        var opened = new DataFolder(folder);
        data = opened;
        try {
            return joins ? startOrJoin(opened) : start(opened);
        } catch (IOException e) {
            throw cannotStart(opened, e);
        }
    }

    /** As {@link #open}, and nobody may join it while it is used. */
    synchronized Login openAlone() {
        var opened = new DataFolder(folder);
        data = opened;
        try {
            lock(opened);
            return startLocked(opened).login();
        } catch (IOException e) {
            throw cannotStart(opened, e);
        }
    }

    private static Refused cannotStart(DataFolder opened, IOException e) {
        return new Refused("Den inbyggda databasen i " + opened.path() + " går inte att starta: " + e.getMessage(), e);
    }

    private Login start(DataFolder opened) throws IOException {
        lock(opened);
        var anslutning = startLocked(opened);
        anslutning.write(opened.path(), json);
        return anslutning.login();
    }

    private static void lock(DataFolder opened) throws IOException {
        if (!opened.tryLock()) {
            throw new Refused("Datamappen " + opened.path() + " används redan av ett Stegvis som är igång. Stoppa det,"
                    + " eller välj en annan mapp med STEGVIS_DATA_DIR.");
        }
    }

    /** Waits while another process is starting its database, or another command is finishing with its own. */
    private Login startOrJoin(DataFolder opened) throws IOException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        do {
            if (opened.tryLock()) {
                // Nobody may join this one: it is gone when the command is done.
                return startLocked(opened).login();
            }
            Optional<Anslutning> running = Anslutning.read(opened.path(), json);
            if (running.isPresent()) {
                return running.get().login();
            }
            pause();
        } while (System.nanoTime() < giveUp);
        throw new Refused(
                "Datamappen " + opened.path() + " används av ett annat kommando. Försök igen när det är klart.");
    }

    private Anslutning startLocked(DataFolder opened) throws IOException {
        // Left by a process that was killed: what it says is no longer true.
        Anslutning.remove(opened.path());
        var accounts = EmbeddedAccounts.fresh();
        var started = MariaDbKeeper.start(new MariaDbFolder(opened.path().resolve("mariadb")), accounts);
        server = started;
        Runtime.getRuntime().addShutdownHook(new Thread(this::lastResort, "stop-database"));
        var anslutning = Anslutning.of(started.port(), accounts.user(), accounts.password());
        reader = new Login(anslutning.login().url(), accounts.reader(), accounts.readerPassword());
        return anslutning;
    }

    /** The account that may come to read what is released; empty where another process runs the server. */
    synchronized Optional<Login> reader() {
        return Optional.ofNullable(reader);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Kommandot avbröts.", e);
        }
    }

    /**
     * A context that fails while it starts, and a command that is interrupted, do not destroy their beans. A server
     * that is told to stop does, and gets the time it needs.
     */
    private void lastResort() {
        try {
            for (int i = 0; i < 150 && !joins && context.isRunning(); i++) {
                pause();
            }
            close();
        } catch (IOException e) {
            LOG.warn("The database could not be stopped", e);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (data == null || !data.locked()) {
            return;
        }
        Anslutning.remove(data.path());
        if (server != null) {
            server.close();
        }
        data.close();
    }
}
