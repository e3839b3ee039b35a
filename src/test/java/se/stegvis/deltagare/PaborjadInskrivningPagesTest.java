package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** An enrolment section by section, with the colleagues. */
@StegvisTest
class PaborjadInskrivningPagesTest {

    private final Browser browser;
    private final World world;
    private final Db db;
    private final Inskrivna inskrivna;
    private final PaborjadeInskrivningar paborjade;

    PaborjadInskrivningPagesTest(
            Browser browser, World world, Db db, Inskrivna inskrivna, PaborjadeInskrivningar paborjade) {
        this.browser = browser;
        this.world = world;
        this.db = db;
        this.inskrivna = inskrivna;
        this.paborjade = paborjade;
    }

    @Test
    void it_is_kept_encrypted_and_a_colleague_goes_on_with_it() {
        var href = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "Delvis", "efternamn", "Ifylld", "kon", "man"));
        var mehmet = browser.signedInAs(Person.MEHMET);

        assertThat(db.text("select convert(svar using latin1) from inskrivning where id = ?", id(href)))
                .doesNotContain("Delvis");
        assertThat(mehmet.get("/").html()).contains("Inskrivning av Delvis Ifylld", "href=\"" + href + "\"");
        assertThat(Jsoup.parse(mehmet.get(href).html()).select(".tasks").text())
                .contains("Person Saknar uppgift född", "Kontakt Inte påbörjad");
        assertThat(del(mehmet, href, "kontakt", Map.of("galler_inte_kontakt", "Vill inte bli nådd")))
                .isEqualTo(href);
        assertThat(mehmet.get(href).html()).contains("Gäller inte", "Vill inte bli nådd");
        assertThat(del(mehmet, href, "samtycke", Map.of("samtycke", idag(), "fortsatt", "ja")))
                .isEqualTo(href + "/utbildning");
        assertThat(del(mehmet, href, "sysselsattning", Map.of("sysselsattning", "okant", "fortsatt", "ja")))
                .isEqualTo(href + "/kontroll");
        var page = mehmet.get(href + "/kontroll");
        assertThat(page.html()).contains("Gäller inte: Vill inte bli nådd", "Okänt");

        var saved = mehmet.post(href + "/kontroll", FormPage.of(page).with(Map.of()));

        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
        assertThat(mehmet.get(saved.location()).html()).contains("Delvis Ifylld");
        assertThat(mehmet.get(href).status()).isEqualTo(404);
        assertThat(mehmet.get("/").html()).doesNotContain("Inskrivning av Delvis");
    }

    @Test
    void what_is_missing_is_named_with_a_way_there_and_back() {
        var href = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "Saknar"));
        var asa = browser.signedInAs(Person.ASA);

        var page = asa.post(href + "/kontroll", Map.of("version", "0"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("<title>Fel: Kontrollera", "Skriv efternamnet")
                .contains("href=\"" + href + "/person?ater&#x3D;kontroll#efternamn\"");
        var form = FormPage.of(asa.get(href + "/person?ater=kontroll")).with(Map.of("efternamn", "Inget"));
        assertThat(asa.post(href + "/person", form).location()).isEqualTo(href + "/kontroll#del-person");
    }

    @Test
    void what_is_wrong_is_not_saved_and_what_is_missing_is() {
        var href = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "Fel"));
        var asa = browser.signedInAs(Person.ASA);

        for (var fel : List.of(
                Map.of("samtycke", "igår"), Map.of("inskriven", "2999-01-01"), Map.of("kontaktperson", "1000000"))) {
            var form = new HashMap<String, Object>(fel);
            form.put("version", "0");
            var page = asa.post(href + "/samtycke", form);
            assertThat(page.status()).as(fel.toString()).isEqualTo(422);
        }
        assertThat(asa.post(href + "/person", Map.of("version", "0", "personnummer", "900125-2396"))
                        .status())
                .isEqualTo(422);
        assertThat(asa.post(href + "/kontakt", Map.of("version", "0", "telefon", "1", "galler_inte_kontakt", "Nej"))
                        .status())
                .isEqualTo(422);
        assertThat(asa.post(href + "/samtycke", Map.of("version", "0")).status())
                .isEqualTo(303);
    }

    @Test
    void who_saves_a_section_over_something_newer_sees_both() {
        var href = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "Krock"));
        var asa = browser.signedInAs(Person.ASA);
        var first = FormPage.of(asa.get(href + "/kontakt")).with(Map.of("telefon", "111"));
        var second = FormPage.of(browser.signedInAs(Person.MEHMET).get(href + "/kontakt"))
                .with(Map.of("telefon", "222"));
        assertThat(asa.post(href + "/kontakt", first).status()).isEqualTo(303);

        var page = browser.signedInAs(Person.MEHMET).post(href + "/kontakt", second);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("Sparat av någon annan", "111", "value=\"222\"", "href=\"#telefon\"");
    }

    @Test
    void many_who_press_at_once_enrol_one() throws Exception {
        var href = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "En", "efternamn", "Endast", "kon", "kvinna"));
        del(browser.signedInAs(Person.ASA), href, "samtycke", Map.of("samtycke", idag()));

        var answers = Samtidigt.gor(4, () -> browser.signedInAs(Person.MEHMET)
                .post(href + "/kontroll", Map.of("version", "1"))
                .status());

        assertThat(answers).containsExactly(303, 409, 409, 409);
        assertThat(db.number("select count(*) from deltagare where efternamn = 'Endast'"))
                .isEqualTo(1);
    }

    @Test
    void somebody_who_may_be_known_is_asked_about_before_the_button() {
        var form = Map.of("fornamn", "Dubblett", "efternamn", "Misstänkt", "kon", "kvinna", "fodd", "1971");
        for (var svar : List.of("", "annan")) {
            var href = inskrivna.paborjad(Person.KARIN, form);
            var karin = browser.signedInAs(Person.KARIN);
            del(karin, href, "samtycke", Map.of("samtycke", idag()));
            var page = karin.get(href + "/kontroll");
            assertThat(page.html().contains("Personen kan redan finnas")).isEqualTo(!svar.isEmpty());
            if (!svar.isEmpty()) {
                assertThat(karin.post(href + "/kontroll", FormPage.of(page).with(Map.of()))
                                .status())
                        .isEqualTo(422);
            }
            assertThat(karin.post(href + "/kontroll", FormPage.of(page).with(Map.of("person", svar)))
                            .status())
                    .isEqualTo(303);
        }
    }

    @Test
    void it_is_of_one_insats_and_can_be_taken_away() {
        var href = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "Borta"));
        var asa = browser.signedInAs(Person.ASA);

        for (var path : List.of("", "/person", "/kontroll")) {
            assertThat(browser.signedInAs(Person.OLA).get(href + path).status()).isEqualTo(404);
            assertThat(browser.signedInAs(Person.JOHANNA)
                            .get(world.ungstart().href() + "/inskrivningar/" + id(href) + path)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(asa.get(href + "/nagot").status()).isEqualTo(404);
        assertThat(asa.post(href + "/borttagning", Map.of()).status()).isEqualTo(303);
        assertThat(asa.get(href).status()).isEqualTo(404);
        assertThat(asa.post(href + "/person", Map.of("version", "0", "fornamn", "För sent"))
                        .status())
                .isEqualTo(409);
        assertThat(asa.post(href + "/borttagning", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void one_nobody_comes_back_to_is_removed_and_another_stays() {
        var gammal = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "Gammal"));
        var ny = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "Ny"));
        db.execute("update inskrivning set sparad = '2020-01-01' where id = ?", id(gammal));

        paborjade.stada();

        assertThat(browser.signedInAs(Person.ASA).get(gammal).status()).isEqualTo(404);
        assertThat(browser.signedInAs(Person.ASA).get(ny).status()).isEqualTo(200);
    }

    @Test
    void about_somebody_protected_it_is_gone_and_about_others_it_stays() {
        var hennes = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "Zebrina", "efternamn", "Skyddsson"));
        var annans = inskrivna.paborjad(Person.ASA, Map.of("fornamn", "Annan", "efternamn", "Person"));
        var agare = db.number(
                "select insatsagare_id from insats where id = ?", world.klivet().insatsId());

        paborjade.glom(agare, List.of(), typed -> typed.contains("Skyddsson"));

        assertThat(browser.signedInAs(Person.ASA).get(hennes).status()).isEqualTo(404);
        assertThat(browser.signedInAs(Person.ASA).get(annans).status()).isEqualTo(200);
    }

    /** Where one is led after the section is saved with this typed over it. */
    private static String del(Tab tab, String href, String del, Map<String, ?> typed) {
        var page = tab.post(
                href + "/" + del, FormPage.of(tab.get(href + "/" + del)).with(typed));
        assertThat(page.status()).as(page.html()).isEqualTo(303);
        return page.location();
    }

    private String idag() {
        return world.idag().toString();
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }
}
