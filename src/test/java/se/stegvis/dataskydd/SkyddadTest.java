package se.stegvis.dataskydd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Addresses;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.datautbyte.Utlasning;

/** A participant whose identity is protected: canaries that must be in no page, export or column after it is. */
@StegvisTest
class SkyddadTest {

    private static final List<String> CANARIES = List.of(
            "Zebulina",
            "Qvistgaard",
            "-2395",
            "01252395",
            "19900125",
            "070-174 06 99",
            "zq@prov.example",
            "Kanariegatan 17");

    private final Browser browser;
    private final World world;
    private final Addresses addresses;
    private final Db db;
    private final Utlasning utlasning;

    private String href = "";
    private String id = "";
    private String nummer = "";

    SkyddadTest(Browser browser, World world, Addresses addresses, Db db, Utlasning utlasning) {
        this.browser = browser;
        this.world = world;
        this.addresses = addresses;
        this.db = db;
        this.utlasning = utlasning;
    }

    @BeforeEach
    void enrol() {
        var day = world.idag().minusDays(20).toString();
        var form = new HashMap<String, Object>(Map.of(
                "fornamn",
                "Zebulina",
                "efternamn",
                "Qvistgaard",
                "kon",
                "kvinna",
                "personnummer",
                "199001252395",
                "person",
                "annan"));
        form.putAll(Map.of(
                "telefon",
                "070-174 06 99",
                "epost",
                "zq@prov.example",
                "adress",
                "Kanariegatan 17",
                "inskriven",
                day,
                "samtycke",
                day));
        href = post(browser.signedInAs(Person.KARIN), world.klivet().href() + "/inskrivningar", form);
        id = href.substring(href.lastIndexOf('/') + 1);
        nummer = db.text("select deltagar_nr from deltagande where id = ?", id);
        for (var person : List.of(Person.ASA, Person.MEHMET)) {
            for (var button : List.of("signera", "spara")) {
                post(browser.signedInAs(person), href + "/anteckningar", note(button));
            }
        }
        var granskas = world.idag().plusDays(40).toString();
        post(
                browser.signedInAs(Person.ASA),
                href + "/kontaktobs",
                Map.of("slag", "hund", "text", "Qvistgaards hund", "granskas", granskas));
        post(browser.signedInAs(Person.ASA), href + "/handlingsplan", plan());
        var fresh = FormPage.of(browser.signedInAs(Person.ASA).get(href + "/handlingsplan/versioner/ny"));
        post(
                browser.signedInAs(Person.ASA),
                href + "/handlingsplan/versioner",
                fresh.with(Map.of("deltagarens_ord", "Zebulina vill jobba")));
        slutdokumentation(browser.signedInAs(Person.ASA));
        elsewhere();
        exits();
        // Begun and not saved, by two, on her pages and on one that names nobody.
        browser.signedInAs(Person.MEHMET)
                .post(href + "/anteckningar", Map.of("rubrik", "Zebulina", "_behall", "Anteckning"));
    }

    /** An exit that was taken back, and what one of today would say. */
    private void exits() {
        db.execute(
                """
                insert into ateroppning (deltagande_id, slag, dag, skal, tidpunkt, utskriven, avslutsanledning,
                    avslutsanledning_text, utfall, forsorjning, overlamnad_text, nas_tid)
                select id, 'ateroppnad', inskriven, 'Zebulina kom tillbaka', utc_timestamp(), inskriven, 'ovrigt',
                       'Qvistgaard flyttade', '', '', 'Kim om Zebulina', 'Ring Qvistgaard efter tre'
                  from deltagande where id = ?
                """,
                id);
        db.execute(
                "insert into avslutsuppgift (deltagande_id, overlamnad_text, nas_tid) values (?, 'Om Zebulina', 'Qvistgaard')",
                id);
        db.execute(
                "insert into avslut_lamnat (deltagande_id, sak, vad, orsak, text)"
                        + " values (?, 'plan', 'Ingen plan', 'annat', 'Zebulina ville inte')",
                id);
    }

