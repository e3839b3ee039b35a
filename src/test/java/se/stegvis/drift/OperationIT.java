package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The packaged program through what happens to a server: its database dies or hangs, it is copied, it is stopped. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationIT {

    private static final Path DATA = Program.FOLDER.resolve("operation");
    private static final Path COPY = Program.FOLDER.resolve("operation.zip");
    private static final String LOSENORD = "fyra ord som ingen gissar";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Program program;
    private static String session = "";
    private static String inskrivningar = "";

    @BeforeAll
    static void a_program_at_work() throws Exception {
        FileUtils.deleteDirectory(DATA.toFile());
        Files.deleteIfExists(COPY);
        program = Program.start(DATA, Map.of("LOGG", "json", "ANROPSLOGG", "INFO"))
                .ready();
        try (var connection = program.connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into insatsagare (id, namn) values (1, 'Kommunen')");
            statement.execute("insert into insats (id, insatsagare_id, namn, slag) values (7, 1, 'Drift', 'individ')");
        }
        Path password = Program.FOLDER.resolve("losenord.txt");
        Files.writeString(password, LOSENORD);
        run(
                0,
                "skapa-anvandare",
                "--epost=drift@example.se",
                "--namn=Drift Provsson",
                "--roll=samordnare",
                "--insats=Drift",
                "--losenord-fil=" + password);
        inskrivningar = "/insatser/7/inskrivningar";
        session = post("/logga-in", "epost=drift%40example.se&losenord=" + LOSENORD.replace(' ', '+'))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    @Order(1)
    void a_database_that_is_killed_is_started_again_and_sessions_live_on() throws Exception {
        var killed = program.database();
        killed.destroyForcibly();
        assertThat(killed.onExit()).succeedsWithin(Duration.ofSeconds(5));

        awaitHalsa(200);

        assertThat(program.database().pid()).isNotEqualTo(killed.pid());
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(post(inskrivningar, person("Efterdoden")).statusCode()).isEqualTo(303);
    }

    @Test
    @Order(2)
    void while_the_database_hangs_pages_say_so_within_seconds_and_show_what_was_typed() throws Exception {
        signal("STOP", program.database().pid());
        try {
            long began = System.nanoTime();
            var answer = post(inskrivningar, person("Skrivsson"));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
            assertThat(answer.statusCode()).as(program.err()).isEqualTo(503);
            assertThat(answer.body()).contains("Stegvis är inte tillgängligt just nu", "Skrivsson", "lang=\"sv\"");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(program.halsa()).isEqualTo(503);
        } finally {
            signal("CONT", program.database().pid());
        }
        awaitHalsa(200);
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(post(inskrivningar, person("Igensson")).statusCode()).isEqualTo(303);
    }

    @Test
    @Order(3)
    void it_is_copied_while_it_runs_and_not_restored_over() throws Exception {
        assertThat(run(0, "sakerhetskopiera", COPY.toString()).out()).contains("är klar", "nyckel.json ingår inte");
        assertThat(run(1, "aterstall", COPY.toString()).err())
                .contains("används redan av ett Stegvis som är igång")
                .hasLineCount(1);
    }

    @Test
    @Order(4)
    void told_to_stop_it_finishes_what_is_under_way_and_takes_nothing_new() throws Exception {
        CompletableFuture<HttpResponse<String>> slow;
        try (var connection = program.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement
                    .executeQuery("select id from insats where id = 7 for update")
                    .close();
            slow = CLIENT.sendAsync(
                    request(inskrivningar)
                            .POST(BodyPublishers.ofString(person("Sistling")))
                            .build(),
                    BodyHandlers.ofString());
            await(() -> !Program.names(
                            connection,
                            "select id from information_schema.processlist where id <> connection_id()"
                                    + " and command in ('Query', 'Execute') and time_ms > 500")
                    .isEmpty());

            program.process().destroy();

            awaitHalsa(503);
            assertThat(get("/logga-in").statusCode()).isEqualTo(503);
            assertThat(slow).isNotDone();
            connection.rollback();
        }
        assertThat(slow.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(303);
        assertThat(program.exitCode()).isEqualTo(143);
        assertThat(ProcessHandle.allProcesses()
                        .filter(process -> process.info().command().orElse("").startsWith(DATA.toString())))
                .isEmpty();
        assertThat(program.err())
                .contains("\"rutt\":\"/insatser/{insatsId}/inskrivningar\",\"status\":303")
                .doesNotContain("Sistling", "Skrivsson", "drift@");
    }

    @Test
    @Order(5)
    void the_copy_is_put_back_into_an_empty_place_with_its_key() throws Exception {
        Path elsewhere = Program.FOLDER.resolve("operation-aterstalld");
        FileUtils.deleteDirectory(elsewhere.toFile());
        Files.createDirectories(elsewhere.resolve("mariadb"));
        String version = MariaDbProgram.version();
        // Saves the unpacking.
        TargetDatabase.link(
                DATA.resolve("mariadb").resolve(version),
                elsewhere.resolve("mariadb").resolve(version));
        Files.copy(DATA.resolve("nyckel.json"), elsewhere.resolve("nyckel.json"));
        try (var restore = Program.start(elsewhere, Map.of(), "aterstall", COPY.toString())) {
            assertThat(restore.exitCode()).as(restore.err()).isZero();
            assertThat(restore.out()).contains("är återställd");
        }
        try (var restored = Program.start(elsewhere, Map.of()).ready();
                var connection = restored.connect()) {
            assertThat(Program.names(connection, "select efternamn from deltagare"))
                    .contains("Efterdoden", "Igensson")
                    .doesNotContain("Skrivsson", "Sistling");
        }
        try (var again = Program.start(DATA, Map.of()).ready();
                var connection = again.connect()) {
            assertThat(Program.names(connection, "select efternamn from deltagare"))
                    .contains("Sistling");
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void awaitHalsa(int status) throws Exception {
        await(() -> program.halsa() == status);
    }

    private static void await(Condition condition) throws Exception {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(program.err()).isLessThan(giveUp);
            Thread.sleep(50);
        }
    }

    private static String person(String efternamn) {
        String idag = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        return "fornamn=Prov&efternamn=" + efternamn + "&kon=kvinna&inskriven=" + idag + "&samtycke=" + idag;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return CLIENT.send(request(path).POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        var base = URI.create("http://127.0.0.1:" + program.port());
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base.toString());
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static Program run(int exitCode, String... command) throws IOException, InterruptedException {
        try (var run = Program.start(DATA, Map.of(), command)) {
            assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
            return run;
        }
    }
}
