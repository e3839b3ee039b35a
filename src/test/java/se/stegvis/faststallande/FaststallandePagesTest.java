package se.stegvis.faststallande;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;

/** A samordnare fixes a period that is over; it never changes, and what comes later shows beside it. */
@StegvisTest
class FaststallandePagesTest {
    private static final String H1 = "2025-01-01_2025-06-30";
    private static final String H2 = "2024-07-01_2024-12-31";

    private static int ordning;

    private final Browser browser;
    private final Db db;
    private final String namn = "Fastställprovet " + ++ordning;
    private Provinsats prov;

    FaststallandePagesTest(Browser browser, Db db) {
        this.browser = browser;
        this.db = db;
        this.prov = new Provinsats(namn, new Random(1), db);
    }

    @BeforeEach
    void an_insats_that_karin_and_asa_work_in(Importer importer, @TempDir Path folder) {
        prov = new Provinsats(namn, new Random(ordning), db);
        prov.add(new ExchangeFolder(folder), importer, 0, 25);
        uppdrag(Person.KARIN, "SAMORDNARE");
        uppdrag(Person.ASA, "COACH");
    }

    @Test
    void a_period_is_looked_at_fixed_and_read_as_it_was() {
        var karin = browser.signedInAs(Person.KARIN);
        var ny = karin.get(ny(H1));
        assertThat(ny.html())
                .contains(namn, "Första halvåret 2025", "av " + regler(ny) + " summor stämmer", "Kvar att fylla i")
                .doesNotContain("Kan inte fastställas", "Varför fastställs");
        assertThat(post(karin, ny, Map.of("anteckning", "Allt är inläst"))).isEqualTo(303);

        var lista = karin.get("/faststallanden").html();
        assertThat(lista)
                .contains(namn, "Version 1", "Karin Berg", "Allt är inläst")
                .doesNotContain("Ersatt");
        var html = karin.get("/faststallanden/" + id(1)).html();
        var inskrivna = db.number(
                "select round(varde) from faststalld_cell where faststallande_id = ? and matt = 'inskrivna' and kon ="
                        + " 'totalt'",
                id(1));
        assertThat(Jsoup.parse(html)
                        .select("section:has(#deltagare) tr:contains(Totalt) td")
                        .eachText())
                .startsWith(String.valueOf(inskrivna));
        assertThat(html).contains("Utbildning", "Grundskola", "SMAIL");
        assertThat(karin.get("/faststallanden/" + id(1) + "/skillnader").html()).contains("Inget har ändrats");
    }

