package se.stegvis.dataskydd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** Protecting a participant's identity, and the work with her afterwards. */
@StegvisTest
class SkyddPagesTest {

    private final Browser browser;
    private final World world;
    private final Kanariedeltagare kanarie;
    private final Db db;

    private String href = "";
    private String id = "";

    SkyddPagesTest(Browser browser, World world, Kanariedeltagare kanarie, Db db) {
        this.browser = browser;
        this.world = world;
        this.kanarie = kanarie;
        this.db = db;
    }

    @BeforeEach
    void enrol() {
        href = kanarie.skrivIn();
        id = Kanariedeltagare.id(href);
    }

    @Test
    void it_is_done_only_with_both_eyes_open_and_over_the_version_seen() {
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.post(
                                href + "/skydd",
                                Map.of("version_person", "0", "namngivna", kanarie.medarbetare(Person.ASA)))
                        .html())
                .contains("Kryssa i rutan");
        assertThat(asa.post(href + "/skydd", Map.of("version_person", "0", "forstar", "ja"))
                        .html())
                .contains("Välj vilka som ska kunna öppna");
        assertThat(kanarie.skydda(href, Person.ASA, "7"))
                .as("saved by somebody meanwhile")
                .isEqualTo(409);
        assertThat(asa.get(href).html()).contains("Qvistgaard");
        assertThat(kanarie.skydda(href, Person.ASA, "0")).isEqualTo(303);
        assertThat(kanarie.skydda(href, Person.ASA, "1")).as("done already").isEqualTo(303);
        assertThat(kanarie.skydda(href, Person.MEHMET, "1")).as("gone for him").isEqualTo(404);
    }

    @Test
    void only_those_named_open_the_case_and_nobody_her_identity() {
        protect();
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.get(href).html()).contains("Skyddade personuppgifter", "Deltagare P-");
        for (var other : List.of(Person.MEHMET, Person.KARIN, Person.JOHANNA, Person.OLA)) {
            assertThat(browser.signedInAs(other).get(href).status())
                    .as(other.name())
                    .isEqualTo(404);
            assertThat(browser.signedInAs(other).get(href + "/anteckningar").status())
                    .isEqualTo(404);
        }
        for (var page :
                List.of("/personnummer", "/personnummer/andra", "/adress", "/adress/andra", "/uppgifter/andra")) {
            assertThat(asa.get(href + page).status()).as(page).isEqualTo(404);
        }
        assertThat(asa.get(href).html()).contains(href + "/bakgrund/andra\"");
        assertThat(asa.post(href + "/adress", Map.of("adress", "Kanariegatan 17", "version_person", "1"))
                        .status())
                .isEqualTo(404);
        var note =
                Map.of("datum", world.idag().toString(), "rubrik", "Nästa möte", "text", "På torsdag.", "signera", "");
        assertThat(asa.post(href + "/anteckningar", note).status())
                .as("work goes on")
                .isEqualTo(303);
    }

    @Test
    void a_list_of_their_own_holds_her_for_those_named_and_the_samordnare_sees_that_somebody_is() {
        protect();
        var lista = world.klivet().href() + "/skyddade";
        var mark = db.text("select deltagar_nr from deltagande where id = ?", id);

        assertThat(browser.signedInAs(Person.ASA).get(lista).html()).contains(href + "\"", mark);
        assertThat(browser.signedInAs(Person.ASA).get("/").html()).contains(href + "\"");
        assertThat(browser.signedInAs(Person.MEHMET).get(lista).html()).doesNotContain(mark);
        var karin = browser.signedInAs(Person.KARIN);
        assertThat(karin.get(lista).html()).contains(mark, "1 på plats").doesNotContain(href + "\"");

        var namngivna = lista + "/" + id + "/namngivna";
        assertThat(karin.get(namngivna + "/andra").html()).contains(Person.ASA.namn());
        var nu = kanarie.medarbetare(Person.ASA);
        assertThat(karin.post(namngivna, Map.of("namngivna", kanarie.medarbetare(Person.MEHMET), "fore", nu))
                        .status())
                .isEqualTo(303);
        assertThat(browser.signedInAs(Person.MEHMET).get(href).status()).isEqualTo(200);
        assertThat(browser.signedInAs(Person.ASA).get(href).status()).isEqualTo(404);
        assertThat(karin.post(namngivna, Map.of("namngivna", kanarie.medarbetare(Person.ASA), "fore", nu))
                        .html())
                .as("somebody else changed meanwhile")
                .contains("Någon annan har ändrat");
        assertThat(karin.post(namngivna, Map.of("fore", kanarie.medarbetare(Person.MEHMET)))
                        .html())
                .contains("Minst en måste kunna öppna");
        assertThat(browser.signedInAs(Person.ASA).get(namngivna + "/andra").status())
                .isEqualTo(404);
        assertThat(karin.get(lista + "/" + world.ongoing(world.klivet()).deltagandeId() + "/namngivna/andra")
                        .status())
                .as("one that is not protected")
                .isEqualTo(404);
    }

    @Test
    void the_texts_about_her_are_listed_to_be_read_and_more_words_can_be_taken_out() {
        protect();
        var asa = browser.signedInAs(Person.ASA);
        var page = asa.get(href + "/fritexter").html();
        assertThat(page)
                .contains("[borttaget] mår bättre", "[borttaget] hund", "Hos [borttaget] [borttaget] i Fågelvik");
        var text = db.text("select id from anteckning where deltagande_id = ? and signerad is not null limit 1", id);
        var utkast = db.text("select max(id) from anteckning where deltagande_id = ? and signerad is null", id);
        assertThat(page)
                .contains("value=\"anteckning.text-" + text + "\"")
                .as("what only its writer sees")
                .doesNotContain("value=\"anteckning.text-" + utkast + "\"");

        assertThat(asa.post(href + "/fritexter", Map.of("granskade", "anteckning.text-" + text, "ord", "Fågelvik\n"))
                        .status())
                .isEqualTo(303);

        assertThat(asa.get(href + "/fritexter").html())
                .contains("genomläst", "Hos [borttaget] [borttaget] i [borttaget]")
                .doesNotContain("Fågelvik");
        assertThat(db.column("select handelse from andring where omrade = 'deltagande' and foremal = ?", id))
                .contains("SKYDDAD", "NAMNGIVEN", "MASKERAT");
        assertThat(asa.post(href + "/fritexter", Map.of("ord", "x")).status()).isEqualTo(422);
    }

    private void protect() {
        assertThat(kanarie.skydda(href, Person.ASA, "0")).isEqualTo(303);
    }
}
