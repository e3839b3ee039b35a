package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.statistik.NaiveCounter.Deltagande;

/** The engine against a naive counter, in every cell of every table, in worlds where every edge is common. */
@StegvisTest
class RandomWorldsTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final List<String> ANLEDNINGAR =
            List.of("utskrivning", "sjukdom", "fortsatt_rehabilitering", "utan_matning", "ovrigt", "felregistrering");
    private static final List<String> UTFALL = List.of(
            "ej_subventionerat_arbete", "subventionerat_arbete", "eget_foretag", "studier", "aktivt_arbetssokande");

    private final Importer importer;
    private final Statistik statistik;
    private final Insatser insatser;

    RandomWorldsTest(Importer importer, Statistik statistik, Insatser insatser) {
        this.importer = importer;
        this.statistik = statistik;
        this.insatser = insatser;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void every_cell_is_what_counting_by_hand_gives(int seed, @TempDir Path folder) {
        var random = new Random(seed);
        var names =
                List.of("Slumpen %d b".formatted(seed), "Slumpen %d ö".formatted(seed), "Slumpen %d a".formatted(seed));
        var world = world(random, names);
        assertThat(files(folder, names, world).importera(importer).errors()).isEmpty();
        for (var asked : List.of(names, names.subList(1, 2), List.of(names.get(2), names.get(0)))) {
            for (var round = 0; round < 12; round++) {
                compare(world, asked, period(random));
            }
        }
    }

    private void compare(List<Deltagande> world, List<String> asked, Period period) {
        var naive = new NaiveCounter(world, period);
        Map<String, Insats> byName = insatser.all().stream().collect(Collectors.toMap(Insats::namn, i -> i));
        for (var tabell : Tabell.ALLA) {
            var counted =
                    statistik.rakna(tabell, asked.stream().map(byName::get).toList(), period);
            var matt = tabell.matt().stream().map(Matt::nyckel).toList();
            assertThat(counted.celler())
                    .as("%s %s %s", tabell.namn(), period, asked)
                    .containsExactlyElementsOf(naive.cells(tabell.namn(), matt, asked));
        }
    }

    private static List<Deltagande> world(Random random, List<String> names) {
        var world = new ArrayList<Deltagande>();
        var keys = new HashSet<List<Object>>();
        for (var i = 0; i < 400; i++) {
            var anonym = random.nextInt(10) == 0;
            var day = day(random, START);
            var inskriven = anonym ? Halvar.of(day).first() : day;
            // Few numbers, so that people come back, and a few of them with another kön.
            var nr = String.valueOf(random.nextInt(60));
            var insats = names.get(random.nextInt(names.size()));
            if (keys.add(List.of(insats, nr, inskriven, anonym))) {
                world.add(deltagande(random, insats, nr, anonym, inskriven));
            }
        }
        return world;
    }

    private static Deltagande deltagande(Random random, String insats, String nr, boolean anonym, LocalDate inskriven) {
        var kon = random.nextInt(20) == 0 ? "man" : Integer.parseInt(nr) % 2 == 0 ? "kvinna" : "man";
        if (anonym) {
            return new Deltagande(insats, nr, true, kon, inskriven, null, "", Set.of(), null, null);
        }
        var exited = random.nextInt(3) > 0;
        var anledning = exited ? ANLEDNINGAR.get(random.nextInt(ANLEDNINGAR.size())) : "";
        var dayless = anledning.equals("felregistrering") && random.nextBoolean();
        var utfall = new HashSet<String>();
        for (var i = random.nextInt(3); exited && i > 0; i--) {
            utfall.add(UTFALL.get(random.nextInt(UTFALL.size())));
        }
        return new Deltagande(
                insats,
                nr,
                false,
                kon,
                inskriven,
                exited && !dayless ? inskriven.plusDays(random.nextInt(200)) : null,
                anledning,
                utfall,
                agreed(random, inskriven),
                agreed(random, inskriven));
    }

    /** Often on the very day that ends the month, the day before or the day after. */
    private static @Nullable LocalDate agreed(Random random, LocalDate inskriven) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> inskriven.plusDays(random.nextInt(90));
            default -> inskriven.plusMonths(1).plusDays(random.nextInt(3) - 1);
        };
    }

    /** Among the first and last days of months more often than chance has it. */
    private static LocalDate day(Random random, LocalDate from) {
        var day = from.plusDays(random.nextInt(800));
        return switch (random.nextInt(4)) {
            case 0 -> day.withDayOfMonth(1);
            case 1 -> day.withDayOfMonth(day.lengthOfMonth());
            default -> day;
        };
    }

    private static Period period(Random random) {
        var fran = day(random, START);
        var till = random.nextInt(5) == 0 ? fran : fran.plusDays(random.nextInt(400));
        return random.nextInt(3) == 0 ? Halvar.of(fran).period() : new Period(fran, till);
    }

    private static ExchangeFolder files(Path folder, List<String> names, List<Deltagande> world) {
        var files = new ExchangeFolder(folder);
        names.forEach(files::insats);
        for (var d : world) {
            if (d.anonym()) {
                files.anonym(
                        d.insats(), d.nr(), d.kon(), Halvar.of(d.inskriven()).toString());
            } else {
                files.deltagande(
                        d.insats(),
                        d.nr(),
                        "kon=" + d.kon(),
                        "inskriven=" + d.inskriven(),
                        "utskriven=" + text(d.utskriven()),
                        "avslutsanledning=" + d.anledning(),
                        "utfall=" + String.join("|", d.utfall()),
                        "plan_forankrad_deltagare=" + text(d.medDeltagaren()),
                        "plan_forankrad_remittent=" + text(d.medRemittenten()));
            }
        }
        return files;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
