package se.stegvis.anteckning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** Written once, read in each case, and in none of them a word of who the others were. */
@StegvisTest
class GruppanteckningPagesTest {

    private final Browser browser;
    private final World world;
    private final Db db;
    private final String grupper;

    private String frida = "";
    private String goran = "";
    private String rubrik = "";

    GruppanteckningPagesTest(Browser browser, World world, Db db) {
        this.browser = browser;
        this.world = world;
        this.db = db;
        this.grupper = world.klivet().href() + "/gruppanteckningar";
    }

    @BeforeEach
    void enrol() {
        frida = enrolled("Frideborg", "Åkerhielm");
        goran = enrolled("Görgen", "von Sydlund");
        rubrik = "Bakning " + frida;
    }

    @Test
    void each_gets_a_note_of_her_own() {
        assertThat(write("Vi bakade bröd.", "signera").status()).isEqualTo(303);

        for (var id : List.of(frida, goran)) {
            assertThat(notes(Person.MEHMET, id)).contains(rubrik, "Vi bakade bröd.", "· gruppanteckning");
        }
        assertThat(notes(Person.MEHMET, frida)).doesNotContain("Görgen", "Sydlund");
        assertThat(notes(Person.MEHMET, goran)).doesNotContain("Frideborg", "Åkerhielm");
    }