    /** One given to somebody, and one that can be written in. */
    private void slutdokumentation(Tab asa) {
        var slut = href + "/slutdokumentation";
        var given = Map.of(
                "lamnad", world.idag().toString(), "satt", "post", "till", "Zebulinas mor Qvistgaard", "version", "0");
        for (var version : List.of(Map.of("version", "0"), given)) {
            post(asa, version.containsKey("satt") ? slut + "/lamnad" : slut, version);
        }
        post(asa, slut, Map.of("version", "0"));
        var edit = FormPage.of(asa.get(slut + "/andra"));
        post(asa, slut + "/andra", edit.with(Map.of("nasta", "Nu:\nZebulina ringer 070-174 06 99")));
    }

    /** A remiss that led to nothing, a note that stood in a wrong case and was moved to hers, and a kontakt who is kin. */
    private void elsewhere() {
        db.execute(
                """
                insert into remiss (insats_id, fornamn, efternamn, sokord, personnummer_nyckel, remittent, handlaggare,
                    orsak, inkom, status, registrerad_av, registrerad)
                select d.insats_id, 'Zebulina', 'Qvistgaard', ' zebulina qvistgaard', p.personnummer_nyckel, 'af', 'Handläggare',
                       'Zebulina vill arbeta', d.inskriven, 'inkommen', a.skriven_av, a.skriven
                  from deltagande d
                       join deltagare p on p.id = d.deltagare_id
                       join anteckning a on a.deltagande_id = d.id
                 where d.id = ? limit 1
                """,
                id);
        db.execute(
                """
                insert into anteckning (insats_id, deltagande_id, datum, rubrik, text, skriven_av, skriven, signerad,
                    rattelse, rattad, rattad_av, rattad_skal)
                select a.insats_id, ?, a.datum, a.rubrik, a.text, a.skriven_av, a.skriven, a.skriven, 'flyttad', a.skriven,
                       a.skriven_av, 'Gällde Zebulina'
                  from anteckning a where a.deltagande_id = ? and a.signerad is not null limit 1
                """,
                world.ongoing(world.klivet()).deltagandeId(),
                id);
        db.execute(
                "update anteckning set flyttad_fran_id = ? where id = ?",
                db.text("select max(id) from anteckning where rattad_skal = 'Gällde Zebulina'"),
                db.text("select max(id) from anteckning where deltagande_id = ? and signerad is not null", id));
        post(
                browser.signedInAs(Person.ASA),
                href + "/natverk",
                Map.of(
                        "part",
                        "annan",
                        "namn",
                        "Bror Qvistgaard",
                        "fran",
                        world.idag().toString()));
    }

    @Test
    void no_page_of_anybody_holds_what_tells_who_she_is() {
        var pages = addresses.of(href);
        pages.add(world.klivet().href() + "/deltagare?status=ALLA&sida=1");
        protect(Person.ASA);

        for (var person : Person.values()) {
            var tab = browser.signedInAs(person);
            for (var address : pages) {
                assertThat(tab.get(address).html())
                        .as("%s as %s", address, person)
                        .doesNotContain(CANARIES);
            }
            assertThat(tab.get("/").html()).as("start of " + person).doesNotContain(CANARIES);
        }
    }

