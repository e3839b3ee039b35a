package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** A value, declines, unknown and not asked are four different things, in whatever is asked at the enrolment. */
@StegvisTest
class SvarPagesTest {

    private static final List<String> SVAR = List.of("vill_inte_svara", "okant", "");

    private final Browser browser;
    private final World world;
    private final Inskrivna inskrivna;
    private final Db db;

    SvarPagesTest(Browser browser, World world, Inskrivna inskrivna, Db db) {
        this.browser = browser;
        this.world = world;
        this.inskrivna = inskrivna;
        this.db = db;
    }

    @ParameterizedTest
    @ValueSource(strings = {"telefon_svar", "epost_svar", "adress_svar", "fodd_svar"})
    void what_is_typed_in_has_an_answer_beside_it(String falt) {
        var karin = browser.signedInAs(Person.KARIN);
        var kept = new HashMap<String, String>();
        for (var svar : SVAR) {
            var form = person();
            form.put(falt, svar);
            var saved = karin.post(world.klivet().href() + "/inskrivningar", form);
            assertThat(saved.status()).as(saved.html()).isEqualTo(303);
            kept.put(
                    svar,
                    db.text(
                            """
                    select coalesce(p.%s, '') from deltagare p join deltagande d on d.deltagare_id = p.id where d.id = ?
                    """
                                    .formatted(falt),
                            id(saved.location())));
        }
        assertThat(kept).allSatisfy((typed, stored) -> assertThat(stored).isEqualTo(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"remittent", "utbildning", "forsorjningstid", "forsorjning", "sysselsattning"})
    void what_is_chosen_has_the_same_answers_among_its_choices(String falt) {
        var karin = browser.signedInAs(Person.KARIN);
        for (var svar : SVAR) {
            var form = person();
            form.put(falt, svar);
            var saved = karin.post(world.klivet().href() + "/inskrivningar", svar.isEmpty() ? person() : form);
            assertThat(saved.status()).as(saved.html()).isEqualTo(303);
            var again = FormPage.of(karin.get(saved.location() + "/uppgifter/andra"))
                    .with(Map.of());
            assertThat(again.getOrDefault(falt, "")).isEqualTo(svar);
        }
    }

    @Test
    void it_is_read_back_on_the_list_the_check_her_page_and_the_address() {
        var asa = browser.signedInAs(Person.ASA);
        var list = inskrivna.paborjad(
                Person.ASA, Map.of("fornamn", "Svara", "efternamn", "Intesson", "kon", "man", "fodd_svar", "okant"));
        save(asa, list + "/kontakt", Map.of("telefon_svar", "vill_inte_svara", "adress_svar", "okant"));
        assertThat(Jsoup.parse(asa.get(list).html()).select(".tasks").text())
                .contains("Person Klar", "Kontakt Saknar uppgift e-post");
        save(asa, list + "/samtycke", Map.of("samtycke", world.idag().toString()));
        assertThat(Jsoup.parse(asa.get(list + "/kontroll").html())
                        .select("#del-kontakt")
                        .text())
                .contains("Telefon Vill inte svara", "E-post Ej frågat", "Adress Okänt");

        var href = asa.post(
                        list + "/kontroll",
                        FormPage.of(asa.get(list + "/kontroll")).with(Map.of()))
                .location();

        var facts = Jsoup.parse(asa.get(href).html()).select("dl.facts").text();
        assertThat(facts).contains("Telefon Vill inte svara", "E-post Ej frågat", "Adress Okänt", "Ålder Okänt");
        assertThat(asa.get(href + "/adress").html()).contains("Ingen adress är registrerad. Okänt.");
        save(asa, href + "/adress", Map.of("adress", "Provgatan 3", "adress_svar", ""));
        assertThat(asa.get(href + "/adress").html()).contains("Provgatan 3").doesNotContain("Okänt");
        assertThat(Jsoup.parse(asa.get(href).html()).select("dl.facts").text()).doesNotContain("Adress");
        asa.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));
        assertThat(Jsoup.parse(asa.get(href).html()).select("dl.facts").text()).contains("E-post Ej frågat");
    }

    @Test
    void a_value_and_an_answer_that_is_none_are_refused_beside_the_field() {
        var karin = browser.signedInAs(Person.KARIN);
        var form = person();
        form.putAll(Map.of("telefon", "070-174 06 20", "telefon_svar", "okant", "fodd", "1980", "fodd_svar", "okant"));
        form.putAll(Map.of("epost_svar", "nej", "adress", "Provgatan 1", "adress_svar", "vill_inte_svara"));
        var list = inskrivna.paborjad(Person.KARIN, Map.of("fornamn", "Båda"));

        var page = karin.post(list + "/kontakt", with("version", "0", form));
        assertThat(page.status()).isEqualTo(422);
        for (var falt : List.of("telefon_svar", "epost_svar", "adress_svar")) {
            assertThat(Jsoup.parse(page.html()).select("#" + falt + "-fel").text())
                    .as(falt)
                    .isNotEmpty();
        }
        assertThat(page.html()).contains("value=\"070-174 06 20\"", "value=\"okant\" selected");
        assertThat(karin.post(list + "/person", with("version", "0", form)).status())
                .isEqualTo(422);
        form.put("personnummer", "199001252395");
        form.put("fodd", "");
        assertThat(karin.post(world.klivet().href() + "/inskrivningar", form).html())
                .contains("Det finns en uppgift redan");
        var href =
                karin.post(world.klivet().href() + "/inskrivningar", person()).location();
        assertThat(karin.post(
                                href + "/adress",
                                Map.of("adress", "Provgatan 1", "adress_svar", "okant", "version_person", "0"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_correction_keeps_the_address_and_a_new_enrolment_what_was_not_typed() {
        var karin = browser.signedInAs(Person.KARIN);
        var form = person();
        form.putAll(Map.of("telefon", "070-174 06 21", "epost_svar", "vill_inte_svara", "adress_svar", "okant"));
        var href = karin.post(world.klivet().href() + "/inskrivningar", form).location();

        save(karin, href + "/uppgifter", Map.of("telefon", "", "telefon_svar", "okant"));

        assertThat(svar(href)).isEqualTo("okant|vill_inte_svara|okant");
        var page = karin.get(world.insats("Spången").href() + "/inskrivningar/igen/" + id(href) + "/ny");
        var list = karin.post(
                        world.insats("Spången").href() + "/inskrivningar/igen/" + id(href),
                        FormPage.of(page).with(Map.of()))
                .location();
        assertThat(karin.get(list + "/kontakt").html()).contains("value=\"vill_inte_svara\" selected");
        save(karin, list + "/kontakt", Map.of("telefon_svar", "", "epost", "ny@prov.example", "epost_svar", ""));
        save(karin, list + "/samtycke", Map.of("samtycke", world.idag().toString()));
        var again = karin.post(
                        list + "/kontroll",
                        FormPage.of(karin.get(list + "/kontroll")).with(Map.of()))
                .location();
        assertThat(svar(again)).isEqualTo("okant||okant");
    }

    private static void save(Tab tab, String path, Map<String, ?> typed) {
        var edit = path.contains("/inskrivningar/") ? path : path + "/andra";
        var page = tab.post(path, FormPage.of(tab.get(edit)).with(typed));
        assertThat(page.status()).as(page.html()).isEqualTo(303);
    }

    private String svar(String href) {
        return db.text(
                """
                select concat(coalesce(p.telefon_svar, ''), '|', coalesce(p.epost_svar, ''), '|', coalesce(p.adress_svar, ''))
                  from deltagare p join deltagande d on d.deltagare_id = p.id where d.id = ?
                """,
                id(href));
    }

    private static Map<String, Object> with(String falt, String varde, Map<String, Object> form) {
        var all = new HashMap<>(form);
        all.put(falt, varde);
        return all;
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private Map<String, Object> person() {
        var day = world.idag().minusDays(3).toString();
        return new HashMap<>(Map.of(
                "fornamn",
                "Svar",
                "efternamn",
                "Svarsson",
                "kon",
                "man",
                "inskriven",
                day,
                "samtycke",
                day,
                "person",
                "annan"));
    }
}
