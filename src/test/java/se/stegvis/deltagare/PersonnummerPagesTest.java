package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** Number and address: shown on demand, with a row in the log that says so, and changed by themselves. */
@StegvisTest
class PersonnummerPagesTest {

    /** Of the tax agency's test numbers. */
    private static final String NUMMER = "199001252395";

    private static final String ANNAT = "199001252387";

    private final Browser browser;
    private final World world;
    private final Db db;

    private String href = "";

    PersonnummerPagesTest(Browser browser, World world, Db db) {
        this.browser = browser;
        this.world = world;
        this.db = db;
    }

    @BeforeEach
    void enrol() {
        var form = uppgifter();
        form.put("personnummer", NUMMER);
        form.put("person", "annan");
        form.put("adress", "Provstigen 4");
        href = browser.signedInAs(Person.KARIN)
                .post(world.klivet().href() + "/inskrivningar", form)
                .location();
    }

    @Test
    void the_number_is_shown_in_full_on_its_own_page_only_and_the_log_says_so() {
        var asa = browser.signedInAs(Person.ASA);
        assertThat(asa.get(href).html())
                .contains("19900125-****", href + "/personnummer")
                .doesNotContain("-2395", "01252395");
        assertThat(asa.get(href + "/personnummer/andra").html()).doesNotContain("-2395", "01252395");
        var before = world.lastLogged();

        assertThat(asa.get(href + "/personnummer").html())
                .contains("value=\"19900125-2395\" readonly", "value=\"199001252395\" readonly", "data-kopiera");

        assertThat(logged(before))
                .isEqualTo("SE_PERSONNUMMER GET /insatser/{insatsId}/deltaganden/{deltagandeId}/personnummer MEDGIVEN "
                        + id());
    }

    @Test
    void the_address_is_shown_on_its_own_page_only_and_the_log_says_so() {
        var asa = browser.signedInAs(Person.ASA);
        assertThat(asa.get(href).html()).doesNotContain("Provstigen");
        assertThat(asa.get(href + "/uppgifter/andra").html()).doesNotContain("Provstigen");
        var before = world.lastLogged();

        assertThat(asa.get(href + "/adress").html()).contains("value=\"Provstigen 4\" readonly");

        assertThat(logged(before))
                .isEqualTo("SE_DELTAGARE GET /insatser/{insatsId}/deltaganden/{deltagandeId}/adress MEDGIVEN " + id());
    }

    @Test
    void saving_the_facts_keeps_number_and_address() {
        var asa = browser.signedInAs(Person.ASA);
        var form = uppgifter();
        form.putAll(Map.of("version", "0", "version_person", "0", "efternamn", "Nymärt"));
        // A field that is not in this form does nothing.
        form.put("personnummer", ANNAT);

        assertThat(asa.post(href + "/uppgifter", form).status()).isEqualTo(303);

        assertThat(asa.get(href).html()).contains("Nymärt");
        assertThat(number(asa)).contains(NUMMER);
        assertThat(asa.get(href + "/adress").html()).contains("Provstigen 4");
        assertThat(found(asa, NUMMER)).contains("Nymärt");
    }

    @Test
    void a_birth_that_does_not_go_with_the_number_is_refused_when_facts_are_corrected() {
        var form = uppgifter();
        form.putAll(Map.of("version", "0", "version_person", "0", "fodd", "1971"));

        var page = browser.signedInAs(Person.ASA).post(href + "/uppgifter", form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("Födelsetiden stämmer inte med personnumret");
    }

    @Test
    void the_number_is_changed_kept_when_nothing_is_typed_and_taken_away_only_by_a_box() {
        var asa = browser.signedInAs(Person.ASA);

        assertThat(change(asa, "personnummer", "", "version_person", "0")).isEqualTo(303);
        assertThat(number(asa)).contains(NUMMER);
        assertThat(change(asa, "personnummer", "900125-2396", "version_person", "0"))
                .isEqualTo(422);
        assertThat(change(asa, "personnummer", ANNAT, "ta_bort", "ja", "version_person", "0"))
                .isEqualTo(422);

        assertThat(change(asa, "personnummer", ANNAT, "version_person", "0")).isEqualTo(303);
        assertThat(number(asa)).contains(ANNAT).contains("Tidigare nummer", "19900125-2395, till");
        assertThat(found(asa, ANNAT)).contains("Provsson");
        assertThat(found(asa, NUMMER)).as("by the old one too").contains(href + "\"");

        assertThat(change(asa, "personnummer", NUMMER, "version_person", "0"))
                .as("changed since")
                .isEqualTo(409);

        assertThat(change(asa, "ta_bort", "ja", "version_person", "1")).isEqualTo(303);
        assertThat(number(asa)).contains("Inget personnummer", "19900125-2387, till");
        assertThat(db.text(
                        "select fodelsear from deltagare p join deltagande d on d.deltagare_id = p.id where d.id = ?",
                        id()))
                .as("what is known of the birth stays")
                .isEqualTo("1990");
    }

    @Test
    void what_is_known_of_the_birth_follows_a_new_number() {
        var asa = browser.signedInAs(Person.ASA);

        assertThat(change(asa, "personnummer", "198501139995", "version_person", "0"))
                .isEqualTo(303);

        assertThat(db.text(
                        "select fodelsedatum from deltagare p join deltagande d on d.deltagare_id = p.id where d.id = ?",
                        id()))
                .isEqualTo("1985-01-13");
    }

    @Test
    void the_address_is_changed_and_emptied_with_a_version() {
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.post(href + "/adress", Map.of("adress", "Nygatan 9", "version_person", "0"))
                        .status())
                .isEqualTo(303);
        assertThat(asa.get(href + "/adress/andra").html()).contains("Nygatan 9");
        assertThat(asa.post(href + "/adress", Map.of("adress", "Annan 1", "version_person", "0"))
                        .status())
                .isEqualTo(409);
        assertThat(asa.post(href + "/adress", Map.of("adress", "", "version_person", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(asa.get(href + "/adress").html()).contains("Ingen adress är registrerad");
        assertThat(number(asa)).contains(NUMMER);
    }

    private int change(Tab tab, String... fields) {
        var form = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return tab.post(href + "/personnummer", form).status();
    }

    private String number(Tab tab) {
        return tab.get(href + "/personnummer").html();
    }

    private String found(Tab tab, String words) {
        var lista = world.klivet().href() + "/deltagare/urval";
        return tab.get(tab.post(lista, Map.of("ord", words)).location()).html();
    }

    private String logged(long after) {
        return db.text(
                """
                select concat(behorighet, ' ', metod, ' ', rutt, ' ', utfall, ' ', deltagande_id)
                  from atkomst where id > ?
                """,
                after);
    }

    private String id() {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private Map<String, Object> uppgifter() {
        var form = new HashMap<String, Object>();
        form.put("fornamn", "Prov");
        form.put("efternamn", "Provsson");
        form.put("kon", "man");
        form.put("inskriven", world.idag().minusDays(3).toString());
        form.put("samtycke", world.idag().minusDays(3).toString());
        return form;
    }
}
