package se.stegvis.uppfoljning;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.uppfoljning.Frist.Lage;
import se.stegvis.uppfoljning.Frist.Tillstand;

/** Which frister there are, from the facts. */
class FristplanTest {

    private static final List<Takt> VAR_TREDJE = List.of(new Takt(parse("1900-01-01"), 3));

    @Test
    void each_due_day_is_counted_from_the_enrolment_and_clipped_to_its_month() {
        var dagar = Serie.upprepad(parse("2023-11-30"), VAR_TREDJE).dagar().limit(4);

        assertThat(dagar)
                .containsExactly(parse("2024-02-29"), parse("2024-05-30"), parse("2024-08-30"), parse("2024-11-30"));
    }

    @Test
    void another_takt_moves_only_what_is_due_from_its_day() {
        var takter = List.of(new Takt(parse("2024-08-01"), 6), VAR_TREDJE.get(0), new Takt(parse("2026-01-01"), 1));

        assertThat(Serie.upprepad(parse("2024-01-15"), takter).dagar().limit(7))
                .containsExactly(
                        parse("2024-04-15"),
                        parse("2024-07-15"),
                        parse("2025-01-15"),
                        parse("2025-07-15"),
                        parse("2026-01-15"),
                        parse("2026-02-15"),
                        parse("2026-03-15"));
    }

    @Test
    void the_earliest_that_is_not_dealt_with_is_the_open_one_and_those_behind_it_wait() {
        var frister = plan(null, List.of(), Map.of(parse("2024-07-15"), new Avklarad(parse("2024-07-10"))));

        assertThat(frister)
                .extracting(Frist::forfallodag, Frist::tillstand)
                .containsExactly(
                        tuple(parse("2024-04-15"), Tillstand.OPPEN), tuple(parse("2024-07-15"), Tillstand.GJORD));
    }

    @Test
    void a_pause_skips_what_comes_due_inside_it_and_not_what_was_due_when_it_began() {
        assertThat(plan(null, List.of(new Paus(parse("2024-04-14"), parse("2024-04-15"))), Map.of()))
                .extracting(Frist::tillstand)
                .containsExactly(Tillstand.PAUSAD, Tillstand.OPPEN);
        assertThat(plan(null, List.of(new Paus(parse("2024-04-15"), parse("2024-07-15"))), Map.of()))
                .extracting(Frist::tillstand)
                .containsExactly(Tillstand.OPPEN);
    }

    @Test
    void the_exit_ends_what_is_open_and_nothing_is_due_on_its_day_or_later() {
        assertThat(plan(parse("2024-07-15"), List.of(), Map.of()))
                .extracting(Frist::forfallodag, Frist::tillstand)
                .containsExactly(tuple(parse("2024-04-15"), Tillstand.UPPHORD));
    }

    @Test
    void overdue_begins_the_day_after_the_next_working_day() {
        // Långfredagen 2024; the next working day is Tuesday.
        var frist = new Frist(parse("2024-03-29"), Tillstand.OPPEN, null);

        assertThat(frist.lage(parse("2024-03-14"))).isEqualTo(Lage.PLANERAD);
        assertThat(frist.lage(parse("2024-03-15"))).isEqualTo(Lage.AKTUELL);
        assertThat(frist.lage(parse("2024-04-02"))).isEqualTo(Lage.AKTUELL);
        assertThat(frist.lage(parse("2024-04-03"))).isEqualTo(Lage.FORSENAD);
        assertThat(new Frist(parse("2024-03-29"), Tillstand.GJORD, parse("2024-04-02")).lage(parse("2025-01-01")))
                .isEqualTo(Lage.GJORD_I_TID);
        assertThat(new Frist(parse("2024-03-29"), Tillstand.GJORD, parse("2024-04-03")).lage(parse("2024-03-01")))
                .isEqualTo(Lage.GJORD_SENT);
    }

