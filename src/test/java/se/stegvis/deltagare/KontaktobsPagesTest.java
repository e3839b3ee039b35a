package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

/** What to mind when contacting a person. */
@StegvisTest
class KontaktobsPagesTest {

    private final Browser browser;
    private final World world;
    private final Inskrivna inskrivna;
    private final Db db;

    private DeltagandeRef ref = new DeltagandeRef(0, 0);

    KontaktobsPagesTest(Browser browser, World world, Inskrivna inskrivna, Db db) {
        this.browser = browser;
        this.world = world;
        this.inskrivna = inskrivna;
        this.db = db;
    }

    @BeforeEach
    void enrol() {
        ref = inskrivna.forDagarSedan(1);
    }

    @Test
    void it_stands_wherever_phone_or_address_is_shown_and_as_a_word_in_the_list() {
        var asa = browser.signedInAs(Person.ASA);
        assertThat(asa.get(ref.href()).html()).doesNotContain("id=\"obs\"");

        assertThat(asa.get(ref.href() + "/kontaktobs/ny").html())
                .contains("value=\"" + world.idag().plusMonths(6) + "\"");
        assertThat(skriv("ringtid", "Inte före tolv", world.idag().toString())).isEqualTo(303);

        for (var path : new String[] {"", "/uppgifter/andra", "/adress", "/kontaktobs"}) {
            assertThat(asa.get(ref.href() + path).html()).as(path).contains("Tider att ringa", "Inte före tolv");
        }
        assertThat(row()).contains("Obs vid kontakt").doesNotContain("Inte före tolv");
        assertThat(browser.signedInAs(Person.MEHMET).get(ref.href()).html()).contains("Inte före tolv");
    }

    @Test
    void mistakes_come_back_beside_their_fields() {
        var asa = browser.signedInAs(Person.ASA);
        var page = asa.post(
                ref.href() + "/kontaktobs",
                Map.of(
                        "slag",
                        "hittepa",
                        "text",
                        "x".repeat(201),
                        "granskas",
                        world.idag().minusDays(1).toString()));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("Välj ett av alternativen", "högst 200 tecken", "Dagen har redan varit");
        assertThat(skriv("annat", "", world.idag().toString())).isEqualTo(422);
        assertThat(skriv("hot", "", world.idag().plusMonths(25).toString())).isEqualTo(422);
        assertThat(skriv("hot", "😀".repeat(200), world.idag().plusMonths(24).toString()))
                .isEqualTo(303);
    }

    @Test
    void past_its_day_it_no_longer_holds_but_asks_to_be_reviewed() {
        var asa = browser.signedInAs(Person.ASA);
        skriv("hund", "Stor hund", world.idag().toString());
        var igar = world.idag().minusDays(1);
        db.execute("update kontaktobs set granskas = ? where text = 'Stor hund' and id = ?", igar.toString(), latest());

        assertThat(asa.get(ref.href()).html())
                .contains(">Granska</span> Hund Stor hund", "gick ut " + Datum.lasbart(igar))
                .doesNotContain("<strong>Hund</strong>");
        assertThat(row()).doesNotContain("Obs vid kontakt");

        var form = Map.of(
                "slag", "hund", "text", "Liten hund", "granskas", world.idag().toString(), "version", "0");
        assertThat(asa.post(ref.href() + "/kontaktobs/" + latest(), form).status())
                .isEqualTo(303);
        assertThat(asa.get(ref.href()).html()).contains("Liten hund").doesNotContain("Stor hund", "gick ut");
        assertThat(asa.get(ref.href() + "/kontaktobs").html())
                .contains("Tidigare", "Hund Stor hund", " av " + Person.ASA.namn() + ".");
    }

    @Test
    void it_is_ended_once_and_stays_in_the_history() {
        var asa = browser.signedInAs(Person.ASA);
        var mehmet = browser.signedInAs(Person.MEHMET);
        skriv("smitta", "Vattkoppor", world.idag().toString());
        var obs = ref.href() + "/kontaktobs/" + latest();

        assertThat(asa.post(obs, Map.of("avsluta", "ja", "version", "7")).status())
                .isEqualTo(409);
        assertThat(mehmet.post(obs, Map.of("avsluta", "ja", "version", "0")).status())
                .isEqualTo(303);
        assertThat(asa.post(obs, Map.of("avsluta", "ja", "version", "1")).status())
                .isEqualTo(409);
        assertThat(asa.get(obs + "/andra").status()).isEqualTo(404);

        assertThat(asa.get(ref.href()).html()).doesNotContain("Vattkoppor");
        assertThat(asa.get(ref.href() + "/kontaktobs").html()).contains("Vattkoppor", "av " + Person.MEHMET.namn());
    }

    @Test
    void it_is_reached_through_its_own_person_only() {
        skriv("hot", "Prov", world.idag().toString());
        var other = inskrivna.forDagarSedan(1);

        assertThat(browser.signedInAs(Person.ASA)
                        .get(other.href() + "/kontaktobs/" + latest() + "/andra")
                        .status())
                .isEqualTo(404);
    }

    private int skriv(String slag, String text, String granskas) {
        var form = new HashMap<String, String>();
        form.putAll(Map.of("slag", slag, "text", text, "granskas", granskas));
        return browser.signedInAs(Person.ASA)
                .post(ref.href() + "/kontaktobs", form)
                .status();
    }

    private String latest() {
        return db.text("select max(id) from kontaktobs");
    }

    /** Of this test's participant in the list. */
    private String row() {
        var lista = ref.insats().href() + "/deltagare";
        var asa = browser.signedInAs(Person.ASA);
        var nr = db.text("select deltagar_nr from deltagande where id = ?", ref.deltagandeId());
        var html = asa.get(asa.post(lista + "/urval", Map.of("ord", nr)).location())
                .html();
        var start = html.indexOf(ref.href() + "\"");
        assertThat(start).isPositive();
        return html.substring(start, html.indexOf("</tr>", start));
    }
}
