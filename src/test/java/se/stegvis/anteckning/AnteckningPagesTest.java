package se.stegvis.anteckning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

@StegvisTest
class AnteckningPagesTest {

    private final Browser browser;
    private final World world;
    private final String anteckningar;

    AnteckningPagesTest(Browser browser, World world) {
        this.browser = browser;
        this.world = world;
        this.anteckningar = world.ongoing(world.klivet()).href() + "/anteckningar";
    }

    @Test
    void a_signed_note_is_read_by_all_in_the_insats() {
        var saved = browser.signedInAs(Person.ASA).post(anteckningar, note("Möte på <AF>", "signera"));

        assertThat(saved.location()).isEqualTo(anteckningar);
        assertThat(browser.signedInAs(Person.MEHMET).get(anteckningar).html())
                .contains("Möte på &lt;AF&gt;", "Åsa Lind", "rad två");
        assertThat(browser.signedInAs(Person.MEHMET)
                        .get(anteckningar.replace("/anteckningar", ""))
                        .html())
                .contains("Möte på &lt;AF&gt;");
    }

    @Test
    void a_draft_is_seen_by_its_writer_only_who_can_go_on_and_sign_it() {
        var asa = browser.signedInAs(Person.ASA);
        var edit = draft("Påbörjad tanke");
        assertThat(browser.signedInAs(Person.MEHMET).get(anteckningar).html()).doesNotContain("Påbörjad tanke");
        assertThat(browser.signedInAs(Person.MEHMET).get(edit).status()).isEqualTo(404);
        assertThat(asa.get("/").html()).contains("Påbörjad tanke");
        assertThat(asa.get(edit).html()).contains("value=\"Påbörjad tanke\"", "rad ett\nrad två");

        assertThat(asa.post(address(edit), note("Färdig tanke", "signera")).status())
                .isEqualTo(303);

        assertThat(browser.signedInAs(Person.MEHMET).get(anteckningar).html()).contains("Färdig tanke");
        assertThat(asa.get(edit).status()).isEqualTo(404);
        var late = asa.post(address(edit), note("Skriven i ett annat fönster", "signera"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("Skriven i ett annat fönster");
    }

    @Test
    void two_windows_with_one_draft_lose_nothing() {
        var asa = browser.signedInAs(Person.ASA);
        var edit = draft("Två fönster");

        assertThat(asa.post(address(edit), note("Första fönstret", "spara")).status())
                .isEqualTo(303);
        var conflict = asa.post(address(edit), note("Andra fönstret", "spara"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Andra fönstret");
        assertThat(asa.get(edit).html()).contains("Första fönstret");
    }

    @Test
    void a_line_end_is_one_character_and_so_is_an_emoji() {
        var asa = browser.signedInAs(Person.ASA);
        assertThat(asa.post(anteckningar, withText("rad\r\n".repeat(5_000))).status())
                .isEqualTo(303);
        assertThat(asa.post(anteckningar, withText("😀".repeat(20_000))).status())
                .isEqualTo(303);
        assertThat(asa.post(anteckningar, withText("x".repeat(20_001))).html())
                .contains("Texten är för lång, högst 20000 tecken");
    }

    private Map<String, Object> withText(String text) {
        var form = note("Lång", "signera");
        form.put("text", text);
        return form;
    }

    private Map<String, Object> note(String rubrik, String button) {
        var form = new HashMap<String, Object>();
        form.put("datum", world.idag().toString());
        form.put("rubrik", rubrik);
        form.put("text", "rad ett\r\nrad två");
        form.put("version", "0");
        form.put(button, "ja");
        return form;
    }

    /** Saves a draft; answers with the address where its writer goes on. */
    private String draft(String rubrik) {
        var asa = browser.signedInAs(Person.ASA);
        asa.post(anteckningar, note(rubrik, "spara"));
        var link = Pattern.compile("href=\"([^\"]+/andra)\">Fortsätt skriva<span class=\"sr\"> på " + rubrik)
                .matcher(asa.get(anteckningar).html());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String address(String edit) {
        return edit.replace("/andra", "");
    }
}