    /** Facts told in any order, ten thousand times. */
    @Test
    void whatever_happens_one_is_open_none_is_lost_and_none_is_due_after_the_exit() {
        var random = new Random(20_261_124);
        for (var world = 0; world < 10_000; world++) {
            var start = parse("2020-01-01").plusDays(random.nextInt(1500));
            var takter = takter(random);
            var serie = Serie.upprepad(start, takter);
            var slut = random.nextInt(3) == 0 ? start.plusDays(random.nextInt(1200)) : null;
            var pauser = pauser(random, start);
            var avklarade = avklarade(random, serie);

            check(serie, slut, pauser, avklarade, new Fristplan(serie, slut, pauser, avklarade).frister());
        }
    }

    private static void check(
            Serie serie,
            @Nullable LocalDate slut,
            List<Paus> pauser,
            Map<LocalDate, Avklarad> avklarade,
            List<Frist> frister) {
        var dagar = frister.stream().map(Frist::forfallodag).toList();
        var oppna =
                frister.stream().filter(f -> f.tillstand() == Tillstand.OPPEN).toList();
        assertThat(dagar)
                .isSorted()
                .doesNotHaveDuplicates()
                .isSubsetOf(serie.dagar().limit(60).toList());
        assertThat(oppna).hasSize(slut == null ? 1 : 0);
        if (slut != null) {
            assertThat(dagar).allMatch(dag -> dag.isBefore(slut));
        }
        // None is lost: what is due before the open one, or before the exit, stands there with what became of it.
        var grans = slut != null ? slut : oppna.get(0).forfallodag();
        assertThat(dagar)
                .containsAll(serie.dagar().takeWhile(dag -> dag.isBefore(grans)).toList());
        for (var frist : frister) {
            var avklarad = avklarade.get(frist.forfallodag());
            var pausad = pauser.stream().anyMatch(p -> p.hopparOver(frist.forfallodag()));
            assertThat(frist.tillstand())
                    .isEqualTo(
                            avklarad != null
                                    ? avklarad.gjord() == null ? Tillstand.HOPPAD : Tillstand.GJORD
                                    : pausad ? Tillstand.PAUSAD : slut == null ? Tillstand.OPPEN : Tillstand.UPPHORD);
        }
        var kvar = new TreeSet<>(avklarade.keySet());
        kvar.removeIf(dag -> slut != null && !dag.isBefore(slut));
        assertThat(dagar).containsAll(kvar);
    }

    private static List<Takt> takter(Random random) {
        var takter = new ArrayList<>(List.of(new Takt(parse("1900-01-01"), 1 + random.nextInt(6))));
        for (var i = random.nextInt(3); i > 0; i--) {
            takter.add(new Takt(parse("2020-01-01").plusDays(random.nextInt(2500)), 1 + random.nextInt(12)));
        }
        return takter;
    }

    private static List<Paus> pauser(Random random, LocalDate start) {
        var pauser = new ArrayList<Paus>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var fran = start.plusDays(random.nextInt(900));
            pauser.add(new Paus(fran, fran.plusDays(random.nextInt(200))));
        }
        return pauser;
    }

    private static Map<LocalDate, Avklarad> avklarade(Random random, Serie serie) {
        var avklarade = new HashMap<LocalDate, Avklarad>();
        serie.dagar()
                .limit(8)
                .filter(dag -> random.nextInt(3) > 0)
                .forEach(dag -> avklarade.put(
                        dag,
                        random.nextInt(4) == 0
                                ? Avklarad.HOPPAD
                                : new Avklarad(dag.plusDays(random.nextInt(60) - 20))));
        return avklarade;
    }

    private static List<Frist> plan(@Nullable LocalDate slut, List<Paus> pauser, Map<LocalDate, Avklarad> avklarade) {
        return new Fristplan(Serie.upprepad(parse("2024-01-15"), VAR_TREDJE), slut, pauser, avklarade).frister();
    }
}
