package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.statistik.PublishedFigures.Row;

/**
 * Published figures of the first half of 2020: invented people who agree with them give the same tables. They are of two
 * worlds, since 31 + 44 + 2 + 45 outcomes are 122 persons only when nobody both works and studies.
 */
@StegvisTest
class ReferenceTest {
    private static final Period PERIOD = Halvar.of(LocalDate.of(2020, 6, 30)).period();
    private static final List<Row> DELTAGARE = PublishedFigures.of("deltagare-2020-h1.csv");
    private static final List<Row> UTFALL = PublishedFigures.of("utfall-2020-h1.csv");
    private static final String BADE = "bade_arbetar_och_studerar";

    private final Importer importer;
    private final Statistik statistik;
    private final Insatser insatser;

    ReferenceTest(Importer importer, Statistik statistik, Insatser insatser) {
        this.importer = importer;
        this.statistik = statistik;
        this.insatser = insatser;
    }

    @Test
    void where_nobody_both_works_and_studies_both_tables_come_out_in_every_cell(@TempDir Path folder) {
        var files = new ExchangeFolder(folder);
        var people = new HalvarPeople(files, UTFALL, Map.of());
        DELTAGARE.stream().filter(row -> !row.get("insats").equals("TOTALT")).forEach(people::add);
        assertThat(people.left()).isEmpty();
        assertThat(files.importera(importer).errors()).isEmpty();

        var asked = DELTAGARE.stream()
                .filter(row -> !row.get("insats").equals("TOTALT"))
                .map(row -> insats(HalvarPeople.name(row)))
                .toList();
        var deltagare = statistik.rakna(Tabell.DELTAGARE, asked, PERIOD);
        var resultat = statistik.rakna(Tabell.RESULTAT, asked, PERIOD);
        assertThat(DELTAGARE).hasSize(11).allSatisfy(row -> check(row, deltagare, resultat));
        checkUtfall(asked, 0, 0, 122);
    }

    @Test
    void the_printed_overlap_of_ten_makes_112_persons(@TempDir Path folder) {
        var files = new ExchangeFolder(folder);
        var people = new HalvarPeople(files, UTFALL, Map.of("kvinna", 7, "man", 3));
        var name = "Referens överlapp";
        people.overlapping(name, 120, 114);
        assertThat(people.left()).isEmpty();
        assertThat(files.importera(importer).errors()).isEmpty();

        checkUtfall(List.of(insats(name)), 7, 3, 112);
        var resultat = statistik.rakna(Tabell.RESULTAT, List.of(insats(name)), PERIOD);
        assertThat(resultat.varde(name, "kvinna", "", "till_arbete_studier")).isEqualTo(55);
        assertThat(resultat.varde(name, "man", "", "till_arbete_studier")).isEqualTo(57);
    }

    @Test
    void budget_and_outcome_come_out_with_the_printed_quotas(@TempDir Path folder) {
        var rows = PublishedFigures.of("budget-2020-h1.csv");
        var files = new ExchangeFolder(folder);
        for (var row : rows) {
            var namn = "Budget " + row.get("insats");
            var halva = row.number("budget") / 2;
            files.insats(namn);
            files.ekonomi(namn, "kvartal=1", "budget=" + halva, "utfall=" + row.get("utfall"));
            files.ekonomi(namn, "kvartal=2", "budget=" + (row.number("budget") - halva), "utfall=");
            files.ekonomi(namn, "kvartal=3", "budget=1", "utfall=1");
        }
        assertThat(files.importera(importer).errors()).isEmpty();

        var asked =
                rows.stream().map(row -> insats("Budget " + row.get("insats"))).toList();
        var ekonomi = statistik.rakna(Tabell.EKONOMI, asked, PERIOD);
        assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> {
            var namn = "Budget " + row.get("insats");
            var budget = ekonomi.varde(namn, "", "", "budget");
            var utfall = ekonomi.varde(namn, "", "", "utfall");
            assertThat(budget).isEqualTo(row.number("budget"));
            assertThat(utfall).isEqualTo(row.number("utfall"));
            assertThat(Tal.kvot(utfall, budget).text()).as(namn).isEqualTo(row.get("kvot_vantat") + "\u00a0%");
        });
        assertThat(ekonomi.varde(Resultat.TOTALT, "", "", "budget"))
                .isEqualTo(rows.stream().mapToLong(row -> row.number("budget")).sum());
    }

    private void checkUtfall(List<Insats> asked, long womenBoth, long menBoth, long succeeded) {
        var utfall = statistik.rakna(Tabell.AVSLUTSUTFALL, asked, PERIOD);
        assertThat(UTFALL).hasSize(6).allSatisfy(row -> {
            var both = row.get("utfall").equals(BADE);
            assertThat(List.of(
                            utfall.varde(Resultat.TOTALT, "kvinna", row.get("utfall"), "personer"),
                            utfall.varde(Resultat.TOTALT, "man", row.get("utfall"), "personer"),
                            utfall.varde(Resultat.TOTALT, "totalt", row.get("utfall"), "personer")))
                    .as(row.toString())
                    .containsExactly(
                            both ? womenBoth : row.number("kvinnor"),
                            both ? menBoth : row.number("man"),
                            both ? womenBoth + menBoth : row.number("totalt"));
        });
        assertThat(utfall.varde(Resultat.TOTALT, "totalt", "arbete_eller_studier", "personer"))
                .isEqualTo(succeeded);
    }

    private static void check(Row row, Resultat deltagare, Resultat resultat) {
        var name = HalvarPeople.name(row);
        assertThat(List.of(
                        deltagare.varde(name, "totalt", "", "totalt"),
                        deltagare.varde(name, "totalt", "", "avslutade_hela_insatstiden"),
                        deltagare.varde(name, "totalt", "", "avslutade"),
                        deltagare.varde(name, "totalt", "", "pagaende"),
                        resultat.varde(name, "totalt", "", "avslutade"),
                        resultat.varde(name, "kvinna", "", "till_arbete_studier"),
                        resultat.varde(name, "man", "", "till_arbete_studier")))
                .as(name)
                .containsExactly(
                        (long) row.number("totalt"),
                        (long) row.number("avslutade_hela_insatstiden"),
                        (long) row.number("avslutade"),
                        (long) row.number("pagaende"),
                        (long) row.number("avslutade"),
                        (long) row.number("till_arbete_studier_kvinna"),
                        (long) row.number("till_arbete_studier_man"));
        var share = PublishedFigures.percent(
                resultat.varde(name, "totalt", "", "till_arbete_studier"),
                resultat.varde(name, "totalt", "", "avslutade"),
                0);
        assertThat(share).as(name).isEqualTo(new BigDecimal(row.get("andel_vantat")));
    }

    private Insats insats(String namn) {
        return Objects.requireNonNull(insatser.all().stream()
                .collect(Collectors.toMap(Insats::namn, i -> i))
                .get(namn));
    }
}
