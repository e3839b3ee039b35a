package se.stegvis.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;

/** The whole run, some ten minutes; {@code -Dsnabb} makes it some five. Found only by the profile benchmark. */
class Benchmark {

    private static final boolean QUICK = System.getProperty("snabb") != null;
    private static final double SECONDS = QUICK ? 2 : 6;
    /** What the JVM needs to compile an act; measured before, the same page is half as fast. */
    private static final double WARM = 10;

    private static final int[] USERS = {1, 8, 32};
    private static final String SMALL = "Liten";
    private static final int SMALL_COUNT = 10;
    private static final int SMALL_SIZE = 500;
    private static final String BIG = "Stor";
    private static final int BIG_SIZE = 5_000;

    private final Path data = PackagedProgram.FOLDER.resolve("data");
    private final Map<String, String> settings = Map.of("DATA_DIR", data.toString(), "SKRIVNINGAR", "1000000000");
    private final Report report = new Report("result.md");

    @Test
    void the_acts_beside_a_bare_loop_of_their_statements() throws Exception {
        FileUtils.deleteDirectory(PackagedProgram.FOLDER.toFile());
        FileUtils.forceMkdir(PackagedProgram.FOLDER.toFile());
        try (var program = PackagedProgram.serve(List.of("-Xmx256m"), settings)) {
            var database = Database.of(data);
            var world = new BenchmarkWorld(settings, database);
            world.grow(SMALL, SMALL_COUNT, SMALL_SIZE);
            world.employ(SMALL, SMALL_COUNT);
            acts("5 000 deltaganden", program, database, world);

            world.grow(BIG, 1, BIG_SIZE);
            world.grow("Annan", 180, SMALL_SIZE);
            acts("100 000 deltaganden", program, database, world);
            bigList(program, database, world);
            new Planning(
                            database,
                            desk(program.port(), 0, world, world.insats(BIG + " 000"))
                                    .browser(),
                            world.insats(BIG + " 000"))
                    .measure(report);
            report.add("Efter allt detta: " + program.megabytes("VmRSS") + " MB, som mest " + program.megabytes("VmHWM")
                    + " MB, med -Xmx256m.");

            new Startup(database, forAnotherProgram(database.port(), database), QUICK ? 3 : 5)
                    .measure(report, world.insats(SMALL + " 000"), QUICK ? 4 : 8);
        } finally {
            report.write();
        }
    }

    private void acts(String title, PackagedProgram program, Database database, BenchmarkWorld world) throws Exception {
        var desks = new ArrayList<Pair.Desk>();
        for (int i = 0; i < BenchmarkWorld.COACHES; i++) {
            desks.add(desk(program.port(), i, world, world.insats("%s %03d".formatted(SMALL, i % SMALL_COUNT))));
        }
        var overheard = overhear(database, desks.get(0));
        begin(title);
        try (var pool = database.pool(USERS[USERS.length - 1])) {
            var pair = new Pair(database, pool, desks);
            for (var act : overheard) {
                pair.warm(act, WARM);
            }
            for (var act : overheard) {
                measure(pair, act);
            }
        }
    }

    private void bigList(PackagedProgram program, Database database, BenchmarkWorld world) throws Exception {
        var big = world.insats(BIG + " 000");
        var desks = new ArrayList<Pair.Desk>();
        for (int i = 0; i < BenchmarkWorld.COACHES; i++) {
            world.assign(i, BIG + " 000");
            desks.add(desk(program.port(), i, world, big));
        }
        var overheard = overhear(database, desks.get(0));
        begin("Insats med 5 000 deltaganden, bland 100 000");
        try (var pool = database.pool(USERS[USERS.length - 1])) {
            var pair = new Pair(database, pool, desks);
            for (var act : overheard) {
                if (act.act() != Act.PARTICIPANT && act.act() != Act.NOTE) {
                    measure(pair, act);
                }
            }
        }
    }

    private void begin(String title) {
        report.section(
                title,
                "handling",
                "användare",
                "per s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "satser",
                "rundor",
                "JDBC per s",
                "JDBC p50",
                "JDBC p95",
                "JDBC p99",
                "kvot");
    }

    private void measure(Pair pair, Pair.Overheard overheard) throws Exception {
        for (int users : USERS) {
            report.outcome(pair.measure(overheard, users, SECONDS));
        }
    }

    private static Pair.Desk desk(int port, int coach, BenchmarkWorld world, long insats) throws Exception {
        var browser = new KeepAlive(port).signIn(BenchmarkWorld.coach(coach), BenchmarkWorld.PASSWORD);
        return new Pair.Desk(browser, insats, world.deltaganden(insats));
    }

    /** A second program does each act a few times, until it has read what it keeps; the last time is written down. */
    private List<Pair.Overheard> overhear(Database database, Pair.Desk as) throws Exception {
        var scripts = new ArrayList<Pair.Overheard>();
        long someone = as.deltaganden().get(0);
        try (var wire = new Overhearing(database.port());
                var program = PackagedProgram.serve(List.of(), forAnotherProgram(wire.port(), database));
                var browser = new KeepAlive(program.port())) {
            browser.signIn(BenchmarkWorld.coach(0), BenchmarkWorld.PASSWORD);
            for (var act : Act.values()) {
                for (int i = 0; i < 5; i++) {
                    wire.take();
                    act.perform(browser, as.insats(), someone);
                }
                scripts.add(new Pair.Overheard(act, Script.of(wire.take()), someone, as.deltaganden()));
            }
        }
        return scripts;
    }

    private Map<String, String> forAnotherProgram(int port, Database database) {
        return PackagedProgram.with(
                database.settings(port), "KEY_FILE", data.resolve("nyckel.json").toString());
    }
}