    @Test
    void a_text_that_names_one_of_them_is_stopped_until_the_writer_says_that_it_shall() {
        for (var text : List.of("Frideborgs deg jäste.", "AKERHIELM kom sent.", "Bra, sa görgen!")) {
            var refused = write(text, "signera");
            assertThat(refused.status()).as(text).isEqualTo(422);
            assertThat(refused.html()).contains("Texten kan namnge", "spara ändå", "name=\"spara_anda\"");
        }
        assertThat(write("Deltog", "signera", Map.of("deltog", "Görgen")).status())
                .isEqualTo(422);
        assertThat(write("En von oben-attityd.", "signera").status()).isEqualTo(303);
        assertThat(write("Görgen är också namnet på degen.", "signera", Map.of("spara_anda", "ja"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void an_utkast_is_corrected_for_all_at_once_and_after_signing_each_stands_alone() {
        write("Ett första utkast.", "spara");
        assertThat(notes(Person.MEHMET, frida)).doesNotContain(rubrik);
        var edit = grupper + "/" + db.text("select max(grupp_id) from anteckning where rubrik = ?", rubrik) + "/andra";
        var asa = browser.signedInAs(Person.ASA);
        assertThat(notes(Person.ASA, goran)).contains("href=\"" + edit + "\"");
        assertThat(asa.get("/").html()).containsOnlyOnce("href=\"" + edit + "\"");
        assertThat(browser.signedInAs(Person.MEHMET).get(edit).status()).isEqualTo(404);
        var old = FormPage.of(asa.get(edit)).with(Map.of("text", "Ur ett annat fönster."));

        var named = asa.post(
                edit.replace("/andra", ""),
                FormPage.of(asa.get(edit)).with(Map.of("text", "Frideborg", "signera", "")));
        assertThat(named.status()).isEqualTo(422);
        var saved = asa.post(
                edit.replace("/andra", ""),
                FormPage.of(asa.get(edit)).with(Map.of("text", "Den rätta texten.", "signera", "")));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(notes(Person.MEHMET, frida)).contains("Den rätta texten.");
        assertThat(notes(Person.MEHMET, goran)).contains("Den rätta texten.");
        assertThat(asa.post(edit.replace("/andra", ""), old).status()).isEqualTo(409);
        assertThat(asa.get(edit).status()).isEqualTo(404);
        var fridas = db.text("select id from anteckning where rubrik = ? and deltagande_id = ?", rubrik, frida);
        var strykning = href(frida) + "/anteckningar/" + fridas + "/strykning";
        asa.post(strykning, FormPage.of(asa.get(strykning + "/ny")).with(Map.of("skal", "Var inte med")));
        assertThat(notes(Person.MEHMET, frida)).contains("Struken</span>");
        assertThat(notes(Person.MEHMET, goran)).contains("Den rätta texten.").doesNotContain("Struken</span>");
    }

    @Test
    void a_signed_one_that_is_moved_leaves_the_group() {
        write("Vi bakade bröd.", "signera");
        var hans = enrolled("Ratte", "Akterlind");
        var asa = browser.signedInAs(Person.ASA);
        var fridas = db.text("select id from anteckning where rubrik = ? and deltagande_id = ?", rubrik, frida);
        var flytt = href(frida) + "/anteckningar/" + fridas + "/flytt";
        var form = FormPage.of(asa.get(flytt + "/ny")).with(Map.of("till", hans, "ord", "Akterlind", "skal", "Fel"));

        assertThat(asa.post(flytt, form).status()).isEqualTo(303);

        assertThat(notes(Person.MEHMET, hans)).contains("Vi bakade bröd.").doesNotContain("· gruppanteckning");
        assertThat(db.column("select deltagande_id from anteckning where rubrik = ? and grupp_id is not null", rubrik))
                .containsExactlyInAnyOrder(frida, goran);
    }

    @Test
    void a_copy_is_not_edited_by_itself_while_it_is_an_utkast() {
        write("Ett utkast.", "spara");
        var copy = href(frida) + "/anteckningar/"
                + db.text("select id from anteckning where rubrik = ? and deltagande_id = ?", rubrik, frida);
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.get(copy + "/andra").status()).isEqualTo(404);
        assertThat(asa.post(copy, form("Bara hos en.", "signera")).status()).isEqualTo(409);
        assertThat(db.column("select distinct text from anteckning where rubrik = ?", rubrik))
                .containsExactly("Ett utkast.");
    }

    @Test
    void it_takes_two_of_the_insats() {
        for (var valda : List.of(
                List.of(),
                List.of(frida),
                List.of(frida, String.valueOf(world.ongoing(world.ungstart()).deltagandeId())),
                List.of(frida, String.valueOf(world.anonymous(world.klivet()).deltagandeId())))) {
            assertThat(write("Text", "signera", Map.of("deltagande", valda)).status())
                    .as("%s", valda)
                    .isEqualTo(422);
        }
    }

    @Test
    void while_names_are_hidden_nothing_is_written_unchecked() {
        var asa = browser.signedInAs(Person.ASA);
        asa.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));

        assertThat(asa.post(grupper, form("Frideborg bakade.", "signera")).status())
                .isEqualTo(422);
        assertThat(db.column("select id from anteckning where rubrik = ?", rubrik))
                .isEmpty();
    }

    private Browser.Page write(String text, String button) {
        return write(text, button, Map.of());
    }

    private Browser.Page write(String text, String button, Map<String, ?> more) {
        var form = form(text, button);
        form.putAll(more);
        return browser.signedInAs(Person.ASA).post(grupper, form);
    }

    private Map<String, Object> form(String text, String button) {
        return new HashMap<>(Map.of(
                "deltagande",
                List.of(frida, goran),
                "datum",
                world.idag().toString(),
                "rubrik",
                rubrik,
                "text",
                text,
                "slag",
                "gruppaktivitet",
                "version",
                "0",
                button,
                ""));
    }

    private String notes(Person person, String deltagande) {
        return browser.signedInAs(person)
                .get(href(deltagande) + "/anteckningar")
                .html()
                .replaceFirst("(?s)<p class=\"back\">.*?</p>", "");
    }

    private String href(String deltagande) {
        return world.klivet().href() + "/deltaganden/" + deltagande;
    }

    private String enrolled(String fornamn, String efternamn) {
        var dag = world.idag().minusDays(9).toString();
        var location = browser.signedInAs(Person.KARIN)
                .post(
                        world.klivet().href() + "/inskrivningar",
                        Map.of(
                                "fornamn", fornamn,
                                "efternamn", efternamn,
                                "kon", "man",
                                "inskriven", dag,
                                "samtycke", dag))
                .location();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
