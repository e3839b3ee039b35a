package se.stegvis.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Roll;
import se.stegvis.medarbetare.Provkonton;

/** Accounts as the administrator finds, makes and reviews them. */
@StegvisTest
class KontoPagesTest {

    private final Browser browser;
    private final Provkonton prov;
    private final World world;
    private final Db db;

    KontoPagesTest(Browser browser, Provkonton prov, World world, Db db) {
        this.browser = browser;
        this.prov = prov;
        this.world = world;
        this.db = db;
    }

    @Test
    void the_administrator_finds_the_accounts_from_the_start_page() {
        var start = admin().get("/").html();
        assertThat(start).contains("href=\"/konton\"", ">Konton</a>").doesNotContain("skapa-anvandare");
        assertThat(browser.signedInAs(Person.KARIN).get("/").html()).doesNotContain("/konton");
    }

    @Test
    void the_list_says_what_each_may_in_words_and_is_narrowed() {
        var asa = "Åsa Lind";
        var coaches = admin().get("/konton?roll=coach&status=aktiva").html();
        assertThat(coaches).contains("Coach i Klivet").doesNotContain(Person.LOGGGRANSKARE.namn());
        assertThat(admin().get(sok(admin(), "asa lin", "", "")).html()).doesNotContain("Visar 1–1 av 1");
        var tab = admin();
        var found = tab.get(sok(tab, "asa lin", "", "")).html();
        assertThat(found)
                .contains(asa, "asa.lind@demo.example", "Visar 1–1 av 1")
                .doesNotContain("Eva Nord");
        assertThat(tab.get(sok(tab, "asa.lind@demo", "", "")).html()).contains(asa);
        assertThat(tab.get(sok(tab, "asa", "", "logggranskare")).html()).contains("Inget konto passar urvalet");
        assertThat(tab.get(sok(tab, "%", "alla", "")).html()).contains("Visar 1–");
        assertThat(tab.get("/konton?sida=99999&status=hej&roll=x").status()).isEqualTo(200);
    }

    @Test
    void what_is_searched_for_stands_in_no_address_and_ends_with_the_session() {
        var tab = admin();
        var address = sok(tab, "Åsa Lind", "", "");

        assertThat(address).matches("/konton\\?sok=[A-Za-z0-9_-]{16}");
        assertThat(admin().get(address).html()).contains("Sökningen har gått ut");
        assertThat(db.column("select convert(ord using latin1) from sokning_konto"))
                .noneMatch(ord -> ord.contains("Lind"));
    }

    @Test
    void three_hundred_accounts_come_a_page_at_a_time() {
        for (int i = 0; i < 300; i++) {
            db.execute(
                    "insert ignore into medarbetare (epost, namn, aktiv, skapad) values (?, ?, true, '2026-01-01')",
                    "massa%03d@prov.example".formatted(i),
                    "Massa %03d".formatted(i));
        }
        var tab = admin();
        var first = sok(tab, "massa", "", "");
        var seen = new HashMap<String, String>();
        var next = first;
        for (int pages = 0; !next.isEmpty(); pages++) {
            assertThat(pages).isLessThan(12);
            var html = tab.get(next).html();
            html.lines()
                    .filter(l -> l.contains("Massa "))
                    .forEach(l -> seen.put(l.replaceAll(".*>Massa (...)<.*", "$1"), l));
            next = html.contains("rel=\"next\"") ? html.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1") : "";
            next = next.replace("&amp;", "&").replace("&#x3D;", "=");
        }
        assertThat(seen).hasSize(300);
        assertThat(tab.get(first).html()).contains("Visar 1–25 av 300", "Väntar på lösenord");
        db.execute("delete from medarbetare where namn like 'Massa %'");
    }

