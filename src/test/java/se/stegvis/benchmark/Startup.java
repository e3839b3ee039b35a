package se.stegvis.benchmark;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the start of the process to the first page served, with a database that already answers; and the memory. */
final class Startup {

    private final Database database;
    private final Map<String, String> settings;
    private final int times;

    Startup(Database database, Map<String, String> settings, int times) {
        this.database = database;
        this.settings = settings;
        this.times = times;
    }

    void measure(Report report, long insats, double seconds) throws Exception {
        report.section(
                "Start efter databasen, och minne",
                "sätt att starta",
                "start ms, median av " + times,
                "MB efter start",
                "MB efter last",
                "MB som mest",
                "listor/s, 8 användare");
        measure(report, "java -jar", List.of(), insats, seconds);
        measure(report, "java -Xmx256m -jar", List.of("-Xmx256m"), insats, seconds);
        var archive = PackagedProgram.FOLDER.resolve("stegvis.jsa");
        Files.deleteIfExists(archive);
        try (var program = start(List.of("-XX:+UseSerialGC", "-XX:ArchiveClassesAtExit=" + archive))) {
            load(program, insats, 1);
        }
        measure(
                report,
                "som README föreslår",
                List.of("-Xmx112m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + archive),
                insats,
                seconds);
    }

    private void measure(Report report, String title, List<String> jvm, long insats, double seconds) throws Exception {
        var starts = new ArrayList<Long>();
        for (int i = 1; i < times; i++) {
            try (var program = start(jvm)) {
                starts.add(program.startup().toMillis());
            }
        }
        try (var program = start(jvm)) {
            starts.add(program.startup().toMillis());
            long fresh = program.megabytes("VmRSS");
            double rate = load(program, insats, seconds);
            report.row(
                    title,
                    starts.stream().sorted().toList().get(times / 2),
                    fresh,
                    program.megabytes("VmRSS"),
                    program.megabytes("VmHWM"),
                    Math.round(rate));
        }
    }

    private PackagedProgram start(List<String> jvm) throws Exception {
        return PackagedProgram.serve(jvm, settings);
    }

    private double load(PackagedProgram program, long insats, double seconds) throws Exception {
        var works = new ArrayList<Load.Work>();
        var ids = database.numbers("select id from deltagande where insats_id = ? limit 50", insats);
        for (int i = 0; i < 8; i++) {
            var desk = new Pair.Desk(
                    new KeepAlive(program.port()).signIn(BenchmarkWorld.coach(0), BenchmarkWorld.PASSWORD),
                    insats,
                    ids);
            works.add(() -> desk.perform(Act.LIST));
        }
        return Load.run(works, seconds, seconds).perSecond();
    }
}
