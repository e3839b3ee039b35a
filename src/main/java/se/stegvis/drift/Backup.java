package se.stegvis.drift;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import se.stegvis.gemensamt.Refused;
import se.stegvis.kryptering.KeyProof;

/** Writes the database, as it is at one moment, to one file. Others go on working meanwhile. */
@Singleton
class Backup {

    private final DataSource dataSource;
    private final Path keyFile;
    private final JsonMapper json;
    private final Clock clock;

    Backup(DataSource dataSource, @Property(name = "stegvis.key.file") String keyFile, JsonMapper json, Clock clock) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.keyFile = Path.of(keyFile);
        this.json = json;
        this.clock = clock;
    }

    /** The file is there when it is whole, and not before. */
    Manifest write(Path target) {
        try {
            refuseExisting(target);
            // Temporary files are made with mode 0600.
            Path folder = target.toAbsolutePath().getParent();
            Path draft = Files.createTempFile(folder, ".sakerhetskopia", ".ny");
            try {
                var manifest = writeDraft(draft);
                refuseExisting(target);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                return manifest;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new Refused("Filen " + target + " går inte att skriva: " + FileReason.of(e), e);
        }
    }

    private static void refuseExisting(Path target) {
        if (Files.exists(target)) {
            throw new Refused("Filen " + target + " finns redan och skrivs inte över. Välj ett annat namn.");
        }
    }

    private Manifest writeDraft(Path draft) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var out = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            var manifest = snapshot(out);
            out.putNextEntry(new ZipEntry(Manifest.ENTRY));
            out.write(json.writeValueAsBytes(manifest));
            out.finish();
            out.flush();
            channel.force(true);
            return manifest;
        }
    }

    private Manifest snapshot(ZipOutputStream out) throws IOException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            // The server gives up on a reader that is slow for longer.
            statement.execute("set session net_write_timeout = 3600");
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot");
            try {
                return write(connection, out);
            } finally {
                statement.execute("rollback");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the database", e);
        }
    }

    private Manifest write(Connection connection, ZipOutputStream out) throws SQLException, IOException {
        var tables = new ArrayList<Manifest.Tabell>();
        for (var name : BackupTables.toKeep(connection)) {
            out.putNextEntry(new ZipEntry(Manifest.Tabell.entry(name)));
            tables.add(BackupRows.write(connection, BackupTable.of(connection, name), out));
            out.closeEntry();
        }
        return new Manifest(
                Manifest.FORMAT,
                clock.instant().toString(),
                Schema.program(),
                Schema.version(dataSource),
                KeyProof.by(keyFile).make(),
                tables);
    }
}
