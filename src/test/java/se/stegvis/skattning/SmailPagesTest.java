package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

/** SMAIL answered by the parties apart, hidden until both are done, corrected and taken away. */
@StegvisTest
class SmailPagesTest {

    private final Tab asa;
    private final Tab karin;
    private final Tab admin;
    private final DeltagandeRef deltagande;
    private final String alla;
    private final LocalDate idag;
    private final World world;
    private final Db db;

    SmailPagesTest(Browser browser, Inskrivna inskrivna, World world, Db db, Clock clock) {
        this.asa = browser.signedInAs(Person.ASA);
        this.karin = browser.signedInAs(Person.KARIN);
        this.admin = browser.signedInAs(Person.ADMINISTRATOR);
        this.deltagande = inskrivna.forDagarSedan(100);
        this.alla = deltagande.href() + "/skattningar";
        this.idag = LocalDate.now(clock);
        this.world = world;
        this.db = db;
    }

    @AfterEach
    void other_tests_see_the_answers() {
        db.execute("delete from installning where nyckel = 'smail_dolj'");
    }

    @Test
    void each_party_has_a_form_of_its_own_with_its_own_questions_and_help() {
        assertThat(asa.get(alla + "/smail/ny/deltagare").html())
                .contains("deltagare_natverk", "Sömn, mat, pengar, hem och tider.", "5 – högst")
                .doesNotContain("coach_tro", "coachens_tro", "Frågas inte");
        assertThat(asa.get(alla + "/smail/ny/coach").html())
                .contains("coach_coachens_tro")
                .doesNotContain("deltagare_tro");
        assertThat(asa.get(alla + "/smail/ny/annan").status()).isEqualTo(404);
        assertThat(answer("coach", idag, Map.of()).html()).contains("Fyll i minst ett svar");
    }

    @Test
    void what_one_party_has_begun_to_write_does_not_stand_in_the_others_form() {
        asa.post("/paborjat", FormPage.of(asa.get(alla + "/smail/ny/coach")).with(Map.of("coach_tro", "4")));
        assertThat(asa.get(alla + "/smail/ny/deltagare").html()).doesNotContain(" selected");
        assertThat(asa.get(alla + "/smail/ny/coach").html()).contains("<option value=\"4\" selected>");
        assertThat(answer("deltagare", idag, Map.of("deltagare_tro", "2")).status())
                .isEqualTo(303);
        assertThat(asa.get(alla + "/smail/ny/coach").html()).contains("<option value=\"4\" selected>");
    }

    @Test
    void the_answers_of_the_time_before_are_folded_under_the_heading_in_the_words_they_were_given() {
        answer("coach", idag.minusDays(90), Map.of("coach_tro", "4", "coach_halsa", "vill_inte_svara"));
        assertThat(asa.get(alla + "/smail/ny/coach").html())
                .contains("<summary>Svaren förra gången", "Vill inte svara", "Inget svar");
        assertThat(asa.get(alla + "/smail/ny/deltagare").html()).doesNotContain("<summary>Svaren förra gången");
    }

    @Test
    void where_the_insats_has_it_so_neither_partys_answers_are_seen_until_both_have_answered() {
        hide("ja");
        assertThat(asa.get(alla + "/smail/ny").html())
                .contains("utan att se varandras svar")
                .doesNotContain("<select");
        answer("deltagare", idag.minusDays(7), Map.of("deltagare_tro", "2"));
        assertThat(asa.get(alla).html())
                .contains("Deltagarens svar", "är dolda tills coachens svar", "/smail/ny/coach")
                .doesNotContain("tillfälle");
        var one = alla + "/" + id("deltagare");
        assertThat(asa.get(one).html()).contains("Svaren är dolda").doesNotContain("<td>2</td>");
        assertThat(asa.get(one + "/andra").status()).isEqualTo(303);
        assertThat(asa.get(alla + "/smail/ny/coach").html()).doesNotContain("<summary>Svaren förra gången");

        answer("coach", idag.minusDays(7), Map.of("coach_tro", "3"));
        assertThat(asa.get(alla).html()).contains("Ett tillfälle").doesNotContain("är dolda");
        assertThat(asa.get(one).html()).contains("<td>2</td>");
    }

    @Test
    void what_the_other_party_never_answered_to_is_shown_after_thirty_days() {
        hide("ja");
        answer("deltagare", idag.minusDays(29), Map.of("deltagare_tro", "2"));
        assertThat(asa.get(alla).html()).contains("är dolda");
        db.execute(
                "update skattning set datum = ? where deltagande_id = ?",
                idag.minusDays(30),
                deltagande.deltagandeId());
        assertThat(asa.get(alla).html()).contains("Ett tillfälle").doesNotContain("är dolda");
    }

    @Test
    void the_setting_is_yes_or_no() {
        assertThat(hide("kanske").html()).contains("Skriv ja eller nej");
        assertThat(hide("Ja").status()).isEqualTo(303);
        assertThat(admin.get("/installningar/varden/smail_dolj").html()).contains("<td>ja</td>", "gäller nej");
    }

