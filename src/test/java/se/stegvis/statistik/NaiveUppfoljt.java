package se.stegvis.statistik;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.stegvis.statistik.NaiveWorld.Deltagande;
import se.stegvis.statistik.NaiveWorld.Nyckel;
import se.stegvis.statistik.NaiveWorld.Slag;

/**
 * The follow-ups of an invented world, counted the plainest way: month by month from each enrolment.
 *
 * @param gjorda by deltagande and due day
 * @param takter by insats, from which day on so many months; 0 when it has none of its own
 */
record NaiveUppfoljt(
        Map<Nyckel, Map<LocalDate, Gjord>> gjorda, List<Paus> pauser, Map<String, TreeMap<LocalDate, Integer>> takter) {

    /** Days off in these years that are no Saturdays or Sundays, written off a calendar. */
    private static final Set<String> LEDIGT = Set.of(
            "2020-01-01",
            "2020-01-06",
            "2020-04-10",
            "2020-04-13",
            "2020-05-01",
            "2020-05-21",
            "2020-06-19",
            "2020-12-24",
            "2020-12-25",
            "2020-12-31",
            "2021-01-01",
            "2021-01-06",
            "2021-04-02",
            "2021-04-05",
            "2021-05-13",
            "2021-06-25",
            "2021-12-24",
            "2021-12-31",
            "2022-01-06",
            "2022-04-15",
            "2022-04-18",
            "2022-05-26",
            "2022-06-06",
            "2022-06-24",
            "2022-12-26",
            "2023-01-06",
            "2023-04-07",
            "2023-04-10",
            "2023-05-01",
            "2023-05-18",
            "2023-06-06",
            "2023-06-23");

    /** What was done about a due day: followed up on a day, or skipped. */
    record Gjord(@Nullable LocalDate dag) {}

    /** Days on which nothing new comes due; of all in the insats when it is nobody's. */
    record Paus(String insats, @Nullable Nyckel av, LocalDate fran, LocalDate till) {}

    static NaiveUppfoljt random(Random random, List<Deltagande> world, List<String> names) {
        Map<Nyckel, Map<LocalDate, Gjord>> gjorda = new HashMap<>();
        var pauser = new ArrayList<Paus>();
        for (var d : world) {
            if (d.slag() == Slag.TALLY) {
                continue;
            }
            Map<LocalDate, Gjord> hennes = new TreeMap<>();
            for (var k = 1 + random.nextInt(3); k < 12; k += 1 + random.nextInt(4)) {
                var due = after(d.inskriven(), k);
                hennes.put(due, new Gjord(random.nextInt(4) == 0 ? null : later(d.inskriven(), day(random, due))));
            }
            gjorda.put(d.key(), hennes);
            if (random.nextInt(3) == 0) {
                var fran = after(d.inskriven(), 1 + random.nextInt(6)).plusDays(random.nextInt(3) - 1);
                pauser.add(new Paus(d.insats(), d.key(), fran, till(random, fran)));
            }
        }
        var fran = RandomPeople.START.plusDays(200 + random.nextInt(300));
        pauser.add(new Paus(names.get(0), null, fran, fran.plusDays(random.nextInt(60))));
        // On days on which something comes due.
        var start = RandomPeople.START;
        var takt = new TreeMap<>(Map.of(LocalDate.of(1900, 1, 1), 2, start.plusMonths(13), 4, start.plusMonths(22), 0));
        return new NaiveUppfoljt(
                gjorda,
                pauser,
                Map.of(names.get(1), takt, names.get(2), new TreeMap<>(Map.of(start.plusMonths(11), 1))));
    }

    /** What became of each due day of a deltagande in the period. */
    List<String> utgangar(Deltagande d, LocalDate fran, LocalDate till) {
        var utgangar = new ArrayList<String>();
        for (var k = 1; k < 60; k++) {
            var due = after(d.inskriven(), k);
            var gone = d.utskriven() != null && !due.isBefore(d.utskriven());
            if (!gone && !due.isBefore(fran) && !due.isAfter(till) && k % takt(d, due) == 0) {
                utgangar.add(utgang(d, due));
            }
        }
        return utgangar;
    }

    private String utgang(Deltagande d, LocalDate due) {
        var gjord = gjorda.getOrDefault(d.key(), Map.of()).get(due);
        if (gjord != null && gjord.dag == null) {
            return "hoppades_over";
        }
        if (gjord != null && gjord.dag != null && !gjord.dag.isBefore(due.minusDays(14))) {
            return gjord.dag.isAfter(workday(due)) ? "sena" : "i_tid";
        }
        return pauser.stream()
                        .filter(p -> p.insats.equals(d.insats()) && (p.av == null || p.av.equals(d.key())))
                        .anyMatch(p -> p.fran.isBefore(due) && !p.till.isBefore(due))
                ? "hoppades_over"
                : "ej_gjorda";
    }

    private int takt(Deltagande d, LocalDate due) {
        var entry = takter.getOrDefault(d.insats(), new TreeMap<>()).floorEntry(due);
        return entry == null || entry.getValue() == 0 ? 3 : entry.getValue();
    }

    private static LocalDate workday(LocalDate day) {
        var next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY
                || LEDIGT.contains(next.toString())) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static LocalDate after(LocalDate day, int months) {
        var month = YearMonth.from(day).plusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    /** About the edges of in time more often than chance has it. */
    private static LocalDate day(Random random, LocalDate due) {
        return switch (random.nextInt(4)) {
            case 0 -> due.minusDays(13 + random.nextInt(3));
            case 1 -> due.plusDays(random.nextInt(4));
            default -> due.plusDays(random.nextInt(60) - 25);
        };
    }

    private static LocalDate till(Random random, LocalDate fran) {
        return random.nextBoolean() ? after(fran, 1 + random.nextInt(3)) : fran.plusDays(random.nextInt(120));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
