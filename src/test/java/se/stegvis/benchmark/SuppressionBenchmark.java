package se.stegvis.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.rojandekontroll.Liggarrad;
import se.stegvis.rojandekontroll.Liggarrad.Status;
import se.stegvis.rojandekontroll.Rojandekontroll;
import se.stegvis.rojandekontroll.Sammanslagning;
import se.stegvis.rojandekontroll.Skyddat;
import se.stegvis.rojandekontroll.Skyddsregler;
import se.stegvis.rojandekontroll.Slappt;
import se.stegvis.rojandekontroll.Underlag;
import se.stegvis.rojandekontroll.Varld;

/**
 * How much is left out of what is released, and how long it takes to find out: for 10, 30 and 80 insatser of 6 to 300 persons,
 * 741 in each ten; a half-year by itself, and a year of releases, each protected with all that came before. One core, no
 * database. {@code -Dinsatser=10} measures that size only, {@code -Dvarldar=5} so many invented federations of it.
 */
class SuppressionBenchmark {

    private static final String SIZES = System.getProperty("insatser", "10,30,80");
    private static final int WORLDS = Integer.getInteger("varldar", 1);

    private static final List<List<String>> HALF_YEAR = List.of(List.of("2025H1"));
    private static final List<List<String>> YEAR =
            List.of(List.of("2025Q1"), List.of("2025Q2", "2025H1"), List.of("2025Q3"), List.of("2025Q4", "2025H2"));

    private final Report report = new Report("skydd.md");

    @Test
    void what_is_left_out_and_how_long_it_takes() throws Exception {
        FileUtils.forceMkdir(PackagedProgram.FOLDER.toFile());
        report.section(
                "Skydd av det som släpps",
                "insatser",
                "federation",
                "släpp före",
                "släpps",
                "celler",
                "primära",
                "sekundära",
                "visas inte %",
                "s",
                "s på kärnan");
        for (var size : SIZES.split(",", -1)) {
            for (int seed = 1; seed <= WORLDS; seed++) {
                release(Integer.parseInt(size), seed, HALF_YEAR);
                release(Integer.parseInt(size), seed, YEAR);
                report.write();
            }
        }
    }

    private void release(int insatser, int seed, List<List<String>> steps) {
        var world = new Varld(seed, 4, 0, Varld.sizes(insatser));
        var before = new ArrayList<Slappt>();
        Sammanslagning kept = null;
        for (int step = 0; step < steps.size(); step++) {
            var nya = new ArrayList<Underlag>();
            for (var period : steps.get(step)) {
                nya.add(underlag(world, period, step, kept));
                kept = nya.get(0).sammanslagning();
            }
            long begun = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Skyddat out;
            try {
                out = new Rojandekontroll(Skyddsregler.STANDARD).skydda(before, nya);
            } catch (Refused e) {
                report.add("Med " + insatser + " insatser nekades " + String.join(" + ", steps.get(step)) + " efter "
                        + Math.round((System.nanoTime() - begun) / 1e9) + " s: " + e.getMessage());
                return;
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            double core = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9;
            row(insatser, seed, before.size(), String.join(" + ", steps.get(step)), out.liggare(), seconds, core);
            nya.forEach(underlag -> before.add(new Slappt(underlag, visade(underlag, out.liggare()))));
        }
    }

    private static Underlag underlag(Varld world, String period, int step, @Nullable Sammanslagning kept) {
        return world.underlag(period, Slapperiod.parse(period).orElseThrow(), "", step, kept);
    }

    private static Set<String> visade(Underlag underlag, List<Liggarrad> liggare) {
        return liggare.stream()
                .filter(rad -> rad.nyckel().slapp().equals(underlag.slapp()) && rad.status() == Status.VISAS)
                .map(rad -> rad.nyckel().text())
                .collect(Collectors.toSet());
    }

    private void row(
            int insatser, int seed, int before, String what, List<Liggarrad> liggare, double seconds, double core) {
        long primary = count(liggare, Status.PRIMAR);
        long secondary = count(liggare, Status.SEKUNDAR);
        report.row(
                insatser,
                seed,
                before,
                what,
                liggare.size(),
                primary,
                secondary,
                100.0 * (primary + secondary) / liggare.size(),
                seconds,
                core);
    }

    private static long count(List<Liggarrad> liggare, Status status) {
        return liggare.stream().filter(rad -> rad.status() == status).count();
    }
}
