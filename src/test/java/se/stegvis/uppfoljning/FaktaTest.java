package se.stegvis.uppfoljning;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.uppfoljning.Frist.Lage;
import se.stegvis.uppfoljning.Frist.Tillstand;

/** What happens to the frister of somebody over the years. */
class FaktaTest {

    private static final String TREMANADERS = Fristslag.TREMANADERS.kod();
    private static final Map<Fristslag, List<Takt>> TAKTER = Map.of(
            Fristslag.TREMANADERS, List.of(new Takt(parse("1900-01-01"), 3)),
            Fristslag.PLANREVIDERING, List.of(new Takt(parse("1900-01-01"), 3)));

    @Test
    void a_plan_is_due_a_month_after_the_enrolment_and_again_three_months_after_it_was_gone_through() {
        var fakta = new Fakta(
                parse("2024-01-31"),
                null,
                parse("2024-02-20"),
                List.of(parse("2024-05-02"), parse("2024-02-20")),
                Map.of(),
                List.of(),
                TAKTER,
                List.of());

        assertThat(fakta.frister().get("plan"))
                .containsExactly(new Frist(parse("2024-02-29"), Tillstand.GJORD, parse("2024-02-20")));
        assertThat(fakta.frister().get("planrevidering"))
                .containsExactly(
                        new Frist(parse("2024-05-20"), Tillstand.GJORD, parse("2024-05-02")),
                        new Frist(parse("2024-08-02"), Tillstand.OPPEN, null));
    }

    @Test
    void a_kind_of_the_insats_is_due_between_its_days() {
        var slag = new EgetFristslag(7, 1, "Trepartssamtal", 2, true, parse("2024-03-01"), parse("2024-06-30"), 0);
        var fakta = new Fakta(parse("2023-12-15"), null, null, List.of(), Map.of(), List.of(), TAKTER, List.of(slag));

        assertThat(fakta.frister().get("eget_7"))
                .containsExactly(new Frist(parse("2024-04-15"), Tillstand.OPPEN, null));
        assertThat(slag.serie(parse("2023-12-15")).dagar()).containsExactly(parse("2024-04-15"), parse("2024-06-15"));
    }

    @Test
    void one_that_was_held_before_its_window_is_for_no_day() {
        assertThat(medUppfoljning("2024-03-31").get(0).tillstand()).isEqualTo(Tillstand.OPPEN);
        assertThat(medUppfoljning("2024-04-01").get(0).tillstand()).isEqualTo(Tillstand.GJORD);
    }

    /** The clock moved over a leap day, a year's end and the nights of summer time changes nothing but what is overdue. */
    @Test
    void the_days_are_the_calendars() {
        for (var start : List.of("2023-11-29", "2023-11-30", "2024-02-29", "2023-12-31", "2024-03-30", "2024-10-26")) {
            var frist = new Frist(parse(start).plusMonths(3), Tillstand.OPPEN, null);
            var forsenad = frist.senast().plusDays(1);
            assertThat(frist.lage(frist.fonsterFran().minusDays(1))).isEqualTo(Lage.PLANERAD);
            assertThat(frist.lage(frist.fonsterFran())).isEqualTo(Lage.AKTUELL);
            assertThat(frist.lage(frist.senast())).isEqualTo(Lage.AKTUELL);
            assertThat(frist.lage(forsenad)).isEqualTo(Lage.FORSENAD);
            // Four days of downtime: what it is then does not hang on who looked in between.
            assertThat(frist.lage(forsenad.plusDays(4))).isEqualTo(Lage.FORSENAD);
        }
    }

    /** Ten thousand lives: enrolled, paused, followed up early or late, exited, back again, corrected. */
    @Test
    void whatever_happens_nothing_is_lost_and_nothing_is_open_after_the_exit() {
        var random = new Random(25_112_026);
        for (var liv = 0; liv < 10_000; liv++) {
            var deltagande = new Liv(random, parse("2020-01-01").plusDays(random.nextInt(2000)));
            for (var steg = 0; steg < 12; steg++) {
                deltagande.nagot();
                deltagande.check();
            }
        }
    }

    private static List<Frist> medUppfoljning(String dag) {
        return Objects.requireNonNull(new Fakta(
                        parse("2024-01-15"),
                        null,
                        null,
                        List.of(),
                        Map.of(TREMANADERS, Map.of(parse("2024-04-15"), new Avklarad(parse(dag)))),
                        List.of(),
                        TAKTER,
                        List.of())
                .frister()
                .get(TREMANADERS));
    }