    @Test
    void no_column_of_the_database_holds_it_either() {
        protect(Person.ASA);

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
    void only_those_named_open_the_case_and_nobody_her_identity() {
        protect(Person.ASA);
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.get(href).html()).contains("Skyddade personuppgifter", "Deltagare P-");
        for (var other : List.of(Person.MEHMET, Person.KARIN, Person.JOHANNA, Person.OLA)) {
            assertThat(browser.signedInAs(other).get(href).status())
                    .as(other.name())
                    .isEqualTo(404);
            assertThat(browser.signedInAs(other).get(href + "/anteckningar").status())
                    .isEqualTo(404);
        }
        for (var page :
                List.of("/personnummer", "/personnummer/andra", "/adress", "/adress/andra", "/uppgifter/andra")) {
            assertThat(asa.get(href + page).status()).as(page).isEqualTo(404);
        }
        assertThat(asa.get(href).html()).contains(href + "/bakgrund/andra\"");
        assertThat(asa.post(href + "/adress", Map.of("adress", "Kanariegatan 17", "version_person", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(post(asa, href + "/anteckningar", note("signera")))
                .as("work goes on")
                .isNotEmpty();
    }

    @Test
    void a_list_of_their_own_holds_her_for_those_named_and_the_samordnare_sees_that_somebody_is() {
        protect(Person.ASA);
        var lista = world.klivet().href() + "/skyddade";
        var mark = db.text("select deltagar_nr from deltagande where id = ?", id);

        assertThat(browser.signedInAs(Person.ASA).get(lista).html()).contains(href + "\"", mark);
        assertThat(browser.signedInAs(Person.ASA).get("/").html()).contains(href + "\"");
        assertThat(browser.signedInAs(Person.MEHMET).get(lista).html()).doesNotContain(mark);
        var karin = browser.signedInAs(Person.KARIN);
        assertThat(karin.get(lista).html()).contains(mark, "1 på plats").doesNotContain(href + "\"");

        var namngivna = lista + "/" + id + "/namngivna";
        assertThat(karin.get(namngivna + "/andra").html()).contains(Person.ASA.namn());
        var nu = medarbetare(Person.ASA);
        assertThat(karin.post(namngivna, Map.of("namngivna", medarbetare(Person.MEHMET), "fore", nu))
                        .status())
                .isEqualTo(303);
        assertThat(browser.signedInAs(Person.MEHMET).get(href).status()).isEqualTo(200);
        assertThat(browser.signedInAs(Person.ASA).get(href).status()).isEqualTo(404);
        assertThat(karin.post(namngivna, Map.of("namngivna", medarbetare(Person.ASA), "fore", nu))
                        .html())
                .as("somebody else changed meanwhile")
                .contains("Någon annan har ändrat");
        assertThat(karin.post(namngivna, Map.of("fore", medarbetare(Person.MEHMET)))
                        .html())
                .contains("Minst en måste kunna öppna");
        assertThat(browser.signedInAs(Person.ASA).get(namngivna + "/andra").status())
                .isEqualTo(404);
        assertThat(karin.get(lista + "/" + world.ongoing(world.klivet()).deltagandeId() + "/namngivna/andra")
                        .status())
                .as("one that is not protected")
                .isEqualTo(404);
    }

    @Test
    void she_is_found_by_no_search_and_counts_as_anonymous() {
        var asa = browser.signedInAs(Person.ASA);
        var sparad = asa.post(world.klivet().href() + "/deltagare/urval", Map.of("ord", "Zebulina"))
                .location();
        assertThat(asa.get(sparad).html()).contains("Qvistgaard");
        var totalt = figure("deltagare", "totalt");
        var anonyma = figure("anonyma", "anonyma");

        protect(Person.ASA);

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
        protect(Person.ASA);

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
        protect(Person.ASA);
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
        protect(Person.ASA);
        assertThat(browser.signedInAs(Person.ASA)
                        .get(href + "/handlingsplan/versioner/1")
                        .html())
                .contains("[borttaget] får arbete")
                .doesNotContain("oförändrad sedan den fastställdes");
    }

    @Test
    void what_she_left_with_loses_the_words_and_is_sealed_anew_and_what_can_be_written_is_by_pseudonym() {
        protect(Person.ASA);
        var asa = browser.signedInAs(Person.ASA);
        var slut = href + "/slutdokumentation";
        assertThat(asa.get(slut + "/versioner/1").html())
                .contains("[borttaget] får praktik", "[borttaget] mor [borttaget]", "Oförändrad sedan dess");
        assertThat(asa.get(slut).html()).contains("[borttaget] ringer [borttaget]", "Deltagare P-");
        var pdf = asa.get(slut + "/pdf?nummer=1");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.html()).startsWith("%PDF").doesNotContain(CANARIES);
        assertThat(asa.get(href + "/fritexter").html()).contains("Slutdokumentation", "[borttaget] får praktik");
        assertThat(browser.signedInAs(Person.KARIN).get(slut + "/pdf").status()).isEqualTo(404);
    }

    @Test
    void the_texts_about_her_are_listed_to_be_read_and_more_words_can_be_taken_out() {
        protect(Person.ASA);
        var asa = browser.signedInAs(Person.ASA);
        var page = asa.get(href + "/fritexter").html();
        assertThat(page)
                .contains("[borttaget] mår bättre", "[borttaget] hund", "Hos [borttaget] [borttaget] i Fågelvik");
        var text = db.text("select id from anteckning where deltagande_id = ? and signerad is not null limit 1", id);
        var utkast = db.text("select max(id) from anteckning where deltagande_id = ? and signerad is null", id);
        assertThat(page)
                .contains("value=\"anteckning.text-" + text + "\"")
                .as("what only its writer sees")
                .doesNotContain("value=\"anteckning.text-" + utkast + "\"");

        assertThat(asa.post(href + "/fritexter", Map.of("granskade", "anteckning.text-" + text, "ord", "Fågelvik\n"))
                        .status())
                .isEqualTo(303);

        assertThat(asa.get(href + "/fritexter").html())
                .contains("genomläst", "Hos [borttaget] [borttaget] i [borttaget]")
                .doesNotContain("Fågelvik");
        assertThat(db.column("select handelse from andring where omrade = 'deltagande' and foremal = ?", id))
                .contains("SKYDDAD", "NAMNGIVEN", "MASKERAT");
        assertThat(asa.post(href + "/fritexter", Map.of("ord", "x")).status()).isEqualTo(422);
    }

    @Test
    void it_is_done_only_with_both_eyes_open_and_over_the_version_seen() {
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.post(href + "/skydd", Map.of("version_person", "0", "namngivna", medarbetare(Person.ASA)))
                        .html())
                .contains("Kryssa i rutan");
        assertThat(asa.post(href + "/skydd", Map.of("version_person", "0", "forstar", "ja"))
                        .html())
                .contains("Välj vilka som ska kunna öppna");
        assertThat(protect(Person.ASA, "7")).as("saved by somebody meanwhile").isEqualTo(409);
        assertThat(asa.get(href).html()).contains("Qvistgaard");
        assertThat(protect(Person.ASA, "0")).isEqualTo(303);
        assertThat(protect(Person.ASA, "1")).as("done already").isEqualTo(303);
        assertThat(protect(Person.MEHMET, "1")).as("gone for him").isEqualTo(404);
    }

    private void protect(Person person) {
        assertThat(protect(person, "0")).isEqualTo(303);
    }

    private int protect(Person person, String version) {
        return browser.signedInAs(person)
                .post(
                        href + "/skydd",
                        Map.of("version_person", version, "namngivna", medarbetare(person), "forstar", "ja"))
                .status();
    }

    private String medarbetare(Person person) {
        return db.text("select id from medarbetare where epost = ?", person.epost());
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

    private Map<String, String> note(String button) {
        return Map.of(
                "datum",
                world.idag().toString(),
                "rubrik",
                "Zebulina mår bättre",
                "text",
                "Hos Zebulina Qvistgaard i Fågelvik, 900125-2395, tel 0701740699, Kanariegatan 17.",
                button,
                "ja");
    }

    private Map<String, String> plan() {
        return Map.of(
                "upprattad", world.idag().minusDays(10).toString(),
                "mal_0_rubrik", "Zebulina får praktik",
                "mal_0_steg_0_vad", "Zebulinas meritblad",
                "mal_0_steg_0_ansvarig", "deltagare",
                "mal_0_steg_0_status", "pagar");
    }

    private static String post(Tab tab, String address, Map<String, ?> form) {
        var saved = tab.post(address, form);
        assertThat(saved.status()).as(address).isEqualTo(303);
        return saved.location();
    }
}
