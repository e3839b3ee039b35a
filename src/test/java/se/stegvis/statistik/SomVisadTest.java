package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;

/** A table is had as a file exactly as the page shows it, and nothing in it is run by a spreadsheet. */
@StegvisTest
class SomVisadTest {
    private static final String FORMEL = "=1+1";
    private static final String NAMN = "Visningsprovet";
    private static final String VAL = "&fran=2020-01-01&till=2020-12-31&insats=Visningsprovet&insats=%3D1%2B1";

    private final Tab karin;
    private final Db db;
    private final EmbeddedServer server;

    SomVisadTest(Browser browser, Db db, EmbeddedServer server) {
        this.karin = browser.signedInAs(Person.KARIN);
        this.db = db;
        this.server = server;
    }

    @BeforeEach
    void the_people_of_a_year(Importer importer, @TempDir Path folder) {
        var files = new ExchangeFolder(folder);
        var people = new HelarPeople(PublishedFigures.of("helar-2020.csv"), NAMN).files(files);
        assertThat(people.insats(FORMEL)
                        .deltagande(
                                FORMEL, "1", "inskriven=2020-02-01", "utskriven=2020-06-30", "avslutsanledning=flytt")
                        .importera(importer)
                        .errors())
                .isEmpty();
        for (var namn : List.of(NAMN, FORMEL)) {
            db.execute(
                    "insert ignore into uppdrag (medarbetare_id, insats_id, roll, fran)"
                            + " select m.id, i.id, 'SAMORDNARE', '2019-01-01' from medarbetare m, insats i"
                            + " where m.epost = 'karin.berg@demo.example' and i.namn = ?",
                    namn);
        }
    }

    @ParameterizedTest
    @EnumSource(Flik.class)
    void every_file_holds_every_figure_of_its_table_and_no_other(Flik flik) throws IOException {
        for (var val : List.of("", "&jamfor=aret_innan", "&kon=kvinna", "&kon=totalt&jamfor=fore")) {
            var page = page("/statistik?visa=" + flik.namn() + VAL + val);
            for (var section : page.select("section.figures")) {
                var shown = shown(section);
                var csv = csv(section.select("a:contains(CSV)").attr("href"));
                assertThat(figures(csv)).as(flik + val).isEqualTo(shown);
                assertThat(csv.get(0).get(0)).isEqualTo(section.select("h3").text());
                assertThat(xlsx(section.select("a:contains(Excel)").attr("href"))
                                .select("f"))
                        .as("formulas")
                        .isEmpty();
            }
        }
    }

    @Test
    void a_name_that_would_be_a_formula_is_text() throws IOException {
        var query = "?visa=deltagare" + VAL;
        var csv = csv("/statistik/som-visad/deltagare.csv" + query);
        assertThat(csv.stream().map(row -> row.get(0)))
                .contains("'" + FORMEL, NAMN)
                .doesNotContain(FORMEL);
        var sheet = xlsx("/statistik/som-visad/deltagare.xlsx" + query);
        assertThat(sheet.select("c[t=s], c[t=inlineStr]")).isNotEmpty();
        for (var dangerous : List.of("=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1")) {
            assertThat(CsvBlad.ofarlig(dangerous)).isEqualTo("'" + dangerous);
        }
        assertThat(CsvBlad.ofarlig("1=1")).isEqualTo("1=1");
        assertThat(CsvBlad.ofarlig("")).isEmpty();
    }

    @Test
    void a_file_begins_with_what_was_asked_and_ends_with_what_is_counted() throws IOException {
        var href = "/statistik/som-visad/alder.csv?visa=bakgrund" + VAL + "&kon=man&jamfor=fore";
        assertThat(karin.get(href).html()).startsWith("\uFEFFÅlder vid inskrivningen\r\n");
        var csv = csv(href);
        assertThat(csv.stream().limit(7).map(row -> row.get(0)))
                .containsExactly(
                        "Ålder vid inskrivningen", "Period", "Insatser", "Kön", "Jämfört med", "Räknat", "Vilka");
        assertThat(csv.get(1).get(1)).isEqualTo("Året 2020, 1 jan 2020–31 dec 2020");
        assertThat(csv.get(2).get(1)).isEqualTo("Visningsprovet, =1+1");
        assertThat(csv.get(csv.size() - 1).get(1)).startsWith("Population: ");
    }

