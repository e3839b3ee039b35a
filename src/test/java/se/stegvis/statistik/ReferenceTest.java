package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Published figures of ten insatser, first half of 2020: invented people who agree with them give the same tables. */
@StegvisTest
class ReferenceTest {
    private static final Period PERIOD = Halvar.of(LocalDate.of(2020, 6, 30)).period();

    private final Importer importer;
    private final Statistik statistik;
    private final Insatser insatser;

    /** A published row: the number of each column by name. */
    private record Published(String insats, Map<String, Integer> number) {
        int get(String column) {
            return Objects.requireNonNull(number.get(column), column);
        }
    }

    ReferenceTest(Importer importer, Statistik statistik, Insatser insatser) {
        this.importer = importer;
        this.statistik = statistik;
        this.insatser = insatser;
    }

    @Test
    void the_published_counts_come_out_in_every_cell(@TempDir Path folder) throws IOException {
        var published = published();
        var files = new ExchangeFolder(folder);
        published.stream().filter(row -> !row.insats.equals("TOTALT")).forEach(row -> people(files, row));
        assertThat(files.importera(importer).errors()).isEmpty();

        Map<String, Insats> byName = insatser.all().stream().collect(Collectors.toMap(Insats::namn, i -> i));
        var asked = published.stream()
                .filter(row -> !row.insats.equals("TOTALT"))
                .map(row -> Objects.requireNonNull(byName.get(name(row))))
                .toList();
        var deltagare = statistik.rakna(Tabell.DELTAGARE, asked, PERIOD);
        var resultat = statistik.rakna(Tabell.RESULTAT, asked, PERIOD);

        assertThat(published).hasSize(11);
        for (var row : published) {
            var name = name(row);
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
                            (long) row.get("totalt"),
                            (long) row.get("avslutade_hela_insatstiden"),
                            (long) row.get("avslutade"),
                            (long) row.get("pagaende"),
                            (long) row.get("avslutade"),
                            (long) row.get("till_arbete_studier_kvinna"),
                            (long) row.get("till_arbete_studier_man"));
            var share = percent(
                    resultat.varde(name, "totalt", "", "till_arbete_studier"),
                    resultat.varde(name, "totalt", "", "avslutade"));
            assertThat(share).as(name).isEqualTo(row.get("andel_vantat"));
        }
    }

    private static void people(ExchangeFolder files, Published row) {
        var name = name(row);
        files.insats(name);
        var women = row.get("till_arbete_studier_kvinna");
        var succeeded = women + row.get("till_arbete_studier_man");
        var number = 0;
        for (; number < row.get("avslutade"); number++) {
            var kon = number < women || (number >= succeeded && number % 2 == 0) ? "kvinna" : "man";
            // Nobody both works and studies in this world; some of the others look for work.
            var utfall = number >= succeeded
                    ? (number % 3 == 0 ? "aktivt_arbetssokande" : "")
                    : number % 2 == 0 ? "studier" : "subventionerat_arbete:50";
            deltagande(
                    files,
                    name,
                    number,
                    kon,
                    "2019-10-01",
                    PERIOD.fran().plusDays(number % 182).toString(),
                    utfall);
        }
        for (; number < row.get("avslutade_hela_insatstiden"); number++) {
            deltagande(files, name, number, number % 2 == 0 ? "kvinna" : "man", "2019-01-01", "2019-12-31", "studier");
        }
        for (; number < row.get("totalt"); number++) {
            deltagande(files, name, number, number % 2 == 0 ? "kvinna" : "man", "2020-06-30", "", "");
        }
        // Outside the counts: enrolled or exited after the period, registered by mistake, anonymous.
        deltagande(files, name, number++, "kvinna", "2020-07-01", "", "");
        files.deltagande(
                name,
                "fel",
                "inskriven=2020-01-01",
                "utskriven=2020-02-01",
                "avslutsanledning=felregistrering",
                "utfall=studier");
        files.anonym(name, "x", "kvinna", "2020H1");
    }

    private static void deltagande(
            ExchangeFolder files,
            String insats,
            int nr,
            String kon,
            String inskriven,
            String utskriven,
            String utfall) {
        var anledning = utskriven.isEmpty() ? "" : utfall.isEmpty() ? "sjukdom" : "utskrivning";
        files.deltagande(
                insats,
                "r" + nr,
                "kon=" + kon,
                "inskriven=" + inskriven,
                "utskriven=" + utskriven,
                "avslutsanledning=" + anledning,
                "utfall=" + utfall);
    }

    /** The demo world uses the published names. */
    private static String name(Published row) {
        return row.insats.equals("TOTALT") ? "TOTALT" : "Referens " + row.insats;
    }

    private static int percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static List<Published> published() throws IOException {
        var rows = new ArrayList<Published>();
        try (var in = Objects.requireNonNull(
                        ReferenceTest.class.getResourceAsStream("/reference/deltagare-2020-h1.csv"));
                var csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var row : csv) {
                var numbers = row.getFieldsAsMap().entrySet().stream()
                        .filter(field -> !field.getKey().equals("insats"))
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> Integer.valueOf(field.getValue())));
                rows.add(new Published(row.getField("insats"), numbers));
            }
        }
        return rows;
    }
}