    @Test
    void what_comes_later_is_a_difference_with_its_cause_and_the_fixed_figures_stand() {
        var karin = browser.signedInAs(Person.KARIN);
        assertThat(post(karin, karin.get(ny(H1)), Map.of())).isEqualTo(303);
        var before = karin.get("/faststallanden/" + id(1)).html();
        for (var change : List.of(1, 3, 4, 5, 8)) {
            prov.change(change);
        }

        var html = karin.get("/faststallanden/" + id(1) + "/skillnader").html();

        assertThat(html)
                .contains(
                        "Utskrivning registrerad eller ändrad efteråt",
                        "Felregistrering",
                        "Samtycket återkallat eller identiteten skyddad",
                        "Borttagen")
                .doesNotContain("null");
        var rows = Jsoup.parse(html).select("section.figures tbody tr");
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            var change = number(row.select("td").get(2).text());
            assertThat(number(row.select("td").get(1).text())
                            - number(row.select("td").get(0).text()))
                    .isCloseTo(change, org.assertj.core.data.Offset.offset(0.0001));
        });
        assertThat(tables(karin.get("/faststallanden/" + id(1)).html())).isEqualTo(tables(before));
    }

    @Test
    void to_fix_again_takes_a_reason_and_leaves_the_first_as_it_was() {
        var karin = browser.signedInAs(Person.KARIN);
        assertThat(post(karin, karin.get(ny(H1)), Map.of())).isEqualTo(303);
        var again = karin.get(ny(H1));
        assertThat(again.html()).contains("Redan fastställd", "Varför fastställs siffrorna igen?");
        var refused = karin.post("/faststallanden", form(again).with(Map.of("skal", "")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("Skriv varför siffrorna fastställs igen");

        assertThat(post(karin, again, Map.of("skal", "Sena avslut"))).isEqualTo(303);

        assertThat(karin.get("/faststallanden").html()).contains("Version 2", "Sena avslut", "Ersatt");
        assertThat(karin.get("/faststallanden/" + id(1)).html())
                .contains("Ersatt av en senare version", "/faststallanden/" + id(2));
        assertThat(karin.get("/faststallanden/" + id(2)).html()).doesNotContain("Ersatt av");
    }

    @Test
    void of_two_at_once_one_has_fixed_it_and_the_other_is_told() throws Exception {
        var karin = browser.signedInAs(Person.KARIN);
        var page = karin.get(ny(H1));
        var one = form(page).with(Map.of("anteckning", "Ett"));
        var other = form(karin.get(ny(H1))).with(Map.of("anteckning", "Två"));
        var forms = new java.util.concurrent.ConcurrentLinkedQueue<>(List.of(one, other));
        assertThat(Samtidigt.gor(
                        2, () -> karin.post("/faststallanden", forms.remove()).status()))
                .containsExactly(303, 409);
        assertThat(db.number("select count(*) from faststallande where insats_id = ?", prov.id()))
                .isEqualTo(1);
    }

    @Test
    void sums_that_do_not_hold_can_not_be_fixed() {
        // A reason that the list of codes has not: nobody's row, and so a row less than there are exits.
        db.execute(
                "update deltagande set avslutsanledning = 'okand_kod', utskriven = greatest(inskriven, '2025-05-05')"
                        + " where insats_id = ? and not anonym and inskriven <= '2025-06-30' limit 1",
                prov.id());
        var karin = browser.signedInAs(Person.KARIN);
        var page = karin.get(ny(H1));
        assertThat(Jsoup.parse(page.html()).text())
                .contains("14 av 15 summor", "Kan inte fastställas", "Raderna i ”Avslutsanledning” = avslutade");
        var refused = karin.post(
                "/faststallanden",
                Map.of("period", H1, "insats", String.valueOf(prov.id()), "nummer_" + prov.id(), "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("Summorna för " + namn + " stämmer inte");
        assertThat(db.number("select count(*) from faststallande where insats_id = ?", prov.id()))
                .isZero();
        db.execute("update deltagande set avslutsanledning = 'ovrigt' where avslutsanledning = 'okand_kod'");
    }

    @Test
    void a_period_that_goes_on_and_an_insats_of_others_can_not_be_chosen() {
        var karin = browser.signedInAs(Person.KARIN);
        assertThat(karin.post("/faststallanden", Map.of("period", "2999-01-01_2999-06-30", "insats", prov.id()))
                        .html())
                .contains("Välj ett av alternativen");
        var ungstart = db.text("select id from insats where namn = 'Ungstart'");
        assertThat(karin.post("/faststallanden", Map.of("period", H2, "insats", ungstart))
                        .html())
                .contains("Välj bland alternativen");
        assertThat(karin.post("/faststallanden", Map.of("period", H2)).html()).contains("Välj minst en insats");
    }

    @Test
    void coaches_of_the_insats_read_and_nobody_else_finds_it() {
        var karin = browser.signedInAs(Person.KARIN);
        assertThat(post(karin, karin.get(ny(H2)), Map.of())).isEqualTo(303);
        var asa = browser.signedInAs(Person.ASA);
        assertThat(asa.get("/faststallanden").html()).contains(namn).doesNotContain("Fastställ en period");
        assertThat(asa.get("/faststallanden/" + id(1)).status()).isEqualTo(200);
        assertThat(asa.get("/faststallanden/ny").status()).isEqualTo(403);
        for (var page : List.of("", "/skillnader")) {
            assertThat(browser.signedInAs(Person.OLA)
                            .get("/faststallanden/" + id(1) + page)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(browser.signedInAs(Person.OLA).get("/faststallanden").html()).doesNotContain(namn);
        assertThat(browser.signedInAs(Person.FORBUND).get("/faststallanden").status())
                .isEqualTo(403);
    }

    private String ny(String period) {
        return "/faststallanden/ny?period=" + period + "&insats=" + prov.id();
    }

    private static FormPage form(Page page) {
        return FormPage.all(page).stream()
                .filter(form -> form.action().equals("/faststallanden"))
                .findFirst()
                .orElseThrow();
    }

    private static int post(Tab tab, Page page, Map<String, ?> typed) {
        return tab.post("/faststallanden", form(page).with(typed)).status();
    }

    private static int regler(Page page) {
        var text = Jsoup.parse(page.html()).select("p:contains(summor stämmer)").text();
        assertThat(text).matches("(\\d+) av \\1 summor stämmer\\.");
        return Integer.parseInt(text.replaceAll(" .*", ""));
    }

    private static double number(String text) {
        return Double.parseDouble(
                text.replace('−', '-').replace("+", "").replace(',', '.').replaceAll("[^0-9.-]", ""));
    }

    private static String tables(String html) {
        return Jsoup.parse(html).select("section.figures").text();
    }

    private String id(int nummer) {
        return db.text(
                "select id from faststallande where insats_id = ? and nummer = ? order by id desc limit 1",
                prov.id(),
                nummer);
    }

    private void uppdrag(Person person, String roll) {
        db.execute(
                "insert ignore into uppdrag (medarbetare_id, insats_id, roll, fran) select m.id, ?, ?, '2019-01-01'"
                        + " from medarbetare m where m.epost = ?",
                prov.id(),
                roll,
                person.epost());
    }
}
