package se.stegvis.samtycke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

@StegvisTest
class SamtyckePagesTest {

    private final Browser browser;
    private final Inskrivna inskrivna;
    private final World world;
    private final Db db;

    private DeltagandeRef deltagande = new DeltagandeRef(0, 0);

    SamtyckePagesTest(Browser browser, Inskrivna inskrivna, World world, Db db) {
        this.browser = browser;
        this.inskrivna = inskrivna;
        this.world = world;
        this.db = db;
    }

    @BeforeEach
    void enrol() {
        deltagande = inskrivna.forDagarSedan(10);
    }

    @Test
    void information_and_consent_are_records_of_their_own_with_day_scope_and_version_of_the_text() {
        var asa = browser.signedInAs(Person.ASA);
        assertThat(asa.get(deltagande.href()).html()).contains("Inte antecknad");
        assertThat(asa.get(samtycken()).html()).contains("Ingen information antecknad", "Inget samtycke att dela");

        assertThat(write(asa, Map.of("slag", "information"))).isEqualTo(303);
        assertThat(write(asa, Map.of("slag", "delning", "part", "af", "omfattning", "planering, inte hälsa")))
                .isEqualTo(303);

        assertThat(asa.get(samtycken()).html())
                .contains("Information given", "Får dela med Arbetsförmedlingen", "planering, inte hälsa")
                .contains("/samtyckestexter/delning/1")
                .doesNotContain("Ingen information antecknad");
        assertThat(asa.get(deltagande.href()).html()).contains("Arbetsförmedlingen", "Given");
        assertThat(asa.get(world.klivet().href() + "/samtyckestexter/delning/1").html())
                .contains("Samtycke att dela uppgifter", "Version 1");
        assertThat(asa.get(world.klivet().href() + "/samtyckestexter/delning/99")
                        .status())
                .isEqualTo(404);
        assertThat(asa.get(world.klivet().href() + "/samtyckestexter/annat/1").status())
                .isEqualTo(404);
    }

    @Test
    void a_newer_consent_for_the_same_party_takes_the_place_of_the_old_which_stays() {
        var asa = browser.signedInAs(Person.ASA);
        write(asa, Map.of("slag", "delning", "part", "fk", "omfattning", "bara närvaro"));
        write(asa, Map.of("slag", "delning", "part", "fk", "omfattning", "närvaro och planering"));
        write(asa, Map.of("slag", "delning", "part", "af", "omfattning", "allt"));

        assertThat(asa.get(samtycken()).html())
                .containsSubsequence("Gäller nu", "närvaro och planering", "Gäller inte längre", "bara närvaro");
        assertThat(db.column(
                        "select part from samtycke where deltagande_id = ? and oppen is not null order by part",
                        deltagande.deltagandeId()))
                .containsExactly("af", "fk");
    }

    @Test
    void what_is_taken_back_holds_no_more_at_once_and_is_shown_on_the_case() {
        var asa = browser.signedInAs(Person.ASA);
        write(asa, Map.of("slag", "delning", "part", "region", "omfattning", "allt"));
        var id = db.text("select max(id) from samtycke where deltagande_id = ?", deltagande.deltagandeId());
        var aterkallelse = samtycken() + "/" + id + "/aterkallelse";
        assertThat(asa.get(aterkallelse + "/ny").html()).contains("Regionen");

        assertThat(asa.post(aterkallelse, Map.of("datum", "2001-01-01", "version", "0"))
                        .html())
                .contains("Dagen kan inte ligga före samtycket");
        var idag = world.idag().toString();
        assertThat(asa.post(aterkallelse, Map.of("datum", idag, "version", "0")).status())
                .isEqualTo(303);
        assertThat(browser.signedInAs(Person.KARIN)
                        .post(aterkallelse, Map.of("datum", idag, "version", "0", "annat", "1"))
                        .status())
                .as("somebody else was first")
                .isEqualTo(409);

        assertThat(asa.get(deltagande.href()).html()).contains("Får inte delas", "återkallat för Regionen");
        assertThat(asa.get(samtycken()).html()).contains("Återkallat", "Inget samtycke att dela");
        assertThat(asa.get(aterkallelse + "/ny").status()).isEqualTo(404);
        write(asa, Map.of("slag", "delning", "part", "region", "omfattning", "planering"));
        assertThat(asa.get(deltagande.href()).html()).as("given anew").doesNotContain("Får inte delas");
    }

    @Test
    void a_consent_to_be_registered_taken_back_makes_it_anonymous_and_closed_to_writing() {
        var asa = browser.signedInAs(Person.ASA);
        var aterkallelse = deltagande.href() + "/registrering/aterkallelse";
        assertThat(asa.post(aterkallelse, Map.of("x", "")).status()).isEqualTo(422);

        assertThat(asa.post(aterkallelse, Map.of("forstar", "ja")).status()).isEqualTo(303);

        assertThat(db.text(
                        "select concat(anonym, anonym_orsak) from deltagande where id = ?", deltagande.deltagandeId()))
                .isEqualTo("1aterkallat");
        assertThat(asa.get(deltagande.href()).html())
                .contains("Samtycket till registrering är återkallat", "Ingen kan skriva")
                .doesNotContain("Ny anteckning");
        assertThat(asa.get(deltagande.href() + "/anteckningar/ny").status()).isEqualTo(404);
        assertThat(write(asa, Map.of("slag", "information"))).isEqualTo(404);
        assertThat(browser.signedInAs(Person.MEHMET).get(deltagande.href()).status())
                .isEqualTo(404);
        assertThat(browser.signedInAs(Person.KARIN)
                        .get(world.klivet().href() + "/skyddade")
                        .html())
                .contains("Samtycket till registrering är återkallat");
    }

    @Test
    void what_lacks_or_does_not_go_together_is_said_beside_the_field() {
        var asa = browser.signedInAs(Person.ASA);
        var form = new HashMap<>(Map.of("slag", "delning", "datum", "2190-01-01"));
        assertThat(asa.post(samtycken(), form).html())
                .contains(
                        "Välj vilken part samtycket gäller",
                        "Skriv vad som får delas",
                        "Dagen kan inte ligga i framtiden",
                        "Välj hur det skedde");
        form.putAll(Map.of("slag", "information", "part", "af"));
        assertThat(asa.post(samtycken(), form).html()).contains("Information gäller ingen part");
    }

    private String samtycken() {
        return deltagande.href() + "/samtycken";
    }

    private int write(Tab tab, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("datum", world.idag().toString());
        form.put("satt", "skriftligt");
        return tab.post(samtycken(), form).status();
    }
}