    @Test
    void a_measurement_is_corrected_with_a_trail_that_does_not_say_what_was_answered() {
        answer("coach", idag.minusDays(3), Map.of("coach_tro", "2", "coach_mal", "3"));
        var one = alla + "/" + id("coach");
        assertThat(asa.get(one).html()).contains("SMAIL, coachens svar", "version 1", one + "/andra");
        var form = FormPage.of(asa.get(one + "/andra"))
                .with(Map.of("coach_tro", "4", "coach_mal", "", "datum", idag.minusDays(2)));
        assertThat(asa.post(one, form).location()).isEqualTo(one);
        assertThat(db.column(
                        "select concat(nyckel, round(varde)) from skattning_varde v join skattning s on s.id = v.skattning_id"
                                + " where s.deltagande_id = ? and s.datum = ?",
                        deltagande.deltagandeId(),
                        idag.minusDays(2)))
                .containsExactly("tro4");
        assertThat(trail("SKATTNING_RATTAD")).contains("smail coach " + idag.minusDays(2));
        assertThat(asa.get(deltagande.href() + "/handelser").html()).contains("Skattning rättad");
    }

    @Test
    void of_two_who_correct_at_once_the_second_sees_what_the_first_saved() {
        answer("coach", idag, Map.of("coach_tro", "2"));
        var one = alla + "/" + id("coach");
        var asas = FormPage.of(asa.get(one + "/andra"));
        var karins = FormPage.of(karin.get(one + "/andra"));
        assertThat(asa.post(one, asas.with(Map.of("coach_tro", "3"))).status()).isEqualTo(303);
        var conflict = karin.post(one, karins.with(Map.of("coach_tro", "5")));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Någon annan hann spara före dig", "<span class=\"prose\">3</span>");
    }

    @Test
    void a_correction_to_a_day_the_party_has_answered_already_is_an_error() {
        answer("coach", idag.minusDays(1), Map.of("coach_tro", "2"));
        answer("coach", idag, Map.of("coach_tro", "3"));
        var one = alla + "/" + id("coach");
        var form = FormPage.of(asa.get(one + "/andra")).with(Map.of("datum", idag.minusDays(1)));
        assertThat(asa.post(one, form).html()).contains("Det finns redan en skattning den dagen");
        assertThat(asa.post(one, Map.of("datum", "snart", "coach_tro", "9")).html())
                .contains("datum-fel", "coach_tro-fel");
    }

    @Test
    void a_measurement_registered_by_mistake_is_taken_away_after_a_question_and_leaves_a_trail() {
        answer("coach", idag, Map.of("coach_tro", "2"));
        var one = alla + "/" + id("coach");
        var page = asa.get(one + "/borttagning/ny");
        assertThat(page.html()).contains("Svaren går inte att få tillbaka");
        var form = FormPage.of(page).with(Map.of());
        assertThat(asa.post(one + "/borttagning", form).location()).isEqualTo(alla);
        assertThat(asa.get(one).status()).isEqualTo(404);
        assertThat(trail("SKATTNING_BORTTAGEN")).isEmpty();
        assertThat(db.number("select count(*) from skattning where deltagande_id = ?", deltagande.deltagandeId()))
                .isZero();
        assertThat(asa.get(deltagande.href() + "/handelser").html())
                .contains("Skattning borttagen, registrerad av misstag");
    }

    @Test
    void a_measurement_of_somebody_else_does_not_exist() {
        answer("coach", idag, Map.of("coach_tro", "2"));
        var other = world.ongoing(world.klivet()).href() + "/skattningar/" + id("coach");
        assertThat(asa.get(other).status()).isEqualTo(404);
        assertThat(asa.get(other + "/andra").status()).isEqualTo(404);
        assertThat(asa.post(other + "/borttagning", Map.of("version", "0")).status())
                .isEqualTo(404);
        assertThat(asa.get(alla + "/snart").status()).isIn(400, 404);
    }

    private Browser.Page answer(String vem, LocalDate dag, Map<String, String> svar) {
        var form = new HashMap<String, String>(svar);
        form.put("datum", dag.toString());
        return asa.post(alla + "/smail/ny/" + vem, form);
    }

    private Browser.Page hide(String svar) {
        var page = admin.get("/installningar/varden/smail_dolj/ny");
        return admin.post(
                "/installningar/varden/smail_dolj",
                FormPage.of(page).with(Map.of("niva", "insats-" + world.klivet().insatsId(), "varde", svar)));
    }

    private long id(String vem) {
        return db.number(
                "select id from skattning where deltagande_id = ? and svarande = ? order by datum desc limit 1",
                deltagande.deltagandeId(),
                vem);
    }

    private String trail(String handelse) {
        return db.text(
                "select efter from andring where omrade = 'deltagande' and foremal = ? and handelse = ?",
                deltagande.deltagandeId(),
                handelse);
    }
}
