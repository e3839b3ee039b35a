package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there after a kill -9, and the next start takes seconds and needs nobody's help. */
class ProgramKilledIT {

    private static final Path DATA = Program.FOLDER.resolve("data");
    private static final int ROWS = 100;

    @Test
    void acknowledged_writes_survive_a_kill_of_the_program_and_of_program_and_database() throws Exception {
        var first = Program.start(DATA, Map.of()).ready();
        var orphan = first.database();
        var acknowledged = writeAcross(first, () -> first.process().destroyForcibly());
        assertThat(orphan.isAlive()).isTrue();

        var second = startAgain();
        assertThat(orphan.isAlive()).isFalse();
        assertAreThere(acknowledged, second);

        var database = second.database();
        acknowledged.addAll(writeAcross(second, () -> {
            second.process().destroyForcibly();
            database.destroyForcibly();
        }));

        try (var third = startAgain()) {
            assertAreThere(acknowledged, third);
        }
    }

    private static Program startAgain() throws IOException, InterruptedException {
        long began = System.nanoTime();
        var program = Program.start(DATA, Map.of()).ready();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        return program;
    }

    /** Kills in the middle of a run of writes; the names of the rows whose commit was answered. */
    private static List<String> writeAcross(Program program, Runnable kill) throws IOException, SQLException {
        var acknowledged = new ArrayList<String>();
        try (var connection = program.connect()) {
            for (int i = 0; i < 2 * ROWS; i++) {
                if (i == ROWS) {
                    kill.run();
                }
                String name = program.process().pid() + " " + i;
                insert(connection, name);
                acknowledged.add(name);
            }
        } catch (SQLException e) {
            // The database went in the middle of a write, which then was not acknowledged.
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROWS);
        }
        assertThat(program.process().onExit()).succeedsWithin(Duration.ofSeconds(10));
        return acknowledged;
    }

    private static void insert(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("insert into insatsagare (namn) values (?)")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }

    private static void assertAreThere(List<String> acknowledged, Program program) throws IOException, SQLException {
        try (var connection = program.connect()) {
            assertThat(Program.names(connection, "select namn from insatsagare"))
                    .containsAll(acknowledged);
        }
    }
}
