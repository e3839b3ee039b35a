package se.stegvis.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;

@StegvisTest
class RemissPagesTest {

    /** One of the tax agency's test numbers. */
    private static final String NUMMER = "199001252395";

    private static final Pattern ANTAL = Pattern.compile("\\((\\d+)\\)");

    private final Browser browser;
    private final World world;
    private final Db db;
    private final Installningar installningar;

    RemissPagesTest(Browser browser, World world, Db db, Installningar installningar) {
        this.browser = browser;
        this.world = world;
        this.db = db;
        this.installningar = installningar;
    }

    @Test
    void a_coach_registers_a_remiss_and_it_is_there_to_be_decided_about() {
        var asa = browser.signedInAs(Person.ASA);
        var href = registered("Vilgot", "Väntare");

        var page = asa.get(href).html();

        assertThat(page)
                .contains("Vilgot Väntare", "Inkommen", "Arbetsförmedlingen", "Conny Provberg", "070-174 06 08")
                .contains("Behöver stöd.", "19900125-****", "Remissen står som den registrerades.")
                .doesNotContain("2395", "/beslut");
        assertThat(asa.get(world.klivet().href() + "/remisser").html()).contains("Väntare, Vilgot");
        assertThat(browser.signedInAs(Person.KARIN).get("/").html()).contains("Remisser att besluta om");
        assertThat(asa.get("/").html()).doesNotContain("Remisser att besluta om");
    }

    @Test
    void the_number_is_shown_on_a_page_of_its_own_and_logged_with_whose_it_was() {
        var href = registered("Nils", "Nummersson");
        var asa = browser.signedInAs(Person.ASA);
        var before = world.lastLogged();

        assertThat(asa.get(href + "/personnummer").html()).contains("19900125-2395");

        assertThat(db.column("select concat(rutt, ' ', visade) from atkomst where id > ?", before))
                .containsExactly("/insatser/{insatsId}/remisser/{remissId}/personnummer r" + id(href));
    }

    @Test
    void what_is_secret_is_not_readable_in_the_database() {
        var href = registered("Hemlig", "Hemlighet");
        change(href, Map.of("telefon", "070-174 06 19", "skal", "Nytt nummer"));

        var columns = db.column("select convert(concat_ws('|', personnummer, personnummer_nyckel, telefon,"
                + " handlaggare_telefon, handlaggare_epost) using latin1) from remiss where personnummer is not null");
        columns.addAll(db.column("select convert(concat_ws('|', fore, efter) using latin1) from remiss_andring"));

        assertThat(columns).isNotEmpty().allSatisfy(text -> assertThat(text)
                .doesNotContain(NUMMER, "070-174", "010-555", "conny@"));
    }

    @Test
    void an_amendment_takes_a_reason_and_leaves_what_stood_before() {
        var asa = browser.signedInAs(Person.ASA);
        var href = registered("Ändra", "Ändersson");
        var form = FormPage.of(asa.get(href + "/andra"));
        var utan = asa.post(href, form.with(Map.of("orsak", "Något annat.")));
        assertThat(utan.status()).isEqualTo(422);
        assertThat(utan.html()).contains("Skriv varför remissen ändras", "Något annat.");

        change(
                href,
                Map.of(
                        "efternamn", "Nygift",
                        "orsak", "Något annat.",
                        "remittent", "fk",
                        "personnummer", "199001262386",
                        "skal", "Handläggaren ringde"));

        var text = Jsoup.parse(asa.get(href).html()).text();
        assertThat(text)
                .contains("Ändra Nygift", "Namnet var Ändra Ändersson")
                .contains("Orsak: Behöver stöd. blev Något annat.")
                .contains("Remittent: Arbetsförmedlingen blev Försäkringskassan")
                .contains("Personnummer: 19900125-**** blev 19900126-****")
                .contains("Handläggaren ringde", "av Åsa Lind")
                .doesNotContain("2395", "2386");
        assertThat(db.number("select count(*) from andring where omrade like '%remiss%'"))
                .isZero();
    }

    @Test
    void an_amendment_that_changes_nothing_leaves_no_trail() {
        var href = registered("Samma", "Somförut");

        change(href, Map.of("skal", "Ingenting"));

        assertThat(browser.signedInAs(Person.ASA).get(href).html()).contains("Remissen står som den registrerades.");
    }