    @Test
    void numbers_are_numbers_with_a_decimal_comma_in_the_one_and_typed_in_the_other() throws IOException {
        var query = "?visa=bakgrund&fran=2020-01-01&till=2020-12-31&insats=" + NAMN;
        var rad = csv("/statistik/som-visad/utbildning.csv" + query).stream()
                .filter(row -> row.size() > 2 && row.get(1).equals("Grundskola"))
                .findFirst()
                .orElseThrow();
        assertThat(rad.get(rad.size() - 2)).isEqualTo("17");
        assertThat(rad.get(rad.size() - 1)).isEqualTo("36,2%");
        assertThat(xlsx("/statistik/som-visad/utbildning.xlsx" + query)
                        .select("c[t=n] > v")
                        .eachText())
                .contains("17", "0.362");
    }

    @Test
    void what_there_is_not_is_404_and_what_cannot_be_asked_for_400() {
        assertThat(karin.get("/statistik/som-visad/resultat.csv?visa=bakgrund").status())
                .isEqualTo(404);
        assertThat(karin.get("/statistik/som-visad/alder.json?visa=bakgrund").status())
                .isEqualTo(404);
        assertThat(karin.get("/statistik/som-visad/alder?visa=bakgrund").status())
                .isEqualTo(404);
        assertThat(karin.get("/statistik/som-visad/alder.csv?visa=bakgrund&fran=i-dag")
                        .status())
                .isEqualTo(400);
        assertThat(karin.get("/statistik/som-visad/alder.csv?visa=bakgrund&insats=Ingenstans")
                        .status())
                .isEqualTo(400);
    }

    /** The figures of the page's table, row by row, a space between them. */
    private static List<String> shown(Element section) {
        return section.select("table > tbody > tr:has(td)").stream()
                .map(row -> String.join(
                        " ",
                        row.select("td").stream().map(td -> plain(td.text())).toList()))
                .toList();
    }

    /** The figures of the file's rows below the headings, which are as many as there are columns of them. */
    private static List<String> figures(List<List<String>> csv) {
        var tomma = new ArrayList<Integer>();
        for (int i = 0; i < csv.size(); i++) {
            if (csv.get(i).size() == 1 && csv.get(i).get(0).isEmpty()) {
                tomma.add(i);
            }
        }
        var rader = csv.subList(tomma.get(0) + 1, tomma.get(tomma.size() - 1));
        if (rader.size() < 2) {
            return List.of();
        }
        int bredd = rader.get(0).size();
        int ledare = rader.get(0).get(0).equals("Grupp") ? 2 : 1;
        return rader.stream()
                .skip(1)
                .filter(row -> row.size() == bredd)
                .map(row -> String.join(
                        " ",
                        row.subList(ledare, bredd).stream()
                                .map(SomVisadTest::plain)
                                .toList()))
                .toList();
    }

    /** Without what differs between what is read and what is calculated with. */
    private static String plain(String text) {
        return text.replaceAll("[\u00a0 ]?%", "")
                .replace("\u202f", "")
                .replace('−', '-')
                .replace("+", "");
    }

    private Document page(String href) {
        var page = karin.get(href);
        assertThat(page.status()).as(href).isEqualTo(200);
        return Jsoup.parse(page.html());
    }

    private List<List<String>> csv(String href) throws IOException {
        var page = karin.get(href);
        assertThat(page.status()).as(href).isEqualTo(200);
        try (var reader = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(page.html().substring(1))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private byte[] bytes(String href) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.getURI().resolve(href))
                                    .header("Cookie", karin.cookies())
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private Document xlsx(String href) throws IOException {
        var file = Files.createTempFile("som-visad", ".xlsx");
        try {
            Files.write(file, bytes(href));
            try (var zip = new ZipFile(file.toFile());
                    var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return Jsoup.parse(new String(sheet.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
            }
        } finally {
            Files.delete(file);
        }
    }
}
