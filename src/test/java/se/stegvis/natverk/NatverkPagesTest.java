package se.stegvis.natverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.gemensamt.Datum;

/** Who works with a participant at the parties, and the meetings with them. */
@StegvisTest
class NatverkPagesTest {

    private final Browser browser;
    private final World world;
    private final Inskrivna inskrivna;
    private final Db db;

    private String akt = "";
    private String id = "";

    NatverkPagesTest(Browser browser, World world, Inskrivna inskrivna, Db db) {
        this.browser = browser;
        this.world = world;
        this.inskrivna = inskrivna;
        this.db = db;
    }

    @BeforeEach
    void enrol() {
        var ref = inskrivna.forDagarSedan(30);
        akt = ref.href();
        id = String.valueOf(ref.deltagandeId());
    }

    @Test
    void an_officer_is_read_by_all_and_unreadable_in_the_database() {
        contact("Siv Ek", "010-11 22 33");

        assertThat(tab(Person.MEHMET).get(akt + "/natverk").html())
                .contains("Siv Ek", "Försäkringskassan", "tel:010-11 22 33", "siv@fk.example");
        assertThat(db.text("select convert(telefon using latin1) from kontakt where deltagande_id = ?", id))
                .doesNotContain("11 22 33");
    }

    @Test
    void one_who_leaves_is_ended_and_stays_and_the_second_of_two_who_change_her_is_told() {
        contact("Siv Ek", "");
        var edit = akt + "/natverk/" + db.text("select id from kontakt where deltagande_id = ?", id) + "/andra";
        var karins = FormPage.of(tab(Person.KARIN).get(edit)).with(Map.of("titel", "Chef"));
        var ended = FormPage.of(tab(Person.ASA).get(edit))
                .with(Map.of("till", world.idag().minusDays(1).toString()));

        assertThat(tab(Person.ASA).post(edit.replace("/andra", ""), ended).status())
                .isEqualTo(303);

        assertThat(tab(Person.MEHMET).get(akt + "/natverk").html()).contains("Tidigare</h2>", "Siv Ek");
        assertThat(tab(Person.MEHMET).get(akt + "/handelser").html())
                .contains("Kontakt avslutad, Försäkringskassan", "Kontakt i nätverket ändrad");
        assertThat(tab(Person.KARIN).post(edit.replace("/andra", ""), karins).status())
                .isEqualTo(409);
        assertThat(db.column("select concat(fore, efter) from andring where omrade = 'deltagande' and foremal = ?", id))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain("Siv"));
    }

    @Test
    void what_can_not_be_is_said_beside_the_field() {
        for (var wrong : Map.of(
                        "part", "okand", "namn", " ", "epost", "inte en adress", "fran", "", "till", "1999-01-01")
                .entrySet()) {
            var form = contactForm("Siv Ek", "");
            form.put(wrong.getKey(), wrong.getValue());
            assertThat(tab(Person.ASA).post(akt + "/natverk", form).status())
                    .as(wrong.getKey())
                    .isEqualTo(422);
        }
        for (var wrong : Map.of(
                        "slag", "okant",
                        "datum", world.idag().plusDays(1).toString(),
                        "nasta", world.idag().minusDays(9).toString(),
                        "kontakt", "1",
                        "beslut_0_ansvarig", "Någon",
                        "deltog_0_part", "af")
                .entrySet()) {
            var form = meeting("Text");
            form.remove("deltog_0_namn");
            form.remove("beslut_0_vad");
            form.putAll(Map.of("deltog_0_namn", "", "beslut_0_vad", ""));
            form.put(wrong.getKey(), wrong.getValue());
            assertThat(tab(Person.ASA).post(akt + "/moten", form).status())
                    .as(wrong.getKey())
                    .isEqualTo(422);
        }
    }

    @Test
    void a_meeting_says_who_attended_what_was_decided_and_when_the_next_is() {
        contact("Siv Ek", "");
        var form = meeting("Vi gick igenom läget.");
        form.put("kontakt", db.text("select id from kontakt where deltagande_id = ?", id));
        form.put("signera", "");

        assertThat(tab(Person.ASA).post(akt + "/moten", form).status()).isEqualTo(303);

        var nasta = Datum.lasbart(world.idag().plusDays(30));
        assertThat(tab(Person.MEHMET).get(akt + "/moten").html())
                .contains("SIP", "Siv Ek, Försäkringskassan", "Dottern", "Intyg till", "Nästa möte " + nasta);
        assertThat(tab(Person.MEHMET).get(akt).html()).contains("Nästa möte med parterna", nasta);
        assertThat(tab(Person.ASA).get("/").html()).contains("Kommande möten", nasta + ", Prov Provsson");
    }

    @Test
    void an_utkast_is_its_writers_and_is_locked_by_signing() {
        var asa = tab(Person.ASA);
        asa.post(akt + "/moten", meeting("Utkastets ord"));
        var mote = akt + "/moten/" + db.text("select id from mote where deltagande_id = ?", id);
        assertThat(tab(Person.MEHMET).get(akt + "/moten").html()).doesNotContain("Utkastets ord");
        assertThat(tab(Person.MEHMET).get(mote).status()).isEqualTo(404);
        assertThat(tab(Person.MEHMET).get(mote + "/andra").status()).isEqualTo(404);
        var old = FormPage.of(asa.get(mote + "/andra")).with(Map.of("text", "Ur ett annat fönster"));

        var signed = FormPage.of(asa.get(mote + "/andra")).with(Map.of("text", "Signerade ord", "signera", ""));
        assertThat(asa.post(mote, signed).status()).isEqualTo(303);

        assertThat(tab(Person.MEHMET).get(mote).html()).contains("Signerade ord", "Dottern", "Intyg till");
        assertThat(asa.post(mote, old).status()).isEqualTo(409);
        assertThat(asa.get(mote + "/andra").status()).isEqualTo(404);
    }

    @Test
    void one_that_is_signed_is_added_to_and_struck_beside_its_words() {
        var form = meeting("Mötets ord");
        form.put("signera", "");
        var mote = tab(Person.ASA).post(akt + "/moten", form).location();
        tab(Person.MEHMET).post(mote + "/tillagg", Map.of("text", "Mehmets tillägg"));
        assertThat(tab(Person.MEHMET).get(mote + "/strykning/ny").status()).isEqualTo(403);
        var first = FormPage.of(tab(Person.ASA).get(mote + "/strykning/ny")).with(Map.of("skal", "Blev inte av"));
        var second = FormPage.of(tab(Person.KARIN).get(mote + "/strykning/ny")).with(Map.of("skal", "Karins skäl"));

        assertThat(tab(Person.ASA).post(mote + "/strykning", first).status()).isEqualTo(303);

        var told = tab(Person.KARIN).post(mote + "/strykning", second);
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.html()).contains("Mötet är redan struket.");
        assertThat(tab(Person.MEHMET).get(mote).html())
                .contains("Struket</span>", "Skäl: Blev inte av", "Mötets ord", "Mehmets tillägg");
        assertThat(tab(Person.MEHMET)
                        .post(mote + "/tillagg", Map.of("text", "Mer"))
                        .status())
                .isEqualTo(409);
        assertThat(tab(Person.MEHMET).get(akt).html()).doesNotContain("Nästa möte med parterna");
    }

    private void contact(String namn, String telefon) {
        assertThat(tab(Person.ASA)
                        .post(akt + "/natverk", contactForm(namn, telefon))
                        .status())
                .isEqualTo(303);
    }

    private Map<String, Object> contactForm(String namn, String telefon) {
        return new HashMap<>(Map.of(
                "part",
                "fk",
                "namn",
                namn,
                "telefon",
                telefon,
                "epost",
                "siv@fk.example",
                "fran",
                world.idag().minusDays(20).toString()));
    }

    private Map<String, Object> meeting(String text) {
        return new HashMap<>(Map.of(
                "slag", "sip",
                "datum", world.idag().minusDays(2).toString(),
                "text", text,
                "nasta", world.idag().plusDays(30).toString(),
                "deltog_0_namn", "Dottern",
                "beslut_0_vad", "Intyg till kassan",
                "beslut_0_ansvarig", "Siv"));
    }

    private Tab tab(Person person) {
        return browser.signedInAs(person);
    }
}
