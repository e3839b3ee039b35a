package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;

/** The background alone, which can be corrected of somebody whose identity is protected too. */
@StegvisTest
class BakgrundPagesTest {

    private final Browser browser;
    private final Inskrivna inskrivna;
    private final Db db;

    BakgrundPagesTest(Browser browser, Inskrivna inskrivna, Db db) {
        this.browser = browser;
        this.inskrivna = inskrivna;
        this.db = db;
    }

    @Test
    void those_named_correct_it_of_somebody_protected_and_nothing_else_of_her() {
        var ref = inskrivna.forDagarSedan(30);
        var asa = browser.signedInAs(Person.ASA);
        protect(asa, ref.href());
        var before = row(ref.deltagandeId());
        var page = asa.get(ref.href() + "/bakgrund/andra");
        assertThat(FormPage.of(page).names())
                .contains("remittent", "utbildning", "forsorjningstid", "forsorjning", "sysselsattning")
                .doesNotContain("fornamn", "efternamn", "personnummer", "fodd", "telefon", "epost", "adress", "kon");

        var form = FormPage.of(page)
                .with(Map.of(
                        "utbildning", "gymnasium",
                        "forsorjningstid", "vill_inte_svara",
                        "remittent", "af",
                        "forsorjning", List.of("a_kassa", "aktivitetsstod"),
                        "sysselsattning", "subventionerat_arbete",
                        "omfattning_subventionerat_arbete", "50"));
        form.putAll(Map.of("fornamn", "Smyg", "efternamn", "Inne", "personnummer", "199001252395", "telefon", "1"));
        assertThat(asa.post(ref.href() + "/bakgrund", form).status()).isEqualTo(303);

        assertThat(row(ref.deltagandeId())).isEqualTo(before);
        assertThat(asa.get(ref.href()).html())
                .contains("Gymnasium", "Vill inte svara", "Skyddade personuppgifter")
                .doesNotContain("Smyg", ref.href() + "/uppgifter/andra");
        assertThat(asa.get(ref.href() + "/bakgrund/andra").html())
                .contains("value=\"gymnasium\" selected", "value=\"a_kassa\" checked", "value=\"50\"");
        assertThat(db.column("select efternamn from deltagare where efternamn = 'Inne'"))
                .isEmpty();
        for (var other : List.of(Person.KARIN, Person.MEHMET, Person.OLA)) {
            assertThat(browser.signedInAs(other)
                            .get(ref.href() + "/bakgrund/andra")
                            .status())
                    .isEqualTo(404);
            assertThat(browser.signedInAs(other)
                            .post(ref.href() + "/bakgrund", form)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_is_wrong_comes_back_and_who_was_first_is_told() {
        var ref = inskrivna.forDagarSedan(30);
        var asa = browser.signedInAs(Person.ASA);
        var form = FormPage.of(asa.get(ref.href() + "/bakgrund/andra"))
                .with(Map.of("forsorjning", List.of("okant", "a_kassa"), "omfattning_eget_foretag", "tusen"));
        var page = asa.post(ref.href() + "/bakgrund", form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("kan inte väljas tillsammans", "value=\"tusen\"", "Fel: Ändra bakgrund");
        assertThat(asa.post(ref.href() + "/bakgrund", Map.of("utbildning", "doktor", "version", "0"))
                        .status())
                .isEqualTo(422);

        assertThat(asa.post(ref.href() + "/bakgrund", Map.of("utbildning", "okant", "version", "0"))
                        .status())
                .isEqualTo(303);
        var late = asa.post(ref.href() + "/bakgrund", Map.of("utbildning", "grundskola", "version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("Sparat av någon annan", "Okänt");
    }

    private void protect(Tab tab, String href) {
        var id = db.text("select id from medarbetare where epost = ?", Person.ASA.epost());
        var form = new HashMap<>(Map.of("version_person", "0", "namngivna", id, "forstar", "ja"));
        assertThat(tab.post(href + "/skydd", form).status()).isEqualTo(303);
    }

    /** What the background is not. */
    private String row(long id) {
        return db.text(
                """
                select concat_ws('|', d.anonym, d.anonym_orsak, d.anonym_fran, d.deltagar_nr, d.nyckeldag, d.kon, d.inskriven,
                                 d.samtycke, d.deltagare_id, p.fornamn, p.efternamn, p.version, hex(d.tidigare_nyckel))
                  from deltagande d join deltagare p on p.id = d.deltagare_id where d.id = ?
                """,
                id);
    }
}
