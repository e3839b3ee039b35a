package se.stegvis.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import se.stegvis.statistik.Tabell;

/**
 * Every table of a half-year over 10 000, 100 000 and 1 000 000 deltaganden, beside a bare count of the same rows by insats
 * and kön. Some half an hour, most of it the import of the million; {@code -Dsnabb} leaves the million out.
 */
class FigureBenchmark {

    private static final boolean QUICK = System.getProperty("snabb") != null;
    private static final int[] GROWTH = QUICK ? new int[] {10_000, 90_000} : new int[] {10_000, 90_000, 900_000};
    private static final int TIMES = 3;

    private final Path data = PackagedProgram.FOLDER.resolve("figure-data");
    private final Map<String, String> settings = Map.of("DATA_DIR", data.toString(), "SKRIVNINGAR", "1000000000");
    private final Report report = new Report("siffror.md");

    private record Timed(String tabell, double seconds) {}

    @Test
    void all_tables_of_a_half_year_beside_a_bare_count_of_the_same_rows() throws Exception {
        FileUtils.deleteDirectory(data.toFile());
        FileUtils.forceMkdir(PackagedProgram.FOLDER.toFile());
        try (var program = PackagedProgram.serve(List.of("-Xmx256m"), settings)) {
            var database = Database.of(data);
            var world = new FigureWorld(settings, database);
            report.section(
                    "Alla tabeller för ett halvår",
                    "deltaganden",
                    "import s",
                    "i perioden",
                    "bar räkning s",
                    "alla tabeller s",
                    "kvot",
                    "MB som mest");
            var last = new ArrayList<Timed>();
            int size = 0;
            for (int growth : GROWTH) {
                long begun = System.nanoTime();
                world.grow(growth);
                double imported = seconds(begun);
                size += growth;
                last.clear();
                last.addAll(measure(program, database, size, imported));
            }
            report.section("Var tabell för sig, i den största", "tabell", "s");
            last.forEach(timed -> report.row(timed.tabell, timed.seconds));
        } finally {
            report.write();
        }
    }

    private List<Timed> measure(PackagedProgram program, Database database, int size, double imported)
            throws Exception {
        database.execute("analyze table deltagande");
        double bare = bare(database);
        var timed = new ArrayList<Timed>();
        try (var browser = samordnare(program, database)) {
            for (var tabell : Tabell.ALLA) {
                timed.add(new Timed(tabell.namn(), best(() -> count(browser, tabell))));
            }
        }
        double all = timed.stream().mapToDouble(Timed::seconds).sum();
        long there = database.numbers(
                        """
                        select count(*) from deltagande
                        where anonym = false and inskriven <= ? and (utskriven is null or utskriven >= ?)
                        """,
                        FigureWorld.TILL,
                        FigureWorld.FRAN)
                .get(0);
        report.row(size, imported, there, bare, all, all / bare, program.megabytes("VmHWM"));
        return timed;
    }

    /** The least a count costs: each row once. */
    private static double bare(Database database) throws Exception {
        return best(() -> database.numbers(
                "select count(*) from deltagande where anonym = false group by insats_id, kon order by count(*)"));
    }

    private interface Work {
        void perform() throws Exception;
    }

    /** Seconds of the fastest of {@value #TIMES}: what disturbs only ever makes it slower. */
    private static double best(Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            work.perform();
            best = Math.min(best, seconds(begun));
        }
        return best;
    }

    private static void count(KeepAlive browser, Tabell tabell) throws IOException {
        var path = "/statistik/" + tabell.namn() + ".csv?fran=" + FigureWorld.FRAN + "&till=" + FigureWorld.TILL;
        var answer = browser.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status());
        }
    }

    /** One who answers for every insats there is. */
    private KeepAlive samordnare(PackagedProgram program, Database database) throws Exception {
        BenchmarkWorld.account(settings, database);
        database.execute("delete from uppdrag");
        database.execute(
                """
                insert into uppdrag (medarbetare_id, insats_id, roll, fran)
                select m.id, i.id, 'SAMORDNARE', '2015-01-01' from medarbetare m join insats i where m.epost = ?
                """,
                BenchmarkWorld.coach(0));
        return new KeepAlive(program.port()).signIn(BenchmarkWorld.coach(0), BenchmarkWorld.PASSWORD);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