    @Test
    void an_account_is_made_with_a_first_uppdrag_and_an_address_is_used_once() {
        var form = new HashMap<String, Object>(Map.of(
                "namn",
                "Första Uppdraget",
                "epost",
                prov.ledigEpost(),
                "roll",
                "SAMORDNARE",
                "insats",
                world.klivet().insatsId(),
                "fran",
                world.idag(),
                "till",
                ""));
        assertThat(admin().post("/konton", form).status()).isEqualTo(200);
        var again = admin().post("/konton", form);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html()).contains("Det finns redan ett konto", "Första Uppdraget");
        form.putAll(Map.of("epost", prov.ledigEpost(), "insats", "", "roll", "COACH"));
        assertThat(admin().post("/konton", form).html()).contains("Välj insats");
        form.putAll(Map.of("roll", "", "epost", "ingen adress"));
        assertThat(admin().post("/konton", form).html()).contains("Välj minst en roll", "Skriv en e-postadress");
        assertThat(db.number("select count(*) from medarbetare where namn = 'Första Uppdraget'"))
                .isEqualTo(1);
    }

    @Test
    void name_and_address_are_changed_by_one_administrator_at_a_time() {
        var konto = prov.nytt(Roll.FORBUND);
        var epost = prov.ledigEpost();
        var form = new HashMap<String, Object>(
                Map.of("namn", "Nytt Namn", "epost", epost, "version", prov.version(konto)));
        assertThat(admin().post("/konton/" + konto.id(), form).status()).isEqualTo(303);
        var conflict = admin().post("/konton/" + konto.id(), form);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Nytt Namn");
        form.putAll(Map.of("epost", Person.ASA.epost(), "version", prov.version(konto)));
        assertThat(admin().post("/konton/" + konto.id(), form).html()).contains("Det finns redan ett konto");
        assertThat(browser.signedIn(epost, Provkonton.LOSENORD).get("/").html()).contains("Nytt Namn");
        assertThat(prov.spar(konto.id()))
                .last()
                .asString()
                .contains("UPPGIFTER_ANDRADE " + konto.namn(), ">Nytt Namn <" + epost + ">");
    }

    @Test
    void the_review_holds_every_active_account_and_says_when_it_was_done() {
        var konto = prov.nytt(Roll.COACH, "Klivet");
        db.execute("update medarbetare set namn = '=1+1' where id = ?", konto.id());
        var gone = prov.nytt(Roll.COACH, "Klivet");
        db.execute("update medarbetare set aktiv = false where id = ?", gone.id());

        var page = admin().get("/konton/granskning").html();
        assertThat(page).contains("&#x3D;1+1", konto.epost(), "kommando på servern", "Tills vidare");
        assertThat(page).doesNotContain(gone.epost());

        var csv = admin().get("/konton/granskning/konton.csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("konton-" + world.idag() + ".csv");
        assertThat(csv.html().getBytes(StandardCharsets.UTF_8)[0]).isEqualTo((byte) 'n');
        assertThat(csv.html())
                .startsWith("namn;epost;roll;insats;fran;till;givet;givet_av;senast_inloggad;skapad\n")
                .contains("'=1+1;" + konto.epost() + ";Coach;Klivet;" + world.idag() + ";;")
                .contains("\nÅsa Lind;asa.lind@demo.example;Coach;Klivet;")
                .doesNotContain(gone.epost());

        assertThat(admin().post("/konton/granskning", Map.of("granskad", "ja")).status())
                .isEqualTo(303);
        assertThat(admin().get("/konton/granskning").html()).contains("Senast granskad: <strong>", "av Ali Haddad");
        assertThat(db.text("select efter from andring where foremal = 'granskning' order by id desc limit 1"))
                .matches("aktiva=\\d+");
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_text() {
        for (var cell : List.of("=A1", "+46", "-1", "@x", "\tx", "\rx")) {
            assertThat(Granskning.safe(cell)).isEqualTo("'" + cell);
        }
        assertThat(Granskning.safe("Åsa =")).isEqualTo("Åsa =");
        assertThat(Granskning.safe("")).isEmpty();
    }

    @Test
    void no_page_of_the_administrator_names_a_participant() {
        var names = db.column("select distinct concat(fornamn, ' ', efternamn) from deltagare"
                + " where concat(fornamn, ' ', efternamn) not in (select namn from medarbetare)"
                + " and fornamn <> '' and efternamn <> ''");
        assertThat(names).hasSizeGreaterThan(10);
        var mehmet = db.number("select id from medarbetare where epost = ?", Person.MEHMET.epost());
        var uppdrag = db.number("select min(id) from uppdrag where medarbetare_id = ?", mehmet);
        var before = world.lastLogged();
        for (var page : List.of(
                "/",
                "/konton?status=alla",
                "/konton/ny",
                "/konton/granskning",
                "/konton/granskning/konton.csv",
                "/konton/" + mehmet,
                "/konton/" + mehmet + "/andra",
                "/konton/" + mehmet + "/roller/andra",
                "/konton/" + mehmet + "/aktivering/andra",
                "/konton/" + mehmet + "/uppdrag/ny",
                "/konton/" + mehmet + "/uppdrag/" + uppdrag + "/andra")) {
            var shown = admin().get(page);
            assertThat(shown.status()).as(page).isEqualTo(200);
            assertThat(names).as(page).noneMatch(shown.html()::contains);
        }
        assertThat(db.column("select visade from atkomst where id > ? and visade is not null", before))
                .isEmpty();
    }

    private Tab admin() {
        return browser.signedInAs(Person.ADMINISTRATOR);
    }

    private static String sok(Tab tab, String ord, String status, String roll) {
        return tab.post("/konton/urval", Map.of("ord", ord, "status", status, "roll", roll))
                .location();
    }
}
