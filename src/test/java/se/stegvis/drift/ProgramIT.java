package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.kryptering.TestKeys;

/** The packaged program as an operator meets it: started, used beside, started wrongly. */
class ProgramIT {

    private static final Path DATA = Program.FOLDER.resolve("data");

    @BeforeAll
    static void a_first_start_makes_what_it_needs_and_says_what_to_do() throws Exception {
        FileUtils.deleteDirectory(DATA.toFile());
        try (var program = Program.start(DATA, Map.of()).ready()) {
            assertThat(program.out()).contains("http://localhost:" + program.port(), "skapa-anvandare --epost");
            assertOwnersOnly("anslutning.json", "nyckel.json");
        }
        assertThat(DATA.resolve("anslutning.json")).doesNotExist();
    }

    @Test
    void beside_a_running_server_a_command_joins_its_database_and_a_second_server_is_refused() throws Exception {
        try (var server = Program.start(DATA, Map.of()).ready();
                var command = createAccount("bredvid@example.se");
                var connection = server.connect()) {
            assertThat(command.exitCode()).as(command.err()).isZero();
            assertThat(Program.names(connection, "select epost from medarbetare"))
                    .contains("bredvid@example.se");
            assertRefused(Map.of(), "används redan av ett Stegvis som är igång");
            assertThat(server.halsa()).isEqualTo(200);
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void a_command_alone_starts_the_database_for_its_own_time() throws Exception {
        try (var command = createAccount("ensam@example.se")) {
            assertThat(command.exitCode()).as(command.err()).isZero();
        }
        assertThat(DATA.resolve("anslutning.json")).doesNotExist();
        assertThat(ProcessHandle.allProcesses()
                        .filter(process -> process.info().command().orElse("").startsWith(DATA.toString())))
                .isEmpty();
    }

    @Test
    void a_refused_command_says_why() throws Exception {
        try (var command = createAccount("saknas", Program.FOLDER.resolve("inget-losenord.txt"))) {
            assertThat(command.exitCode()).isEqualTo(1);
            assertThat(command.err()).contains("inget-losenord.txt").doesNotContain("Exception");
        }
    }

    private static Program createAccount(String epost) throws IOException {
        Path file = Program.FOLDER.resolve("losenord.txt");
        Files.writeString(file, "fyra ord som ingen gissar");
        return createAccount(epost, file);
    }

    private static Program createAccount(String epost, Path password) throws IOException {
        return Program.start(
                DATA,
                Map.of(),
                "skapa-anvandare",
                "--epost=" + epost,
                "--namn=Prov Provsson",
                "--roll=administrator",
                "--losenord-fil=" + password);
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
    void an_instrument_that_cannot_be_used_is_refused_with_its_file_line_and_reason() throws Exception {
        Path site = Program.FOLDER.resolve("egna");
        Files.createDirectories(site.resolve("instrument"));
        Path file = site.resolve("instrument").resolve("smail-2.json");
        Files.writeString(file, "{\n  \"nyckel\": \"smail\",\n  \"version\": \"3\"\n}\n");
        assertRefused(
                Map.of("CONFIG", site.toString()),
                "Instrumentfilen " + file + " går inte att använda, rad 3: version ska vara 2");
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