    /** One deltagande, and the clock that goes on. */
    private static final class Liv {

        private final Random random;
        private LocalDate inskriven;
        private LocalDate idag;
        private @Nullable LocalDate slut;
        private final List<Paus> pauser = new ArrayList<>();
        private final Map<LocalDate, Avklarad> avklarade = new TreeMap<>();

        Liv(Random random, LocalDate start) {
            this.random = random;
            this.inskriven = start;
            this.idag = start;
        }

        void nagot() {
            idag = idag.plusDays(random.nextInt(70));
            switch (random.nextInt(6)) {
                case 0 -> paus();
                case 1 -> slut = slut == null ? idag : null;
                case 2 -> ratta();
                case 3 -> hoppa();
                default -> folj();
            }
        }

        /** A pause that would hide what is overdue is refused, and then changes nothing. */
        private void paus() {
            var ny = new Paus(idag.minusDays(random.nextInt(20)), idag.plusDays(random.nextInt(120)));
            var fore = forsenade();
            pauser.add(ny);
            if (!forsenade().equals(fore)) {
                pauser.remove(ny);
            }
            assertThat(forsenade()).isEqualTo(fore);
        }

        private void folj() {
            var dagar = plan().attGora(idag);
            if (!dagar.isEmpty()) {
                avklarade.put(dagar.get(random.nextInt(dagar.size())), new Avklarad(idag));
            }
        }

        private void hoppa() {
            plan().attGora(idag).stream().findFirst().ifPresent(dag -> avklarade.put(dag, Avklarad.HOPPAD));
        }

        /** What was dealt with keeps its number. */
        private void ratta() {
            var ny = inskriven.plusDays(random.nextInt(21) - 10);
            var fore = fakta().serie(TREMANADERS, inskriven).orElseThrow();
            var efter = fakta().serie(TREMANADERS, ny).orElseThrow();
            var flyttade = new HashMap<LocalDate, Avklarad>();
            avklarade.forEach((dag, avklarad) ->
                    flyttade.put(efter.dag(fore.nummer(dag).orElseThrow()).orElseThrow(), avklarad));
            assertThat(flyttade).hasSameSizeAs(avklarade);
            avklarade.clear();
            avklarade.putAll(flyttade);
            inskriven = ny;
        }

        private List<LocalDate> forsenade() {
            return plan().attGora(idag).stream()
                    .filter(dag -> new Frist(dag, Tillstand.OPPEN, null).lage(idag) == Lage.FORSENAD)
                    .toList();
        }

        private Fakta fakta() {
            return new Fakta(
                    inskriven, slut, null, List.of(), Map.of(TREMANADERS, avklarade), pauser, TAKTER, List.of());
        }

        private Fristplan plan() {
            return fakta().tremanaders();
        }

        void check() {
            var frister = Objects.requireNonNull(fakta().frister().get(TREMANADERS));
            var oppna = frister.stream()
                    .filter(f -> f.tillstand() == Tillstand.OPPEN)
                    .toList();
            assertThat(oppna).hasSize(slut == null ? 1 : 0);
            assertThat(frister).allMatch(f -> slut == null || f.forfallodag().isBefore(slut));
            var dagar = frister.stream().map(Frist::forfallodag).toList();
            // Every third month from the enrolment, up to the open one or the exit: none is left out.
            var k = 1;
            var grans = slut == null ? oppna.get(0).forfallodag() : slut.minusDays(1);
            for (var dag = inskriven.plusMonths(3); !dag.isAfter(grans); dag = inskriven.plusMonths(3L * ++k)) {
                assertThat(dagar).contains(dag);
            }
            // What could be done today is what is neither done, skipped, paused nor ended, and nothing else.
            var attGora = plan().attGora(idag);
            k = 1;
            for (var dag = inskriven.plusMonths(3);
                    !dag.minusDays(14).isAfter(idag);
                    dag = inskriven.plusMonths(3L * ++k)) {
                var gjord = avklarade.get(dag);
                var forTidig =
                        gjord != null && gjord.gjord() != null && gjord.gjord().isBefore(dag.minusDays(14));
                var kvar = slut == null && (gjord == null || forTidig) && !pausad(dag);
                assertThat(attGora.contains(dag)).isEqualTo(kvar);
            }
        }

        private boolean pausad(LocalDate dag) {
            return pauser.stream().anyMatch(p -> dag.isAfter(p.fran()) && !dag.isAfter(p.till()));
        }
    }
}