    @Test
    void only_a_samordnare_decides() {
        var href = registered("Bes", "Lutsson");
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.get(href + "/beslut").status()).isEqualTo(404);
        assertThat(asa.post(href + "/beslut", beslut("antagen", Map.of())).status())
                .isEqualTo(404);
        assertThat(browser.signedInAs(Person.KARIN)
                        .post(href + "/beslut", beslut("antagen", Map.of()))
                        .status())
                .isEqualTo(303);
        assertThat(asa.get(href).html()).contains("Antagen", "Inkommen blev Antagen", "av Karin");
    }

    @Test
    void to_decline_takes_a_reason_and_nothing_else_does() {
        var karin = browser.signedInAs(Person.KARIN);
        var href = registered("Av", "Böjdsson");

        assertThat(karin.post(href + "/beslut", beslut("avbojd", Map.of())).html())
                .contains("Välj varför remissen avböjs");
        assertThat(karin.post(href + "/beslut", beslut("avbojd", Map.of("avbojsskal", "annat")))
                        .html())
                .contains("Skriv vilket skälet är");
        assertThat(karin.post(href + "/beslut", beslut("vantar", Map.of("avbojsskal", "ingen_plats")))
                        .html())
                .contains("Skälet hör till en avböjd remiss");
        assertThat(karin.post(href + "/beslut", beslut("avbojd", Map.of("avbojsskal", "tackade_nej")))
                        .status())
                .isEqualTo(303);
        assertThat(karin.get(href).html()).contains("Tackade nej", "Avböjd").doesNotContain("/beslut\"");
        assertThat(karin.get(href + "/beslut").html()).contains("Det finns inget mer att besluta");
    }

    @Test
    void of_two_who_decide_the_second_is_told() throws Exception {
        var karin = browser.signedInAs(Person.KARIN);
        var href = registered("Två", "Samtidigt");

        assertThat(karin.post(href + "/beslut", beslut("antagen", Map.of())).status())
                .isEqualTo(303);
        var second = karin.post(href + "/beslut", beslut("vantar", Map.of("text", "Fullt just nu")));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("Någon annan hann spara före dig", "Fullt just nu");
        assertThat(karin.get(href).html()).contains("Antagen").doesNotContain("Fullt just nu");

        var same = registered("Två", "Isammaögonblick");
        var answers = Samtidigt.gor(2, () -> browser.signedInAs(Person.KARIN)
                .post(same + "/beslut", beslut("vantar", Map.of("text", String.valueOf(Math.random()))))
                .status());
        assertThat(answers).containsExactly(303, 409);
        assertThat(db.number("select count(*) from remiss_andring where remiss_id = ?", id(same)))
                .isOne();
    }

    @Test
    void the_waiting_list_begins_with_who_has_waited_longest_and_the_tabs_count_what_is_listed() {
        var karin = browser.signedInAs(Person.KARIN);
        for (var i = 0; i < 27; i++) {
            var href =
                    registered("Rad", "Köande", world.idag().minusDays(200 - i).toString());
            karin.post(href + "/beslut", beslut("vantar", Map.of()));
        }
        var lista = world.klivet().href() + "/remisser?status=vantar";

        var first = Jsoup.parse(karin.get(lista).html());
        var rest = Jsoup.parse(karin.get(lista + "&sida=2").html());

        assertThat(first.select("tbody tr")).hasSize(25);
        assertThat(first.select("tbody tr:first-child td").eachText().get(2)).startsWith("Väntat 200 dagar");
        var antal = ANTAL.matcher(first.select(".tabs a[aria-current]").text());
        assertThat(antal.find()).isTrue();
        assertThat(25 + rest.select("tbody tr").size()).isEqualTo(Integer.parseInt(antal.group(1)));
        for (var tab : first.select(".tabs a")) {
            var count = ANTAL.matcher(tab.text());
            assertThat(count.find()).isTrue();
            assertThat(rows(tab.attr("href"))).as(tab.text()).isEqualTo(Integer.parseInt(count.group(1)));
        }
    }

    @Test
    void planned_places_stand_at_the_list_and_the_decision_and_can_be_passed() {
        var karin = browser.signedInAs(Person.KARIN);
        var href = registered("Plats", "Sökande");
        var klivet = world.klivet();
        var pagaende = db.number(
                "select count(*) from deltagande where insats_id = ? and not anonym and avslutsanledning is null",
                klivet.insatsId());
        platser(1);
        try {
            assertThat(karin.get(klivet.href() + "/remisser").html()).contains(pagaende + " av 1 platser används.");
            assertThat(karin.get(href + "/beslut").html())
                    .contains(pagaende + " av 1 platser används.", "Alla planerade platser används");
            assertThat(karin.post(href + "/beslut", beslut("antagen", Map.of())).status())
                    .isEqualTo(303);
        } finally {
            platser(500);
        }
        assertThat(karin.get(registered("En", "Till") + "/beslut").html())
                .doesNotContain("Alla planerade platser används");
    }

    @Test
    void who_may_be_known_already_is_said_within_the_insatsagare_and_only_in_ones_own_insatser_who() {
        var klivet = world.klivet();
        var agare = db.number("select insatsagare_id from insats where id = ?", klivet.insatsId());
        var annan = db.number(
                "select insatsagare_id from insats where id = ?",
                world.ungstart().insatsId());
        var mine = person(agare, "Dubbla", "Dubblén", 1977, klivet.insatsId());
        person(agare, "Dubla", "Dubblén", 1977, world.insats("Bryggan").insatsId());
        person(annan, "Dubbla", "Dubblén", 1977, world.ungstart().insatsId());
        var form = filled("Dubbla", "Dublén", world.idag().toString());
        form.put("personnummer", "");
        form.put("fodd", "1977");
        var asa = browser.signedInAs(Person.ASA);
        var before = world.lastLogged();

        var page = asa.get(asa.post(klivet.href() + "/remisser", form).location());

        var box = Jsoup.parse(page.html()).select(".obs");
        assertThat(box.select("li")).hasSize(2);
        assertThat(box.select("li a").eachAttr("href")).containsExactly(klivet.href() + "/deltaganden/" + mine);
        assertThat(box.text()).contains("Dubbla Dubblén", "Klivet, född 1977", "Fråga samordnaren");
        assertThat(box.text()).doesNotContain("Dubla", "Bryggan", "Ungstart");
        assertThat(db.column("select visade from atkomst where id > ? and visade is not null", before))
                .allSatisfy(visade -> assertThat(visade).startsWith(mine + ",r"));

        form.put("fodd", "1978");
        assertThat(asa.get(asa.post(klivet.href() + "/remisser", form).location())
                        .html())
                .doesNotContain("Personen kan redan finnas");
    }

    @Test
    void nobody_anonymous_is_ever_told_of() {
        var klivet = world.klivet();
        var agare = db.number("select insatsagare_id from insats where id = ?", klivet.insatsId());
        var dold = person(agare, "Anonyma", "Anonymsson", 1969, klivet.insatsId());
        var form = filled("Anonyma", "Anonymsson", world.idag().toString());
        form.put("personnummer", "");
        form.put("fodd", "1969");
        var asa = browser.signedInAs(Person.ASA);
        var href = asa.post(klivet.href() + "/remisser", form).location();
        assertThat(asa.get(href).html()).contains("Personen kan redan finnas");

        db.execute("update deltagande set anonym = true where id = ?", dold);

        assertThat(asa.get(href).html()).doesNotContain("Personen kan redan finnas");
    }

    @Test
    void a_remiss_that_led_to_somebody_who_counts_as_anonymous_is_not_there_and_not_counted() {
        var karin = browser.signedInAs(Person.KARIN);
        var href = registered("Skydda", "Skyddad");
        karin.post(href + "/beslut", beslut("antagen", Map.of()));
        var agare = db.number(
                "select insatsagare_id from insats where id = ?", world.klivet().insatsId());
        var deltagande = person(agare, "Skydda", "Skyddad", 1990, world.klivet().insatsId());
        db.execute("update remiss set deltagande_id = ? where id = ?", deltagande, id(href));
        var lista = world.klivet().href() + "/remisser?status=antagen";
        var before = Jsoup.parse(karin.get(lista).html());
        assertThat(karin.get(href).status()).isEqualTo(200);

        db.execute("update deltagande set anonym = true where id = ?", deltagande);

        var after = Jsoup.parse(karin.get(lista).html());
        assertThat(after.select("tbody tr")).hasSize(before.select("tbody tr").size() - 1);
        assertThat(after.select(".tabs a[aria-current]").text())
                .isEqualTo("Antagna (%d)".formatted(before.select("tbody tr").size() - 1));
        assertThat(karin.get(href).status()).isEqualTo(404);
    }

    @Test
    void a_remiss_of_another_insats_is_not_there() {
        var href = registered("Någon", "Annans");
        var ola = browser.signedInAs(Person.OLA);
        var mine = world.ungstart().href() + "/remisser/" + id(href);

        for (var path : List.of(mine, mine + "/andra", mine + "/beslut", mine + "/personnummer")) {
            assertThat(ola.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(ola.post(mine + "/beslut", beslut("antagen", Map.of())).status())
                .isEqualTo(404);
    }

    @Test
    void mistakes_come_back_as_they_were_typed() {
        var form = filled("", "Felsson", "i går");
        form.put("personnummer", "19900125-2396");
        form.put("handlaggare", " ");
        form.put("orsak", "");
        form.put("remittent", "kungen");
        form.put("fodd", "okant");

        var page = browser.signedInAs(Person.ASA).post(world.klivet().href() + "/remisser", form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("Skriv förnamnet", "Numret stämmer inte", "value=\"19900125-2396\"", "value=\"i går\"")
                .contains("Skriv vem som har skickat remissen", "Skriv varför personen remitteras")
                .contains("Välj ett av alternativen", "Skriv födelseåret med fyra siffror");
    }

    @Test
    void while_things_are_hidden_a_remiss_is_a_number() {
        var href = registered("Gömda", "Gömdström");
        var asa = browser.signedInAs(Person.ASA);
        asa.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));
        var before = world.lastLogged();

        assertThat(asa.get(href).html())
                .contains("Remiss " + id(href), "Dold text")
                .doesNotContain("Gömd", "Behöver stöd", "070-174", "1990");
        assertThat(asa.get(world.klivet().href() + "/remisser").html())
                .contains("Remiss " + id(href))
                .doesNotContain("Gömd");
        assertThat(asa.get(href + "/andra").html()).contains("Slå av och öppna sidan");
        assertThat(db.column("select visade from atkomst where id > ? and visade is not null", before))
                .isEmpty();
    }

    private long person(long agare, String fornamn, String efternamn, int ar, long insatsId) {
        db.execute(
                "insert into deltagare (insatsagare_id, fornamn, efternamn, sokord, fodelsear) values (?, ?, ?, ?, ?)",
                agare,
                fornamn,
                efternamn,
                Sokord.of(fornamn, efternamn),
                ar);
        var id = db.number("select max(id) from deltagare");
        db.execute(
                "insert into deltagande (insats_id, deltagare_id, deltagar_nr, anonym, kon, inskriven, samtycke, skapad)"
                        + " values (?, ?, ?, false, 'kvinna', '2024-01-08', '2024-01-08', utc_timestamp())",
                insatsId,
                id,
                "D" + id);
        db.execute("insert into kontaktpersonstid (insats_id, deltagande_id, fran, given)"
                + " select insats_id, id, inskriven, skapad from deltagande order by id desc limit 1");
        return db.number("select max(id) from deltagande");
    }

    private int rows(String address) {
        int rows = 0;
        var next = address;
        while (!next.isEmpty()) {
            var page = Jsoup.parse(browser.signedInAs(Person.KARIN).get(next).html());
            rows += page.select("tbody tr").size();
            next = page.select("a[rel=next]").attr("href");
        }
        return rows;
    }

    private void platser(int antal) {
        installningar.satt(
                Installning.PLATSER,
                Niva.insats(world.klivet().insatsId()),
                world.idag(),
                BigDecimal.valueOf(antal),
                Andringslogg.KOMMANDO,
                "");
    }

    private void change(String href, Map<String, String> typed) {
        var asa = browser.signedInAs(Person.ASA);
        var form = FormPage.of(asa.get(href + "/andra")).with(typed);
        Page saved = asa.post(href, form);
        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
    }

    private String registered(String fornamn, String efternamn) {
        return registered(fornamn, efternamn, world.idag().minusDays(2).toString());
    }

    private String registered(String fornamn, String efternamn, String inkom) {
        var saved = browser.signedInAs(Person.ASA)
                .post(world.klivet().href() + "/remisser", filled(fornamn, efternamn, inkom));
        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
        return saved.location();
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private Map<String, String> beslut(String beslut, Map<String, String> more) {
        var form = new HashMap<>(
                Map.of("beslut", beslut, "beslutsdag", world.idag().toString(), "version", "0"));
        form.putAll(more);
        return form;
    }

    private static Map<String, Object> filled(String fornamn, String efternamn, String inkom) {
        var form = new HashMap<String, Object>();
        form.put("fornamn", fornamn);
        form.put("efternamn", efternamn);
        form.put("personnummer", NUMMER);
        form.put("telefon", "070-174 06 08");
        form.put("remittent", "af");
        form.put("handlaggare", "Conny Provberg");
        form.put("handlaggare_telefon", "010-555 01 01");
        form.put("handlaggare_epost", "conny@prov.example");
        form.put("orsak", "Behöver stöd.");
        form.put("inkom", inkom);
        return form;
    }
}
