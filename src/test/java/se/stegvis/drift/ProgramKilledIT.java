package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;

/**
 * Killed with -9 in the middle of saving, and started again: what was acknowledged is there, nothing is half there, and
 * the start takes seconds and needs nobody's help.
 */
class ProgramKilledIT {

    private static final Path DATA = Program.FOLDER.resolve("killed");
    private static final String INSATS = "Mitt i sparandet";
    private static final Map<String, String> KONTO =
            Map.of("epost", "mitt.i@example.se", "losenord", "fyra ord som ingen gissar");
    private static final int ENOUGH = 60;

    @Test
    void what_got_its_303_survives_a_kill_of_the_program_and_of_program_and_database() throws Exception {
        FileUtils.deleteDirectory(DATA.toFile());
        var first = Program.start(DATA, Map.of()).ready();
        var orphan = first.database();
        long insats = insats(first);
        var acknowledged = new ArrayList<String>(new CaseWork(first.port(), insats, KONTO)
                .untilKilled(ENOUGH, () -> first.process().destroyForcibly()));
        assertThat(first.process().onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(orphan.isAlive()).isTrue();

        var second = startAgain();
        assertThat(orphan.isAlive()).isFalse();
        assertThatAllIsThereAndNothingByHalf(acknowledged, second);

        var database = second.database();
        acknowledged.addAll(new CaseWork(second.port(), insats, KONTO).untilKilled(ENOUGH, () -> {
            second.process().destroyForcibly();
            database.destroyForcibly();
        }));
        assertThat(second.process().onExit()).succeedsWithin(Duration.ofSeconds(10));

        try (var third = startAgain()) {
            assertThatAllIsThereAndNothingByHalf(acknowledged, third);
        }
    }

    private static Program startAgain() throws IOException, InterruptedException {
        long began = System.nanoTime();
        var program = Program.start(DATA, Map.of()).ready();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        return program;
    }

    /** An insats with a samordnare, made by the commands beside the running program; its id. */
    private static long insats(Program program) throws Exception {
        Path folder = Files.createDirectories(Program.FOLDER.resolve("insatser"));
        Files.writeString(
                folder.resolve("insatser.csv"),
                """
                insats;insatsagare;kommun;parter;slag;inriktning;start;slut;provotid_manader;forvantat;forvantat_slag
                %s;Kommunen;;kommun;individ;;;;;;
                """
                        .formatted(INSATS));
        run("importera", folder.toString());
        Path password = Program.FOLDER.resolve("losenord.txt");
        Files.writeString(password, KONTO.get("losenord"));
        run(
                "skapa-anvandare",
                "--epost=" + KONTO.get("epost"),
                "--namn=Mitt i Provsson",
                "--roll=samordnare",
                "--insats=" + INSATS,
                "--losenord-fil=" + password);
        try (var connection = program.connect()) {
            return Long.parseLong(Program.names(connection, "select id from insats where namn = '" + INSATS + "'")
                    .get(0));
        }
    }

    private static void run(String... command) throws Exception {
        try (var program = Program.start(DATA, Map.of(), command)) {
            assertThat(program.exitCode()).as(program.err()).isZero();
        }
    }

    private static void assertThatAllIsThereAndNothingByHalf(List<String> acknowledged, Program program)
            throws IOException, SQLException {
        try (var connection = program.connect()) {
            assertThat(
                            Program.names(
                                    connection,
                                    """
                            select p.efternamn from deltagare p join deltagande d on d.deltagare_id = p.id
                            union all
                            select rubrik from anteckning where signerad is not null
                            """))
                    .containsAll(acknowledged);
            assertNone(
                    connection,
                    "deltagare without deltagande",
                    """
                    select p.id from deltagare p
                     where not exists (select 1 from deltagande d where d.deltagare_id = p.id)
                    """);
            assertNone(
                    connection,
                    "deltagande without what was ticked",
                    """
                    select id from deltagande d
                     where not exists (select 1 from deltagande_forsorjning f where f.deltagande_id = d.id)
                        or not exists (select 1 from deltagande_sysselsattning s where s.deltagande_id = d.id)
                    """);
            assertNone(
                    connection, "anteckning saved and not signed", "select id from anteckning where signerad is null");
            assertNone(
                    connection,
                    "as many enrolments as rows in the log say",
                    """
                    select 1 from (
                        select (select count(*) from deltagande) as saved,
                               (select count(*) from atkomst
                                 where rutt = '/insatser/{insatsId}/inskrivningar'
                                   and metod = 'POST' and utfall = 'MEDGIVEN') as logged
                    ) antal where saved <> logged
                    """);
            assertNone(
                    connection,
                    "as many anteckningar on each deltagande as rows in the log say",
                    """
                    select d.id from deltagande d
                     where (select count(*) from anteckning a where a.deltagande_id = d.id)
                        <> (select count(*) from atkomst l
                             where l.deltagande_id = d.id and l.rutt like '%/anteckningar'
                               and l.metod = 'POST' and l.utfall = 'MEDGIVEN')
                    """);
        }
    }

    private static void assertNone(Connection connection, String what, String sql) throws SQLException {
        assertThat(Program.names(connection, sql)).as(what).isEmpty();
    }
}
