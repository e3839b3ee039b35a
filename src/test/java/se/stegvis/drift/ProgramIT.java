package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.kryptering.TestKeys;

/** The packaged program as an operator meets it: started, killed, started wrongly. */
class ProgramIT {

    /** One installed folder for all, since the first start unpacks a whole database server. */
    private static final Path DATA = Program.FOLDER.resolve("data");

    @BeforeAll
    static void a_first_start_makes_what_it_needs_and_says_where_to_go() throws Exception {
        try (var program = Program.start(DATA, Map.of()).ready()) {
            assertThat(program.out()).contains("http://localhost:" + program.port());
            assertOwnersOnly("anslutning.json", "nyckel.json");
        }
        assertThat(DATA.resolve("anslutning.json")).doesNotExist();
    }

    @Test
    void acknowledged_writes_survive_a_kill_of_the_program() throws Exception {
        List<String> acknowledged;
        ProcessHandle orphan;
        try (var program = Program.start(DATA, Map.of()).ready()) {
            orphan = program.database();
            acknowledged = writeUntil(program, 100, () -> program.process().destroyForcibly());
        }
        assertThat(orphan.isAlive()).isTrue();
        assertEverythingIsThere(acknowledged);
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void acknowledged_writes_survive_a_kill_of_program_and_database() throws Exception {
        List<String> acknowledged;
        try (var program = Program.start(DATA, Map.of()).ready()) {
            var database = program.database();
            acknowledged = writeUntil(program, 100, () -> {
                program.process().destroyForcibly();
                database.destroyForcibly();
            });
        }
        assertEverythingIsThere(acknowledged);
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        try (var first = Program.start(DATA, Map.of()).ready()) {
            assertRefused(Map.of(), "används redan av ett Stegvis som är igång");
            assertThat(first.halsa()).isEqualTo(200);
            assertThat(first.connect().isValid(5)).isTrue();
        }
    }

    @Test
    void a_taken_port_is_refused() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertRefused(Map.of("PORT", port), "Porten " + port + " används redan");
        }
        assertThat(DATA.resolve("anslutning.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://127.0.0.1/stegvis", "jdbc:postgresql://127.0.0.1/stegvis"})
    void an_address_of_another_kind_is_refused(String url) throws Exception {
        assertRefused(Map.of("DB_URL", url), "ska börja med jdbc:mysql://");
    }

    @Test
    void a_server_that_does_not_answer_is_refused() throws Exception {
        String address = "jdbc:mysql://127.0.0.1:" + Program.freePort() + "/stegvis";
        assertRefused(
                Map.of("DB_URL", address + "?password=hemligt"), "Databasen på " + address + " går inte att nå: ingen");
    }

    @Test
    void a_filled_database_without_its_keys_is_refused_and_gets_no_new_ones() throws Exception {
        Path elsewhere = Program.FOLDER.resolve("saknas.json");
        assertRefused(Map.of("KEY_FILE", elsewhere.toString()), "saknas.json (STEGVIS_KEY_FILE) saknas");
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void the_keys_of_another_database_are_refused() throws Exception {
        Path other = Program.FOLDER.resolve("annan.json");
        Files.deleteIfExists(other);
        TestKeys.write(other);
        assertRefused(Map.of("KEY_FILE", other.toString()), "hör inte till den här databasen");
    }

    @Test
    void a_wrong_command_line_is_answered_with_how_to_use_it() throws Exception {
        try (var program = Program.start(DATA, Map.of(), "finns-inte")) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.err()).contains("Okänt på kommandoraden: finns-inte", "Användning:");
        }
    }

    @Test
    void help_is_printed_at_once() throws Exception {
        try (var program = Program.start(DATA, Map.of(), "--help")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.out()).contains("Användning:");
        }
    }

    private interface Kill {
        void run();
    }

    /** Writes in one connection while another thread kills; the names of the rows whose commit was answered. */
    private static List<String> writeUntil(Program program, int atLeast, Kill kill) throws IOException, SQLException {
        var acknowledged = new ArrayList<String>();
        try (var connection = program.connect()) {
            for (int i = 0; i < atLeast * 2; i++) {
                if (i == atLeast) {
                    kill.run();
                }
                String name = program.port() + " " + i;
                insert(connection, name);
                acknowledged.add(name);
            }
        } catch (SQLException e) {
            assertThat(acknowledged.size()).isGreaterThanOrEqualTo(atLeast);
        }
        return acknowledged;
    }

    private static void insert(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("insert into insatsagare (namn) values (?)")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }

    private static void assertEverythingIsThere(List<String> acknowledged) throws Exception {
        long began = System.nanoTime();
        try (var program = Program.start(DATA, Map.of()).ready();
                var connection = program.connect();
                var rows = connection.createStatement().executeQuery("select namn from insatsagare")) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            assertThat(found).containsAll(acknowledged);
        }
    }

    /** Refused with this reason and nothing else on standard error, in reasonable time. */
    private static void assertRefused(Map<String, String> settings, String reason) throws Exception {
        try (var program = Program.start(DATA, settings)) {
            assertThat(program.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(program.err())
                    .contains(reason)
                    .doesNotContain("Exception", "hemligt")
                    .hasLineCount(1);
            assertThat(program.exitCode()).isEqualTo(1);
        }
    }

    private static void assertOwnersOnly(String... files) throws IOException {
        for (String file : files) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }
}
