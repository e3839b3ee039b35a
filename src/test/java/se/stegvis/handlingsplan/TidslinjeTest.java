package se.stegvis.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.gemensamt.Period;
import se.stegvis.handlingsplan.Tidslinje.Tid;

class TidslinjeTest {

    /** A Monday. */
    private static final LocalDate INSKRIVEN = LocalDate.of(2026, 3, 2);

    private static final LocalDate IDAG = LocalDate.of(2026, 5, 28);

    private static Tid tid(String fran, @Nullable String till) {
        return new Tid(LocalDate.parse("2026-" + fran), till == null ? null : LocalDate.parse("2026-" + till));
    }

    private static List<Period> luckor(Tid... tider) {
        return Tidslinje.of(List.of(tider), INSKRIVEN, IDAG).luckor();
    }

    private static Period lucka(String fran, String till) {
        return new Period(LocalDate.parse("2026-" + fran), LocalDate.parse("2026-" + till));
    }

    @Test
    void without_aktiviteter_all_of_the_time_is_a_lucka() {
        assertThat(luckor()).containsExactly(lucka("03-02", "05-28"));
    }

    @Test
    void luckor_stand_before_between_and_after_and_parallel_ones_close_them() {
        assertThat(luckor(tid("03-09", "03-20"), tid("04-07", "04-30"), tid("03-12", "03-25")))
                .containsExactly(lucka("03-02", "03-08"), lucka("03-26", "04-06"), lucka("05-01", "05-28"));
    }

    @Test
    void a_weekend_between_is_no_lucka_and_one_working_day_is() {
        assertThat(luckor(tid("03-02", "03-13"), tid("03-16", null))).isEmpty();
        assertThat(luckor(tid("03-02", "03-12"), tid("03-16", null))).containsExactly(lucka("03-13", "03-15"));
    }

    @Test
    void what_is_planned_lengthens_the_line_and_closes_nothing_yet() {
        var linje = Tidslinje.of(List.of(tid("06-08", "06-30")), INSKRIVEN, IDAG);
        assertThat(linje.luckor()).containsExactly(lucka("03-02", "05-28"));
        assertThat(linje.till()).isEqualTo("2026-06-30");
        assertThat(linje.plats(INSKRIVEN)).isZero();
        assertThat(linje.plats(LocalDate.parse("2026-07-01"))).isEqualTo(1000);
        assertThat(linje.plats(LocalDate.parse("2020-01-01"))).isZero();
    }

    @Test
    void every_working_day_is_either_in_an_aktivitet_or_in_a_lucka_and_never_both() {
        var random = new Random(7);
        for (int varv = 0; varv < 300; varv++) {
            var tider = new ArrayList<Tid>();
            for (int i = random.nextInt(6); i > 0; i--) {
                var fran = INSKRIVEN.plusDays(random.nextInt(110) - 15);
                tider.add(new Tid(fran, random.nextInt(5) == 0 ? null : fran.plusDays(random.nextInt(30))));
            }
            var luckor = Tidslinje.of(tider, INSKRIVEN, IDAG).luckor();
            INSKRIVEN.datesUntil(IDAG.plusDays(1)).forEach(dag -> {
                var iAktivitet = tider.stream()
                        .anyMatch(t -> new Period(t.fran(), t.slut(IDAG).isBefore(t.fran()) ? t.fran() : t.slut(IDAG))
                                .contains(dag));
                var iLucka = luckor.stream().anyMatch(l -> l.contains(dag));
                assertThat(iAktivitet && iLucka)
                        .as("%s in both of %s", dag, tider)
                        .isFalse();
                if (Arbetsdagar.isWorkingDay(dag)) {
                    assertThat(iAktivitet || iLucka)
                            .as("%s in none of %s", dag, tider)
                            .isTrue();
                }
            });
        }
    }
}
