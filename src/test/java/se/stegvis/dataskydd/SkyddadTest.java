package se.stegvis.dataskydd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Addresses;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.datautbyte.Utlasning;

/** A participant whose identity is protected: canaries that must be in no page, export or column after it is. */
@StegvisTest
class SkyddadTest {

    private final Browser browser;
    private final World world;
    private final Addresses addresses;
    private final Kanariedeltagare kanarie;
    private final Db db;
    private final Utlasning utlasning;

    private String href = "";
    private String id = "";
    private String nummer = "";

    SkyddadTest(
            Browser browser, World world, Addresses addresses, Kanariedeltagare kanarie, Db db, Utlasning utlasning) {
        this.browser = browser;
        this.world = world;
        this.addresses = addresses;
        this.kanarie = kanarie;
        this.db = db;
        this.utlasning = utlasning;
    }

    @BeforeEach
    void enrol() {
        href = kanarie.skrivIn();
        id = Kanariedeltagare.id(href);
        nummer = db.text("select deltagar_nr from deltagande where id = ?", id);
    }

    @Test
    void no_page_of_anybody_holds_what_tells_who_she_is() {
        var pages = addresses.of(href);
        pages.add(world.klivet().href() + "/deltagare?status=ALLA&sida=1");
        protect();

        for (var person : Person.values()) {
            var tab = browser.signedInAs(person);
            for (var address : pages) {
                assertThat(tab.get(address).html())
                        .as("%s as %s", address, person)
                        .doesNotContain(Kanariedeltagare.CANARIES);
            }
            assertThat(tab.get("/").html()).as("start of " + person).doesNotContain(Kanariedeltagare.CANARIES);
        }
    }

    @Test
    void no_column_of_the_database_holds_it_either() {
        protect();

        for (var column : db.column(
                """
                select concat(table_name, '.', column_name)
                  from information_schema.columns
                 where table_schema = database() and data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext')
                """)) {
            var table = column.substring(0, column.indexOf('.'));
            for (var canary : List.of("Zebulina", "Qvistgaard", "199001252395", "19900125-2395", "Kanariegatan")) {
                assertThat(db.number(
                                "select count(*) from " + table + " where " + column + " like ?", "%" + canary + "%"))
                        .as("%s in %s", canary, column)
                        .isZero();
            }
        }
        assertThat(db.number("select count(*) from paborjat where deltagande_id = ?", id))
                .isZero();
        assertThat(db.number(
                        """
                        select count(*) from deltagare p join deltagande d on d.deltagare_id = p.id
                         where d.id = ? and coalesce(p.personnummer, p.personnummer_nyckel, p.sista_fyra_nyckel,
                             p.telefon, p.epost, p.adress, p.fodelsedatum) is not null
                        """,
                        id))
                .isZero();
    }

    @Test
    void she_is_found_by_no_search_and_counts_as_anonymous() {
        var asa = browser.signedInAs(Person.ASA);
        var sparad = asa.post(world.klivet().href() + "/deltagare/urval", Map.of("ord", "Zebulina"))
                .location();
        assertThat(asa.get(sparad).html()).contains("Qvistgaard");
        var totalt = figure("deltagare", "totalt");
        var anonyma = figure("anonyma", "anonyma");

        protect();

        for (var words : List.of("Zebulina", "Qvistgaard", "199001252395", "2395", nummer)) {
            var found = asa.get(asa.post(world.klivet().href() + "/deltagare/urval", Map.of("ord", words))
                    .location());
            assertThat(found.html()).as(words).doesNotContain(href + "\"");
        }
        assertThat(asa.get(sparad).html()).doesNotContain("Qvistgaard", "value=\"Zebulina\"");
        assertThat(figure("deltagare", "totalt")).isEqualTo(totalt - 1);
        assertThat(figure("anonyma", "anonyma")).isEqualTo(anonyma + 1);
    }

    @Test
    void she_leaves_as_an_anonymous_row_and_no_old_file_brings_her_name_back(@TempDir Path folder) throws IOException {
        var before = utlasning.export(folder.resolve("fore"));
        protect();

        var after = utlasning.export(folder.resolve("efter"));
        var rows = Files.readString(after.resolve("deltaganden.csv"));
        assertThat(rows).doesNotContain("Zebulina", "Qvistgaard", ";" + nummer + ";");
        var mark = db.text("select deltagar_nr from deltagande where id = ?", id);
        assertThat(rows.lines().filter(line -> line.contains(";" + mark + ";")))
                .singleElement()
                .asString()
                .startsWith("Klivet;" + mark + ";ja;kvinna;");
        assertThat(utlasning.importera(after)).contains("deltaganden.csv: 0 nya, 0 uppdaterade");
        assertThat(utlasning.importera(before)).contains("Deltagaren har skyddade personuppgifter", "Inget är inläst");
    }

    @Test
    void a_fixed_plan_loses_the_words_and_is_sealed_anew_but_not_one_somebody_touched() {
        protect();
        assertThat(browser.signedInAs(Person.ASA)
                        .get(href + "/handlingsplan/versioner/1")
                        .html())
                .contains(
                        "[borttaget] får praktik",
                        "I övrigt oförändrad sedan den fastställdes",
                        "[borttaget] vill jobba");

        enrol();
        db.execute(
                """
                update planversion v join handlingsplan h on h.id = v.handlingsplan_id
                   set v.innehall = replace(v.innehall, 'praktik', 'arbete') where h.deltagande_id = ?
                """,
                id);
        protect();
        assertThat(browser.signedInAs(Person.ASA)
                        .get(href + "/handlingsplan/versioner/1")
                        .html())
                .contains("[borttaget] får arbete")
                .doesNotContain("oförändrad sedan den fastställdes");
    }

    @Test
    void what_she_left_with_loses_the_words_and_is_sealed_anew_and_what_can_be_written_is_by_pseudonym() {
        protect();
        var asa = browser.signedInAs(Person.ASA);
        var slut = href + "/slutdokumentation";
        assertThat(asa.get(slut + "/versioner/1").html())
                .contains("[borttaget] får praktik", "[borttaget] mor [borttaget]", "Oförändrad sedan dess");
        assertThat(asa.get(slut).html()).contains("[borttaget] ringer [borttaget]", "Deltagare P-");
        var pdf = asa.get(slut + "/pdf?nummer=1");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.html()).startsWith("%PDF").doesNotContain(Kanariedeltagare.CANARIES);
        assertThat(asa.get(href + "/fritexter").html()).contains("Slutdokumentation", "[borttaget] får praktik");
        assertThat(browser.signedInAs(Person.KARIN).get(slut + "/pdf").status()).isEqualTo(404);
    }

    private void protect() {
        assertThat(kanarie.skydda(href, Person.ASA, "0")).isEqualTo(303);
    }

    private long figure(String tabell, String matt) {
        var ar = String.valueOf(world.idag().minusDays(20).getYear());
        return browser.signedInAs(Person.KARIN)
                .get("/statistik/" + tabell + ".csv?fran=" + ar + "-01-01&till=" + ar + "-12-31&insats=Klivet")
                .html()
                .lines()
                .filter(line -> line.startsWith(tabell + ";Klivet;totalt;;" + matt + ";"))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(';') + 1)))
                .sum();
    }
}
