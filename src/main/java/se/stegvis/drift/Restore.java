package se.stegvis.drift;

import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import se.stegvis.gemensamt.Refused;
import se.stegvis.kryptering.KeyProof;

/**
 * Puts a backup into an empty database. The file is read through before the database is touched; all rows are written and
 * compared in one transaction, so that a restore that is cut off leaves an empty database.
 */
final class Restore {

    private final Path file;
    private final Path keyFile;

    Restore(Path file, Path keyFile) {
        this.file = file;
        this.keyFile = keyFile;
    }

    /** The database is asked for when the file has been found good. */
    Manifest into(Supplier<Login> database) throws Exception {
        try (var backup = BackupFile.open(file)) {
            backup.verify();
            refuseOtherKeys(backup.manifest());
            var login = database.get();
            var schema = new Schema(login);
            refuseNewer(backup.manifest(), schema);
            try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
                refuseUsed(connection);
                schema.begin(backup.manifest().schema());
                load(backup, connection);
            }
            schema.complete();
            return backup.manifest();
        }
    }

    private void refuseOtherKeys(Manifest manifest) {
        if (!KeyProof.by(keyFile).matches(manifest.nyckelprov())) {
            throw new Refused("Säkerhetskopian är gjord med en annan nyckelfil än " + keyFile + " (STEGVIS_KEY_FILE)."
                    + " Lägg dit den nyckelfil som hör till säkerhetskopian.");
        }
    }

    private static void refuseNewer(Manifest manifest, Schema schema) {
        if (schema.isNewer(manifest.schema())) {
            throw new Refused("Säkerhetskopian är gjord av en nyare version av Stegvis (databasversion "
                    + manifest.schema() + ", den här har " + schema.newest() + "). Återställ den med den versionen.");
        }
    }

    private static void refuseUsed(Connection connection) throws SQLException, InterruptedException {
        if (isUsed(connection)) {
            throw new Refused("Databasen används av ett program som är igång. Stoppa det först.");
        }
        var tables = BackupTables.all(connection);
        if (!tables.isEmpty() && !tables.contains("flyway_schema_history")) {
            throw new Refused("Databasen innehåller tabeller som inte är Stegvis. Återställ till en tom databas.");
        }
        var used = BackupTables.inUse(connection);
        if (!used.isEmpty()) {
            throw new Refused("Databasen är inte tom: det finns rader i " + String.join(", ", used)
                    + ". Återställ till en tom databas, eller välj en ny mapp med STEGVIS_DATA_DIR.");
        }
    }

    /** For a moment longer than a connection that has just been closed can still be seen. */
    private static boolean isUsed(Connection connection) throws SQLException, InterruptedException {
        for (int i = 0; i < 20 && hasOthers(connection); i++) {
            Thread.sleep(100);
        }
        return hasOthers(connection);
    }

    /** Other connections than this one, as far as the account may see. */
    private static boolean hasOthers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from information_schema.processlist"
                        + " where db = database() and id <> connection_id() limit 1")) {
            return rows.next();
        }
    }

    private static void load(BackupFile backup, Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            for (var table : backup.manifest().tabeller()) {
                refuseOtherColumns(connection, table);
                if (table.nasta() > 0) {
                    // Ends a transaction, so it cannot wait for the rows.
                    statement.execute("alter table `" + table.tabell().namn() + "` auto_increment = " + table.nasta());
                }
            }
            statement.execute("set session foreign_key_checks = 0");
            statement.execute("set session sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
        }
        connection.setAutoCommit(false);
        for (var table : backup.manifest().tabeller()) {
            new RowLoader(connection, table.tabell()).load(backup, table);
            verify(connection, table);
        }
        connection.commit();
    }

    private static void refuseOtherColumns(Connection connection, Manifest.Tabell table) throws SQLException {
        if (!BackupTable.of(connection, table.tabell().namn()).equals(table.tabell())) {
            throw new Refused("Säkerhetskopians tabell " + table.tabell().namn()
                    + " ser inte ut som programmets. Återställ" + " den med den version av Stegvis som gjorde den.");
        }
    }

    private static void verify(Connection connection, Manifest.Tabell table) throws Exception {
        var stored = BackupRows.write(connection, table.tabell(), OutputStream.nullOutputStream());
        if (stored.rader() != table.rader() || !stored.sha256().equals(table.sha256())) {
            throw new Refused(
                    "Tabellen " + table.tabell().namn() + " blev inte som i säkerhetskopian. Inget är sparat.");
        }
    }
}
