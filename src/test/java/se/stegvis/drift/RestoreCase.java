package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.ProgramUnderTest;
import se.stegvis.gemensamt.Refused;

/** An empty database to restore into, and a file to restore from. */
abstract class RestoreCase {

    static TargetDatabase target;

    final Path keyFile = Path.of(ProgramUnderTest.DATA, "nyckel.json");

    @TempDir
    Path folder = Path.of("");

    Path file = Path.of("");

    @BeforeAll
    static void start() throws Exception {
        target = TargetDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        target.close();
    }

    @BeforeEach
    void an_empty_place() {
        target.emptied();
        file = folder.resolve("kopia.zip");
    }

    void restore(Path from) throws Exception {
        new Restore(from, keyFile).into(target::login);
    }

    void assertRefused(Path from, String reason) {
        assertThatThrownBy(() -> restore(from)).isInstanceOf(Refused.class).hasMessageContaining(reason);
    }

    static void assertUntouched() throws SQLException {
        try (var connection = target.connect()) {
            assertThat(BackupTables.all(connection)).isSubsetOf("flyway_schema_history");
        }
    }
}
