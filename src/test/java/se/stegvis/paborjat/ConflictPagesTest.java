package se.stegvis.paborjat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

/** Of two who change the same thing the second sees both versions and chooses, field by field. */
@StegvisTest
class ConflictPagesTest {

    private final Browser browser;
    private final Db db;
    private final World world;
    private final Inskrivna inskrivna;

    ConflictPagesTest(Browser browser, Db db, World world, Inskrivna inskrivna) {
        this.browser = browser;
        this.db = db;
        this.world = world;
        this.inskrivna = inskrivna;
    }

    @Test
    void each_field_that_differs_is_chosen_and_the_others_need_no_choice() {
        var deltagande = inskrivna.forDagarSedan(30);
        var asa = browser.signedInAs(Person.ASA);
        var karin = browser.signedInAs(Person.KARIN);
        var asas = facts(asa, deltagande, Map.of("fornamn", "Prova", "utbildning", "gymnasium"));
        var karins = facts(karin, deltagande, Map.of("fornamn", "Provina", "utbildning", "grundskola"));
        assertThat(asa.post(deltagande.href() + "/uppgifter", asas).status()).isEqualTo(303);

        var conflict = karin.post(deltagande.href() + "/uppgifter", karins);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .contains("Någon annan hann spara före dig")
                .contains("value=\"Provina\"", "name=\"_andras.fornamn\" value=\"Prova\"")
                .contains("Gymnasium</span>", "name=\"_andras.utbildning\" value=\"gymnasium\"")
                .doesNotContain("name=\"_andras.efternamn\"", "name=\"_andras.version");

        var chosen = FormPage.of(conflict).with(Map.of("_ta_andras", "utbildning"));
        karins.forEach((name, value) -> {
            if (!name.startsWith("version") && !name.startsWith("_")) {
                chosen.put(name, value);
            }
        });
        assertThat(karin.post(deltagande.href() + "/uppgifter", chosen).status())
                .isEqualTo(303);
        assertThat(db.text(
                        "select fornamn from deltagare p join deltagande d on d.deltagare_id = p.id where d.id = ?",
                        deltagande.deltagandeId()))
                .isEqualTo("Provina");
        assertThat(db.text("select utbildning from deltagande where id = ?", deltagande.deltagandeId()))
                .isEqualTo("gymnasium");
    }

    @Test
    void what_lost_is_kept_and_both_showings_are_logged() {
        var deltagande = inskrivna.forDagarSedan(30);
        var karin = browser.signedInAs(Person.KARIN);
        var karins = facts(karin, deltagande, Map.of("fornamn", "Provina"));
        browser.signedInAs(Person.ASA)
                .post(
                        deltagande.href() + "/uppgifter",
                        facts(browser.signedInAs(Person.ASA), deltagande, Map.of("fornamn", "Prova")));
        var before = world.lastLogged();

        karin.post(deltagande.href() + "/uppgifter", karins);

        assertThat(db.column(
                        "select concat(utfall, ' ', coalesce(visade, '')) from atkomst where id > ? order by id",
                        before))
                .as("the attempt, and the page in a transaction of its own")
                .containsExactly("AVBRUTEN ", "MEDGIVEN " + deltagande.deltagandeId());
        assertThat(karin.get(deltagande.href() + "/uppgifter/andra").html()).contains("Provina");
    }

    @Test
    void a_plan_with_a_delmal_more_takes_it_over_without_a_choice() {
        var deltagande = inskrivna.forDagarSedan(30);
        var asa = browser.signedInAs(Person.ASA);
        var karin = browser.signedInAs(Person.KARIN);
        var href = deltagande.href() + "/handlingsplan";
        var first = plan(asa, deltagande, Map.of("mal_0_rubrik", "Gemensamt"));
        asa.post(href, first);
        var karins = plan(karin, deltagande, Map.of("mal_0_rubrik", "Karins ord"));
        asa.post(
                href,
                plan(
                        asa,
                        deltagande,
                        Map.of(
                                "mal_0_rubrik",
                                "Åsas ord",
                                "mal_1_rubrik",
                                "Åsas andra",
                                "mal_2_rubrik",
                                "Åsas tredje")));

        var conflict = karin.post(href, karins);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .contains("value=\"Karins ord\"", "name=\"_andras.mal_0_rubrik\" value=\"Åsas ord\"")
                .contains("value=\"Åsas tredje\"")
                .doesNotContain("name=\"_andras.mal_2_rubrik\"");
    }

    @Test
    void when_there_is_nothing_left_to_save_over_what_was_typed_is_shown() {
        var deltagande = inskrivna.forDagarSedan(30);
        var karin = browser.signedInAs(Person.KARIN);
        var asa = browser.signedInAs(Person.ASA);
        var exit = Map.of(
                "utskriven",
                world.idag(),
                "avslutsanledning",
                "ovrigt",
                "avslutsanledning_text",
                "Karins skäl",
                "stammer",
                Inskrivna.STAMMER);
        var karins = FormPage.of(karin.get(deltagande.href() + "/avslut/ny")).with(exit);
        asa.post(
                deltagande.href() + "/avslut",
                FormPage.of(asa.get(deltagande.href() + "/avslut/ny")).with(exit));

        var conflict = karin.post(deltagande.href() + "/avslut", karins);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Karins skäl", "Det du skrev");
    }

    private Map<String, Object> facts(Browser.Tab tab, DeltagandeRef deltagande, Map<String, String> typed) {
        var form = FormPage.of(tab.get(deltagande.href() + "/uppgifter/andra"))
                .with(Map.of(
                        "fornamn", "Prov",
                        "efternamn", "Provsson",
                        "kon", "kvinna",
                        "inskriven", world.idag().minusDays(30),
                        "samtycke", world.idag().minusDays(30)));
        form.putAll(typed);
        return form;
    }

    private Map<String, Object> plan(Browser.Tab tab, DeltagandeRef deltagande, Map<String, String> typed) {
        return FormPage.of(tab.get(deltagande.href() + "/handlingsplan/andra")).with(typed);
    }
}
