package se.stegvis.anteckning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

@StegvisTest
class AnteckningPagesTest {

    private final Browser browser;
    private final World world;
    private final Inskrivna inskrivna;
    private final Db db;
    private final String anteckningar;

    AnteckningPagesTest(Browser browser, World world, Inskrivna inskrivna, Db db) {
        this.browser = browser;
        this.inskrivna = inskrivna;
        this.db = db;
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

    @Test
    void kind_way_length_who_took_part_and_several_delmal_are_told_with_it() {
        var akt = inskrivna.forDagarSedan(20).href();
        var asa = browser.signedInAs(Person.ASA);
        asa.post(
                akt + "/handlingsplan",
                Map.of(
                        "version",
                        "",
                        "mal_0_rubrik",
                        "Komma ut",
                        "mal_1_rubrik",
                        "Sova, bättre",
                        "mal_2_rubrik",
                        "Rida"));
        assertThat(asa.get(akt + "/anteckningar/ny").html()).contains("Delmål det gäller", "Sova, bättre");
        var form = note("Med allt", "spara");
        form.putAll(Map.of("slag", "hembesok", "kontaktsatt", "fysiskt", "minuter", "45", "deltog", "Grannen"));
        form.put("delmal", List.of("Komma ut", "Sova, bättre"));

        assertThat(asa.post(akt + "/anteckningar", form).status()).isEqualTo(303);

        var told = new String[] {
            "Hembesök, Fysiskt möte, 45 minuter", "Deltog: Grannen", "Gäller delmål: Komma ut; Sova, bättre"
        };
        assertThat(asa.get(akt + "/anteckningar").html()).contains(told).doesNotContain("Rida");
        asa.post(akt + "/handlingsplan", Map.of("version", "0", "mal_0_rubrik", "Ett nytt mål"));
        var edit = akt + "/anteckningar/" + db.text("select max(id) from anteckning where rubrik = 'Med allt'");
        var again = FormPage.of(asa.get(edit + "/andra")).with(Map.of("signera", ""));
        assertThat(asa.post(edit, again).status()).isEqualTo(303);
        assertThat(browser.signedInAs(Person.MEHMET).get(akt + "/anteckningar").html())
                .contains(told);
    }

    @Test
    void what_can_not_be_is_said_beside_the_field() {
        for (var wrong : Map.of(
                        "minuter",
                        "0",
                        "slag",
                        "okant",
                        "kontaktsatt",
                        "okant",
                        "delmal",
                        "Finns inte",
                        "datum",
                        "2999-01-01")
                .entrySet()) {
            var form = note("Fel", "signera");
            form.put(wrong.getKey(), wrong.getValue());
            assertThat(browser.signedInAs(Person.ASA).post(anteckningar, form).status())
                    .as(wrong.getKey())
                    .isEqualTo(422);
        }
    }

    @Test
    void five_thousand_notes_are_read_page_by_page_and_filtered() {
        var akt = inskrivna.forDagarSedan(20);
        db.execute(
                """
                insert into anteckning (insats_id, deltagande_id, datum, rubrik, text, slag, skriven_av, skriven, signerad)
                with recursive h as (select 1 as x union all select x + 1 from h where x < 100),
                     n as (select (h.x - 1) * 50 + k.x as i from h join h k on k.x <= 50)
                select ?, ?, date_sub(?, interval (5000 - i) div 500 day), concat('Nummer ', i), 'Text',
                       if(mod(i, 100) = 0, 'hembesok', 'ovrigt'), (select id from medarbetare where epost = ?),
                       utc_timestamp(), if(i = 7, null, utc_timestamp())
                  from n
                 order by i
                """,
                akt.insatsId(),
                akt.deltagandeId(),
                world.idag(),
                Person.ASA.epost());
        var asa = browser.signedInAs(Person.ASA);
        var href = akt.href() + "/anteckningar";

        assertThat(asa.get(href).html()).contains("Visar 1–50 av 5000", "Nummer 5000<", href + "?sida&");
        assertThat(asa.get(href + "?sida=100").html()).contains("Visar 4951–5000 av 5000", "Nummer 1<");
        assertThat(asa.get(href + "?slag=hembesok").html()).contains("Visar 1–50 av 50", "Nummer 100<");
        assertThat(asa.get(href + "?fran=" + world.idag() + "&till=" + world.idag())
                        .html())
                .contains("Visar 1–50 av 500");
        assertThat(asa.get(href + "?utkast=ja").html()).contains("Visar 1–1 av 1", "Nummer 7 <");
        assertThat(browser.signedInAs(Person.MEHMET).get(href + "?utkast=ja").html())
                .contains("Ingen anteckning passar urvalet");
        assertThat(asa.get(href + "?fran=igår").status()).isEqualTo(422);
        assertThat(asa.get(href + "?slag=hembesok&sida=99999").status()).isEqualTo(200);
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
