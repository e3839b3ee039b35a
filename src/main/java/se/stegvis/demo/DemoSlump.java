package se.stegvis.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import se.stegvis.gemensamt.Arbetsdagar;

/** Chance that is the same every time. */
public record DemoSlump(Random random) {

    private static final long SEED = 20260102;

    /** One of its own for each use, so that what one room draws does not move what another gets. */
    public static DemoSlump of(String use, long number) {
        return new DemoSlump(new Random(SEED + 1_000_003L * number + use.hashCode()));
    }

    public boolean procent(int procent) {
        return random.nextInt(100) < procent;
    }

    /** From the first to the last, both among them. */
    public int mellan(int fran, int till) {
        return fran + random.nextInt(till - fran + 1);
    }

    public <T> T en(List<T> val) {
        return val.get(random.nextInt(val.size()));
    }

    /** The working day on or before the day, but never before the first. */
    public static LocalDate arbetsdag(LocalDate dag, LocalDate forsta) {
        var day = dag;
        while (!Arbetsdagar.isWorkingDay(day) && day.isAfter(forsta)) {
            day = day.minusDays(1);
        }
        return day.isBefore(forsta) ? forsta : day;
    }
}
