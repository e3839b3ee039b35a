package se.stegvis.oversikt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** The page of a participant. */
@StegvisTest
class DeltagandePagesTest {

    private final Browser browser;
    private final World world;
    private final Inskrivna inskrivna;
    private final Db db;

    DeltagandePagesTest(Browser browser, World world, Inskrivna inskrivna, Db db) {
        this.browser = browser;
        this.world = world;
        this.inskrivna = inskrivna;
        this.db = db;
    }

    @Test
    void everybody_in_the_demo_world_has_a_page_that_opens() {
        var karin = browser.signedInAs(Person.KARIN);
        var klivet = world.klivet();
        assertThat(db.column("select id from deltagande where insats_id = ? and not anonym", klivet.insatsId()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                karin.get(klivet.href() + "/deltaganden/" + id).status())
                        .isEqualTo(200));
    }

    @Test
    void the_latest_notes_stand_on_the_page_and_a_draft_only_for_its_writer() {
        var deltagande = inskrivna.forDagarSedan(3).href();
        var asa = browser.signedInAs(Person.ASA);
        asa.post(deltagande + "/anteckningar", note("Signerad rubrik", "signera"));
        asa.post(deltagande + "/anteckningar", note("Rubrik på utkast", "spara"));

        assertThat(asa.get(deltagande).html()).contains("Signerad rubrik", "Rubrik på utkast", "Utkast</span>");
        assertThat(browser.signedInAs(Person.MEHMET).get(deltagande).html())
                .contains("Signerad rubrik")
                .doesNotContain("Rubrik på utkast", "Utkast</span>");
    }

    @Test
    void what_is_written_in_the_rooms_stands_on_the_page() {
        var idag = world.idag().toString();
        var asa = browser.signedInAs(Person.ASA);
        var sida = inskrivna.forDagarSedan(10).href();
        asa.post(sida + "/anteckningar", note("Signerat möte", "signera"));
        asa.post(sida + "/anteckningar", note("Mitt utkast", "spara"));
        asa.post(sida + "/handlingsplan", Map.of("version", "", "upprattad", idag, "mal_0_rubrik", "Börja praktik"));
        asa.post(
                sida + "/skattningar/ors/ny",
                Map.of("datum", idag, "rad_1", "4,5", "rad_2", "5", "rad_3", "5", "rad_4", "5"));

        assertThat(asa.get(sida).html())
                .contains("Signerat möte", "Mitt utkast", ">Utkast<", "Börja praktik", "19,5 av 40");
        assertThat(browser.signedInAs(Person.MEHMET).get(sida).html())
                .contains("Signerat möte")
                .doesNotContain("Mitt utkast");
    }

    private Map<String, String> note(String rubrik, String button) {
        return Map.of("datum", world.idag().toString(), "rubrik", rubrik, "text", "Vi talades vid.", button, "");
    }
}
