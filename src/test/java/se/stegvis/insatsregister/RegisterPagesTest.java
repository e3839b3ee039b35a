package se.stegvis.insatsregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Person;
import se.stegvis.StegvisTest;

/** The federation keeps the list of insatser; others read what is theirs. */
@StegvisTest
class RegisterPagesTest {

    private static final String HREF = "/insatsregister";

    private final Browser browser;
    private final Db db;

    RegisterPagesTest(Browser browser, Db db) {
        this.browser = browser;
        this.db = db;
    }

    @AfterEach
    void nothing_is_left() {
        db.execute("delete from ekonomi where insats_id in (select id from insats where namn like 'Registerprovet%')");
        db.execute("delete from insats where namn like 'Registerprovet%'");
        db.execute("delete from paborjat");
    }

    @Test
    void the_federation_adds_an_insats_changes_it_and_gives_it_a_budget() {
        var tab = browser.signedInAs(Person.FORBUND);
        var made = tab.post(
                HREF, ny(Map.of("parter", List.of("region", "kommun"), "forvantat", "40", "forvantat_slag", "per_ar")));
        assertThat(made.status()).isEqualTo(303);
        assertThat(db.text(
                        "select concat_ws(' ', kommun, parter, slag, forvantat, forvantat_slag) from insats where namn ="
                                + " 'Registerprovet'"))
                .isEqualTo("Ekdala|Norrviken kommun|region individ 40 per_ar");

        var edit = FormPage.all(tab.get(made.location() + "/andra")).stream()
                .filter(form -> form.names().contains("forvantat"))
                .findFirst()
                .orElseThrow();
        assertThat(tab.post(edit.action(), edit.with(Map.of("forvantat", "50", "namn", "Registerprovet två")))
                        .status())
                .isEqualTo(303);
        assertThat(tab.post(edit.action(), edit.with(Map.of("forvantat", "60"))).status())
                .as("from the same page once more")
                .isEqualTo(409);
        assertThat(tab.get(made.location()).html()).contains("Registerprovet två", "50 per år");

        var ekonomi = made.location() + "/ekonomi/2026";
        assertThat(tab.post(
                                ekonomi,
                                Map.of("version", "0", "budget_1", "1 250 000", "utfall_1", "1000000", "budget_2", "0"))
                        .status())
                .isEqualTo(303);
        assertThat(
                        db.column(
                                """
                        select concat_ws(' ', kvartal, coalesce(budget, '-'), coalesce(utfall, '-')) from ekonomi e
                          join insats i on i.id = e.insats_id where i.namn = 'Registerprovet två' order by kvartal
                        """))
                .containsExactly("1 1250000 1000000", "2 0 -");
        assertThat(tab.get(made.location()).html()).contains("80 %", "saknas");
        assertThat(tab.post(ekonomi, Map.of("version", "0", "budget_1", "1")).status())
                .as("somebody else has saved the year")
                .isEqualTo(409);
    }

    @Test
    void what_is_wrong_is_said_beside_the_field() {
        var tab = browser.signedInAs(Person.FORBUND);

        var page = tab.post(
                HREF,
                Map.of(
                        "namn",
                        "A;B",
                        "agare",
                        " ",
                        "slag",
                        "annat",
                        "start",
                        "2026-03-01",
                        "slut",
                        "2026-02-01",
                        "forvantat",
                        "många"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("får inte innehålla", "Skriv vem som är insatsägare", "Välj ett av alternativen")
                .contains("ligger före startdagen", "heltal");
        assertThat(tab.post(HREF, ny(Map.of("namn", "Klivet"))).html()).contains("finns redan en insats");
        assertThat(tab.post(HREF + "/1/ekonomi/2026", Map.of("version", "0", "budget_1", "-5"))
                        .html())
                .contains("Skriv hela kronor");
        for (var address : List.of("/999999999", "/999999999/andra", "/1/ekonomi/1", "/1/ekonomi/x")) {
            assertThat(tab.get(HREF + address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void staff_see_their_own_and_change_nothing() {
        var asa = browser.signedInAs(Person.ASA);
        assertThat(asa.get(HREF).html()).contains("Klivet").doesNotContain("Ungstart", "Ny insats");
        var ungstart = db.number("select id from insats where namn = 'Ungstart'");
        assertThat(asa.get(HREF + "/" + ungstart).status()).isEqualTo(404);
        assertThat(asa.get(HREF + "/ny").status()).isEqualTo(403);
        assertThat(browser.signedInAs(Person.ADMINISTRATOR).get(HREF).html())
                .contains("Klivet", "Ungstart")
                .doesNotContain("Ny insats");
        assertThat(browser.signedInAs(Person.LOGGGRANSKARE).get(HREF).status()).isEqualTo(403);
    }

    private static Map<String, Object> ny(Map<String, Object> more) {
        var form = new HashMap<String, Object>(Map.of(
                "version",
                "0",
                "namn",
                "Registerprovet",
                "agare",
                "Ekdala kommun",
                "slag",
                "individ",
                "kommun",
                "Ekdala, Norrviken"));
        form.putAll(more);
        return form;
    }
}
