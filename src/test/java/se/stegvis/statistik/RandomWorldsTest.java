package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.StegvisTest;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;

/** The engine against a naive counter, in every cell of every table, in worlds where every edge is common. */
@StegvisTest
class RandomWorldsTest {
    private final Statistik statistik;
    private final Insatser insatser;
    private final WorldInDatabase inDatabase;

    RandomWorldsTest(Statistik statistik, Insatser insatser, WorldInDatabase inDatabase) {
        this.statistik = statistik;
        this.insatser = insatser;
        this.inDatabase = inDatabase;
    }

    @AfterEach
    void no_code_has_ended() {
        inDatabase.noCodeHasEnded();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void every_cell_is_what_counting_by_hand_gives(int seed, @TempDir Path folder) {
        var random = new Random(seed);
        var names =
                List.of("Slumpen %d b".formatted(seed), "Slumpen %d ö".formatted(seed), "Slumpen %d a".formatted(seed));
        var people = new RandomPeople(random, names);
        var world = people.world();
        inDatabase.load(folder, names, world);
        for (var asked : List.of(names, names.subList(1, 2), List.of(names.get(2), names.get(0)))) {
            for (var round = 0; round < 12; round++) {
                var period = period(random, people);
                compare(world, asked, period);
                if (round < 3) {
                    Behind.hold(statistik, chosen(asked), period);
                }
            }
        }
    }

    private void compare(NaiveWorld world, List<String> asked, Period period) {
        var naive = new NaiveCounter(world, period);
        var chosen = chosen(asked);
        Map<String, Resultat> counted =
                Tabell.ALLA.stream().collect(Collectors.toMap(Tabell::namn, t -> statistik.rakna(t, chosen, period)));
        counted.forEach((tabell, resultat) -> assertThat(resultat.celler())
                .as("%s %s %s", tabell, period, asked)
                .containsExactlyElementsOf(naive.cells(tabell, asked)));
        for (var tabell : List.of(Tabell.RESULTAT_PA_SIDAN, Tabell.NADDA_BADA)) {
            assertThat(statistik.rakna(tabell, chosen, period).celler())
                    .as("%s %s %s", NaiveCounter.namn(tabell), period, asked)
                    .containsExactlyElementsOf(naive.cells(NaiveCounter.namn(tabell), asked));
        }
        new Sums(counted).hold();
        var innan = new Period(period.fran().minusDays(1), period.fran().minusDays(1));
        var fore = statistik.rakna(Tabell.DELTAGARE, chosen, innan);
        assertThat(Summakontroll.av(List.copyOf(counted.values()), fore)).allMatch(Summakontroll.Utfall::stammer);
    }

    private List<Insats> chosen(List<String> asked) {
        Map<String, Insats> byName = insatser.all().stream().collect(Collectors.toMap(Insats::namn, i -> i));
        return asked.stream().map(byName::get).toList();
    }

    /** Mostly a day too long or too short. */
    private static Period about(Random random, Period period) {
        return new Period(
                period.fran().plusDays(random.nextInt(3) - 1), period.till().plusDays(random.nextInt(3) - 1));
    }

    static Period period(Random random, RandomPeople people) {
        var border = people.border();
        return switch (random.nextInt(7)) {
            case 0, 1 -> about(random, Halvar.of(border).period());
            case 2 -> new Period(border, border);
            case 3, 4 -> new Period(border, border.plusDays(random.nextInt(400)));
            default -> new Period(border.minusDays(random.nextInt(400)), border);
        };
    }
}
