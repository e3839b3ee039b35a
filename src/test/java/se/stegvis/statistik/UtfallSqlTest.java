package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Utfall;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;

/**
 * What the database derives from the outcomes is what {@link Utfall} does: one person for each combination of flags and
 * reason, with extents of every row, and each on a day of her own.
 */
@StegvisTest
class UtfallSqlTest {
    private static final String NAMN = "Sanningstabellen";
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final List<String> FLAGS = List.of(
            "ej_subventionerat_arbete", "subventionerat_arbete", "eget_foretag", "studier", "aktivt_arbetssokande");
    private static final List<String> REASONS = List.of(
            "utskrivning",
            "sjukdom",
            "fortsatt_rehabilitering",
            "utan_matning",
            "foraldraledighet",
            "flytt",
            "avliden",
            "ovrigt",
            "felregistrering");
    private static final List<Integer> EXTENTS =
            List.of(0, 1, 9, 10, 19, 20, 29, 35, 40, 50, 69, 70, 74, 75, 76, 79, 80, 90, 99, 100, 0, 75);

    private final Statistik statistik;
    private final Insatser insatser;

    UtfallSqlTest(Statistik statistik, Insatser insatser) {
        this.statistik = statistik;
        this.insatser = insatser;
    }

    /** Somebody's outcomes; an extent of 0 is none. */
    private record Case(int number, String reason, List<String> flags, List<Integer> extents) {
        Period day() {
            var day = FIRST.plusDays(number);
            return new Period(day, day);
        }

        Utfall utfall() {
            return Utfall.of(
                    flags, extents.stream().filter(extent -> extent > 0).toList());
        }

        String field() {
            return IntStream.range(0, flags.size())
                    .mapToObj(
                            i -> flags.get(i) + (i < extents.size() && extents.get(i) > 0 ? ":" + extents.get(i) : ""))
                    .reduce((a, b) -> a + "|" + b)
                    .orElse("");
        }
    }

    @Test
    void the_database_and_the_rule_agree_on_every_combination(Importer importer, @TempDir Path folder) {
        var cases = cases();
        var files = new ExchangeFolder(folder).insats(NAMN);
        cases.forEach(one -> files.deltagande(
                NAMN,
                "s" + one.number,
                "kon=" + (one.number % 2 == 0 ? "kvinna" : "man"),
                "inskriven=2020-06-01",
                "utskriven=" + one.day().fran(),
                "avslutsanledning=" + one.reason,
                "utfall=" + one.field()));
        assertThat(files.importera(importer).errors()).isEmpty();
        var insats = insatser.all().stream().filter(i -> i.namn().equals(NAMN)).toList();

        assertThat(cases).hasSize(32 * 9);
        cases.forEach(one -> check(insats, one));
    }

    private void check(List<Insats> insats, Case one) {
        var counts = !one.reason.equals("felregistrering");
        var utfall = one.utfall();
        var table = statistik.rakna(Tabell.AVSLUTSUTFALL, insats, one.day());
        for (var kategori : table.kategorier()) {
            var expected = counts
                    && switch (kategori.kod()) {
                        case "bade_arbetar_och_studerar" -> utfall.badeArbetarOchStuderar();
                        case "arbete" -> utfall.arbete();
                        case "arbete_eller_studier" -> utfall.arbeteEllerStudier();
                        case "arbete_studier_arbetssokande" -> utfall.arbeteStudierArbetssokande();
                        default ->
                            kategori.kod().startsWith("omfattning_")
                                    ? utfall.omfattningsrad().equals(Optional.of(kategori.kod()))
                                    : utfall.koder().contains(kategori.kod());
                    };
            assertThat(table.varde(Resultat.TOTALT, Resultat.BADA, kategori.kod(), "personer"))
                    .as("%s %s", one, kategori.kod())
                    .isEqualTo(expected ? 1 : 0);
        }
        var resultat = statistik.rakna(Tabell.RESULTAT, insats, one.day());
        assertThat(List.of(
                        resultat.varde(NAMN, "totalt", "", "avslutade"),
                        resultat.varde(NAMN, "totalt", "", "avslutade_utan_provotid"),
                        resultat.varde(NAMN, "totalt", "", "till_arbete_studier"),
                        resultat.varde(NAMN, "totalt", "", "arbete_studier_arbetssokande")))
                .as(one.toString())
                .containsExactly(
                        number(counts),
                        number(counts && !one.reason.equals("utan_matning")),
                        number(counts && utfall.arbeteEllerStudier()),
                        number(counts && utfall.arbeteStudierArbetssokande()));
    }

    private static long number(boolean counted) {
        return counted ? 1 : 0;
    }

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (var flags = 0; flags < 32; flags++) {
            for (var reason : REASONS) {
                var number = cases.size();
                var bits = flags;
                var chosen = FLAGS.stream()
                        .filter(flag -> (bits & (1 << FLAGS.indexOf(flag))) != 0)
                        .toList();
                var work = (int)
                        chosen.stream().filter(FLAGS.subList(0, 3)::contains).count();
                cases.add(new Case(
                        number,
                        reason,
                        chosen,
                        IntStream.range(0, work)
                                .mapToObj(i -> Objects.requireNonNull(EXTENTS.get((number + i * 7) % EXTENTS.size())))
                                .toList()));
            }
        }
        return cases;
    }
}
