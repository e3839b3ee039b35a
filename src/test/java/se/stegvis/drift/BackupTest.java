package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.gemensamt.Refused;

/** The demo world, copied and put back into an empty place. */
@StegvisTest
class BackupTest extends RestoreCase {

    private final Backup backup;
    private final Db db;
    private final DataSource dataSource;
    private final Clock clock;

    BackupTest(Backup backup, Db db, DataSource dataSource, Clock clock) {
        this.backup = backup;
        this.db = db;
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.clock = clock;
    }

    @Test
    void every_table_has_a_decision() throws SQLException {
        var decided = new HashSet<>(BackupTables.KEPT);
        decided.addAll(BackupTables.FILLED_AT_START);
        decided.addAll(BackupTables.LEFT_OUT.keySet());
        try (var connection = dataSource.getConnection()) {
            assertThat(BackupTables.all(connection))
                    .as("decide in BackupTables what a backup does with a new table")
                    .containsExactlyInAnyOrderElementsOf(decided);
        }
    }

    @Test
    void the_demo_world_comes_back_row_by_row_into_a_database_that_was_started_and_not_used() throws Exception {
        new Schema(target.login()).complete();
        backup.write(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        restore(file);

        try (var from = dataSource.getConnection();
                var to = target.connect()) {
            for (var table : BackupTables.toKeep(from)) {
                assertThat(rows(to, table)).as(table).isEqualTo(rows(from, table));
                assertThat(BackupTable.of(to, table).nextNumber(to))
                        .as("the next number of %s", table)
                        .isEqualTo(BackupTable.of(from, table).nextNumber(from));
            }
            assertThat(rows(from, "deltagande")).hasSizeGreaterThan(20);
            assertThat(rows(to, "session")).isEmpty();
            assertThat(rows(to, "las")).isEqualTo(rows(from, "las"));
        }
    }

    @Test
    void no_key_is_in_it() throws Exception {
        backup.write(file);
        var keys = Files.readString(keyFile);
        var material = Pattern.compile("[A-Za-z0-9+/]{40,}=*").matcher(keys);
        var inside = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                inside.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        assertThat(material.find()).isTrue();
        do {
            assertThat(inside.indexOf(material.group())).isNegative();
        } while (material.find());
    }

    @Test
    void what_is_written_meanwhile_is_in_it_whole_or_not_at_all() throws Exception {
        var stop = new AtomicBoolean();
        var writer = Executors.newSingleThreadExecutor();
        try {
            var wrote = writer.submit(() -> {
                for (int i = 0; !stop.get(); i++) {
                    writePair("Samtidigt " + i);
                }
                return null;
            });
            for (int i = 0; i < 5; i++) {
                Path one = folder.resolve("samtidigt" + i);
                backup.write(one);
                assertThat(count(one, "uppdrag_prov", "andring"))
                        .as("one in the first table for one in the last")
                        .isEqualTo(count(one, "Samtidigt", "insatsagare"));
            }
            stop.set(true);
            wrote.get(10, TimeUnit.SECONDS);
            backup.write(file);
            assertThat(count(file, "Samtidigt", "insatsagare")).isPositive();
        } finally {
            stop.set(true);
            writer.shutdownNow();
            writer.awaitTermination(10, TimeUnit.SECONDS);
            db.execute("delete from insatsagare where namn like 'Samtidigt %'");
            db.execute("delete from andring where omrade = 'uppdrag_prov'");
        }
    }

    private void writePair(String namn) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("insert into insatsagare (namn) values ('" + namn + "')");
                statement.execute("insert into andring (tidpunkt, omrade, foremal, handelse)"
                        + " values (utc_timestamp(3), 'uppdrag_prov', '1', 'prov')");
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static long count(Path backup, String word, String table) throws Exception {
        return BackupEditor.read(backup, Manifest.Tabell.entry(table))
                .lines()
                .filter(line -> line.contains(word))
                .count();
    }

    @Test
    void one_of_an_older_version_is_brought_up_to_this_one() throws Exception {
        var schema = new Schema(target.login());
        schema.begin("009");
        try (var connection = target.connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into insatsagare (id, namn) values (41, 'Äldre kommunen')");
            statement.execute("delete from kod where lista = 'remittent' and kod = 'annan'");
        }
        var old = new MysqlDataSource();
        old.setUrl(target.login().url());
        old.setUser(target.login().user());
        old.setPassword(target.login().password());
        var manifest = new Backup(old, keyFile.toString(), JsonMapper.createDefault(), clock).write(file);
        assertThat(manifest.schema()).isNotEqualTo(schema.newest());
        target.emptied();

        restore(file);

        assertThat(Schema.version(old)).isEqualTo(schema.newest());
        try (var connection = target.connect()) {
            assertThat(rows(connection, "insatsagare")).containsExactly("41|Äldre kommunen");
            assertThat(rows(connection, "kod")).noneMatch(row -> row.startsWith("remittent|annan"));
            assertThat(rows(connection, "paborjat")).isEmpty();
        }
    }

    @Test
    void a_file_that_exists_and_a_folder_that_does_not_are_refused() throws Exception {
        Files.writeString(file, "viktigt");
        assertThatThrownBy(() -> backup.write(file)).isInstanceOf(Refused.class).hasMessageContaining("finns redan");
        assertThat(file).hasContent("viktigt");
        assertThatThrownBy(() -> backup.write(folder.resolve("saknas/kopia.zip")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("går inte att skriva");
        assertThat(folder.toFile().list()).containsExactly("kopia.zip");
    }

    /** Every row as the driver reads it, which is another way than the backup's. */
    private static List<String> rows(Connection connection, String table) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from `" + table + "`")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    row.add(
                            rows.getObject(i) instanceof byte[] bytes
                                    ? HexFormat.of().formatHex(bytes)
                                    : String.valueOf(rows.getObject(i)));
                }
                all.add(String.join("|", row));
            }
        }
        return all.stream().sorted().toList();
    }
}
