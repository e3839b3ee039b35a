package se.stegvis.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** A remiss is registered, read and amended. */
@StegvisTest
class RemissPagesTest {

    private final Browser browser;
    private final World world;
    private final Db db;
    private final Provremisser remisser;

    RemissPagesTest(Browser browser, World world, Db db, Provremisser remisser) {
        this.browser = browser;
        this.world = world;
        this.db = db;
        this.remisser = remisser;
    }

    @Test
    void a_coach_registers_a_remiss_and_it_is_there_to_be_decided_about() {
        var asa = browser.signedInAs(Person.ASA);
        var href = remisser.registered("Vilgot", "Väntare");

        var page = asa.get(href).html();

        assertThat(page)
                .contains("Vilgot Väntare", "Inkommen", "Arbetsförmedlingen", "Conny Provberg", "070-174 06 08")
                .contains("Behöver stöd.", "19900125-****", "Remissen står som den registrerades.")
                .doesNotContain("-2395", "01252395", "/beslut");
        assertThat(asa.get(world.klivet().href() + "/remisser").html()).contains("Väntare, Vilgot");
        assertThat(browser.signedInAs(Person.KARIN).get("/").html()).contains("Remisser att besluta om");
        assertThat(asa.get("/").html()).doesNotContain("Remisser att besluta om");
    }

    @Test
    void the_number_is_shown_on_a_page_of_its_own_and_logged_with_whose_it_was() {
        var href = remisser.registered("Nils", "Nummersson");
        var asa = browser.signedInAs(Person.ASA);
        var before = world.lastLogged();

        assertThat(asa.get(href + "/personnummer").html()).contains("19900125-2395");

        assertThat(db.column("select concat(rutt, ' ', visade) from atkomst where id > ?", before))
                .containsExactly("/insatser/{insatsId}/remisser/{remissId}/personnummer r" + Provremisser.id(href));
    }

    @Test
    void what_is_secret_is_not_readable_in_the_database() {
        var href = remisser.registered("Hemlig", "Hemlighet");
        change(href, Map.of("telefon", "070-174 06 19", "skal", "Nytt nummer"));

        var columns = db.column("select convert(concat_ws('|', personnummer, personnummer_nyckel, telefon,"
                + " handlaggare_telefon, handlaggare_epost) using latin1) from remiss where personnummer is not null");
        columns.addAll(db.column("select convert(concat_ws('|', fore, efter) using latin1) from remiss_andring"));

        assertThat(columns).isNotEmpty().allSatisfy(text -> assertThat(text)
                .doesNotContain(Provremisser.NUMMER, "070-174", "010-555", "conny@"));
    }

    @Test
    void an_amendment_takes_a_reason_and_leaves_what_stood_before() {
        var asa = browser.signedInAs(Person.ASA);
        var href = remisser.registered("Ändra", "Ändersson");
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
                .doesNotContain("-2395", "01252395", "-2386", "01262386");
        assertThat(db.number("select count(*) from andring where omrade like '%remiss%'"))
                .isZero();
    }

    @Test
    void an_amendment_that_changes_nothing_leaves_no_trail() {
        var href = remisser.registered("Samma", "Somförut");

        change(href, Map.of("skal", "Ingenting"));

        assertThat(browser.signedInAs(Person.ASA).get(href).html()).contains("Remissen står som den registrerades.");
    }

    @Test
    void who_amends_nothing_over_something_newer_is_told_too() {
        var asa = browser.signedInAs(Person.ASA);
        var href = remisser.registered("Samma", "Ordsson");
        var form = FormPage.of(asa.get(href + "/andra")).with(Map.of("skal", "Inget nytt"));
        change(href, Map.of("orsak", "Andra ord.", "skal", "Handläggaren ringde"));
        change(href, Map.of("orsak", String.valueOf(form.get("orsak")), "skal", "Handläggaren ringde igen"));

        assertThat(asa.post(href, form).status()).isEqualTo(409);
    }

    @Test
    void a_remiss_of_another_insats_is_not_there() {
        var href = remisser.registered("Någon", "Annans");
        var ola = browser.signedInAs(Person.OLA);
        var mine = world.ungstart().href() + "/remisser/" + Provremisser.id(href);

        for (var path : List.of(mine, mine + "/andra", mine + "/beslut", mine + "/personnummer")) {
            assertThat(ola.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(ola.post(mine + "/beslut", remisser.beslut("antagen", Map.of()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void mistakes_come_back_as_they_were_typed() {
        var form = Provremisser.filled("", "Felsson", "i går");
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
        var href = remisser.registered("Gömda", "Gömdström");
        var asa = browser.signedInAs(Person.ASA);
        asa.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));
        var before = world.lastLogged();

        assertThat(asa.get(href).html())
                .contains("Remiss " + Provremisser.id(href), "Dold text")
                .doesNotContain("Gömd", "Behöver stöd", "070-174", "1990");
        assertThat(asa.get(world.klivet().href() + "/remisser").html())
                .contains("Remiss " + Provremisser.id(href))
                .doesNotContain("Gömd");
        assertThat(asa.get(href + "/andra").html()).contains("Slå av och öppna sidan");
        assertThat(db.column("select visade from atkomst where id > ? and visade is not null", before))
                .isEmpty();
    }

    private void change(String href, Map<String, String> typed) {
        var asa = browser.signedInAs(Person.ASA);
        var form = FormPage.of(asa.get(href + "/andra")).with(typed);
        Page saved = asa.post(href, form);
        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
    }
}
