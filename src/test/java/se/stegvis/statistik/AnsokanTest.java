package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.PublishedFigures.Row;
import se.stegvis.statistik.Tabellvy.Rad;
import se.stegvis.statistik.Tabellvy.Varde;

/** The participants so far against the number in the application, as published for the first half of 2020. */
class AnsokanTest {
    private static final Period PERIOD = new Halvar(2020, 1).period();
    private static final List<Row> TRYCKT = PublishedFigures.of("mot-ansokan-2020-h1.csv").stream()
            .filter(row -> !row.get("insats").startsWith("TOTALT"))
            .toList();

    @Test
    void every_row_is_as_printed_and_the_sum_is_of_the_persons_in_them() {
        var insatser = new ArrayList<Insats>();
        TRYCKT.forEach(row -> insatser.add(
                insats(row.get("insats"), Integer.valueOf(row.get("forvantat")), row.get("forvantat_slag"))));
        var rader = rader(insatser, deltagare(insatser), List.of());
        assertThat(rader).hasSize(TRYCKT.size() + 1);
        for (int i = 0; i < TRYCKT.size(); i++) {
            var row = TRYCKT.get(i);
            assertThat(texter(rader.get(i)).subList(0, 3))
                    .containsExactly(row.get("totalt"), row.get("forandring_sedan_forra"), row.get("forvantat"));
        }
        assertThat(texter(rader.get(rader.size() - 1)))
                .as("printed 1312 of 2110, which are the sums of nothing")
                .containsExactly("1\u202f357", "225", "1\u202f365", "99\u00a0%");
    }

    @Test
    void a_number_per_year_is_held_against_those_of_the_year() {
        var perAr = insats("Årsinsatsen", 20, "per_ar");
        var insatser = List.of(perAr, insats("Utan antal", null, null));
        var iAr = new Resultat(
                Tabell.DELTAGARE,
                new Period(LocalDate.of(2020, 1, 1), PERIOD.till()),
                List.of(new Kategori("", "")),
                List.of(new Resultat.Cell("Årsinsatsen", Resultat.BADA, "", "i_perioden", 12)));
        var nu = new Resultat(
                Tabell.DELTAGARE,
                PERIOD,
                List.of(new Kategori("", "")),
                List.of(
                        new Resultat.Cell("Årsinsatsen", Resultat.BADA, "", "totalt", 90),
                        new Resultat.Cell("Årsinsatsen", Resultat.BADA, "", "inskrivna", 3)));
        var rader = rader(insatser, nu, List.of(iAr));
        assertThat(rader.stream().map(Rad::etikett)).containsExactly("Årsinsatsen, per år");
        assertThat(texter(rader.get(0))).containsExactly("12", "3", "20", "60\u00a0%");
    }

    @Test
    void without_any_expected_number_there_is_no_table() {
        var insatser = List.of(insats("Utan antal", null, null));
        assertThat(new Ansokanvy(underlag(insatser, List.of())).av(deltagare(List.of())))
                .isEmpty();
    }

    private static Resultat deltagare(List<Insats> insatser) {
        var celler = new ArrayList<Resultat.Cell>();
        for (int i = 0; i < insatser.size(); i++) {
            var row = TRYCKT.get(i);
            var namn = insatser.get(i).namn();
            celler.add(new Resultat.Cell(namn, Resultat.BADA, "", "totalt", Long.parseLong(row.get("totalt"))));
            celler.add(new Resultat.Cell(
                    namn, Resultat.BADA, "", "inskrivna", Long.parseLong(row.get("forandring_sedan_forra"))));
        }
        return new Resultat(Tabell.DELTAGARE, PERIOD, List.of(new Kategori("", "")), celler);
    }

    private static List<Rad> rader(List<Insats> insatser, Resultat deltagare, List<Resultat> iAr) {
        return new Ansokanvy(underlag(insatser, iAr))
                .av(deltagare)
                .get(0)
                .grupper()
                .get(0)
                .rader();
    }

    private static List<String> texter(Rad rad) {
        return rad.varden().stream().map(Varde::text).toList();
    }

    private static Sidunderlag underlag(List<Insats> insatser, List<Resultat> iAr) {
        return new Sidunderlag(
                new Statistikval(PERIOD, List.of()),
                insatser,
                iAr,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Insats insats(String namn, @Nullable Integer forvantat, @Nullable String slag) {
        return new Insats(1, 1, namn, "", "", "individ", null, null, null, forvantat, slag, 0);
    }
}
