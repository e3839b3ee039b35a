package se.stegvis.skarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.medarbetare.DemoKonto;

/** A participant answers SMAIL herself on the coach's screen. */
@StegvisTest
class SkarmPagesTest {

    private static final int FRAGOR = 9;

    private final Browser browser;
    private final Tab asa;
    private final DeltagandeRef deltagande;
    private final String skarm;
    private final Db db;

    SkarmPagesTest(Browser browser, Inskrivna inskrivna, Db db) {
        this.browser = browser;
        this.asa = browser.signedInAs(Person.ASA);
        this.deltagande = inskrivna.forDagarSedan(60);
        this.skarm = deltagande.href() + "/skarm";
        this.db = db;
    }

    @BeforeEach
    @AfterEach
    void nobody_is_out_of_attempts() {
        db.execute("delete from bucket");
    }

    @Test
    void she_answers_one_question_at_a_time_and_it_is_a_measurement_when_she_says_that_she_is_done() {
        lend();
        assertThat(asa.get(skarm).html()).contains("Här kommer 9 frågor").doesNotContain("Provsson", "<nav", "<script");
        step(0, "");
        for (int fraga = 1; fraga <= FRAGOR; fraga++) {
            var page = asa.get(skarm);
            assertThat(page.html())
                    .contains("Fråga " + fraga + " av 9", "value=\"vill_inte_svara\"", "5 – högst")
                    .doesNotContain("Provsson", "/skattningar");
            assertThat(page.header("Refresh")).isEqualTo("905");
            step(fraga, fraga == FRAGOR ? "ej_aktuellt" : "3");
        }
        assertThat(asa.get(skarm).html()).contains("Är du klar?", "Ej aktuellt", "Nätverk och stöd");
        assertThat(answers()).isZero();

        asa.post(skarm + "/klar", Map.of("steg", "10"));
        assertThat(asa.get(skarm).html()).contains("Tack").doesNotContain("Ej aktuellt", "Nätverk");
        assertThat(answers()).isEqualTo(9);
        assertThat(db.text(
                        "select concat(svarande, instrument_version) from skattning where deltagande_id = ?",
                        deltagande.deltagandeId()))
                .isEqualTo("deltagare1");
        assertThat(kept()).as("what was answered is kept nowhere else").isEqualTo("null");

        var back = unlock(DemoKonto.LOSENORD);
        assertThat(back.location()).isEqualTo(deltagande.href() + "/skattningar");
        assertThat(back.setCookies().toString()).contains("SKARM_KLAR");
        assertThat(asa.get(back.location()).html()).contains("Ett tillfälle");
        assertThat(asa.get(skarm).location()).isEqualTo(deltagande.href());
    }

    @Test
    void she_can_go_back_and_change_her_mind_until_she_is_done() {
        lend();
        step(0, "");
        step(1, "2");
        asa.post(skarm + "/tillbaka", Map.of("steg", "2"));
        assertThat(asa.get(skarm).html()).contains("Fråga 1 av 9", "2 (ditt svar)");
        step(1, "4");
        answerFrom(2);
        asa.post(skarm + "/klar", Map.of("steg", "10"));
        assertThat(db.number(
                        "select round(v.varde) from skattning s join skattning_varde v on v.skattning_id = s.id"
                                + " where s.deltagande_id = ? and v.nyckel = 'tro'",
                        deltagande.deltagandeId()))
                .isEqualTo(4);
    }

    @Test
    void a_button_pressed_twice_an_older_page_and_another_window_change_nothing() {
        lend();
        step(0, "");
        step(1, "2");
        assertThat(step(1, "5").location()).isEqualTo(skarm);
        assertThat(asa.get(skarm).html()).contains("Fråga 2 av 9");
        assertThat(asa.post(skarm + "/klar", Map.of("steg", "10")).location()).isEqualTo(skarm);
        assertThat(asa.post(skarm + "/klar", Map.of("steg", "2")).location()).isEqualTo(skarm);
        assertThat(answers()).isZero();
        answerFrom(2);
        asa.post(skarm + "/klar", Map.of("steg", "10"));
        assertThat(asa.post(skarm + "/klar", Map.of("steg", "10")).location()).isEqualTo(skarm);
        step(1, "5");
        assertThat(asa.get(skarm).html()).contains("Tack");
        assertThat(answers()).isEqualTo(9);
    }

    @Test
    void what_is_no_answer_is_told_and_the_question_stays() {
        lend();
        step(0, "");
        for (var svar : List.of("", "6", "<b>", "vet_ej")) {
            var page = step(1, svar);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.html()).contains("Välj ett av svaren", "Fråga 1 av 9");
        }
        assertThat(asa.get(skarm).html()).contains("Fråga 1 av 9");
    }

    @Test
    void after_a_quarter_of_an_hour_without_an_answer_all_is_gone() {
        lend();
        step(0, "");
        step(1, "2");
        assertThat(kept()).isNotEqualTo("null");
        db.execute(
                "update lanad_skarm set senast = timestampadd(second, -901, senast) where deltagande_id = ?",
                deltagande.deltagandeId());
        assertThat(step(2, "2").location()).isEqualTo(skarm);
        assertThat(asa.get(skarm).html()).contains("Tiden är slut").doesNotContain("Fråga");
        assertThat(kept()).isEqualTo("null");
        assertThat(unlock(DemoKonto.LOSENORD).setCookies().toString()).contains("SKARM_AVBRUTEN");
        assertThat(asa.get(deltagande.href() + "/skattningar").status()).isEqualTo(200);
        assertThat(answers()).isZero();
    }

    @Test
    void only_the_password_of_whoever_is_signed_in_unlocks_and_only_so_many_are_tried() {
        lend();
        assertThat(unlock("").html()).contains("Skriv ditt lösenord", "Åsa").doesNotContain("Provsson");
        assertThat(unlock("fel").html()).contains("Lösenordet stämmer inte");
        assertThat(asa.get(deltagande.href()).location()).isEqualTo(skarm);
        Page last = unlock("fel");
        for (int i = 0; i < 10; i++) {
            last = unlock("fel");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.html()).doesNotContain("Mina deltagare", "/logga-ut");
        assertThat(unlock(DemoKonto.LOSENORD).status()).isEqualTo(429);
        assertThat(asa.get("/").location()).isEqualTo(skarm);
    }

    @Test
    void unlocking_before_she_is_done_saves_nothing() {
        lend();
        step(0, "");
        step(1, "2");
        unlock(DemoKonto.LOSENORD);
        assertThat(answers()).isZero();
        assertThat(db.number("select count(*) from lanad_skarm where deltagande_id = ?", deltagande.deltagandeId()))
                .isZero();
        assertThat(asa.get("/las-upp").location()).isEqualTo("/");
    }

    @Test
    void the_screen_is_lent_by_the_button_alone_and_not_twice_a_day() {
        var lana = deltagande.href() + "/lana-skarm/smail";
        assertThat(asa.post(lana, Map.of("lana", "nej")).status()).isEqualTo(422);
        assertThat(asa.get(deltagande.href()).status()).isEqualTo(200);
        lend();
        step(0, "");
        answerFrom(1);
        asa.post(skarm + "/klar", Map.of("steg", "10"));
        unlock(DemoKonto.LOSENORD);
        assertThat(asa.get(lana).html())
                .contains("har redan svarat på SMAIL i dag")
                .doesNotContain("Lämna över");
        assertThat(asa.post(lana, Map.of("lana", "ja")).status()).isEqualTo(422);
        assertThat(asa.get(deltagande.href() + "/lana-skarm/annat").status()).isEqualTo(404);
    }

    @Test
    void when_somebody_has_written_her_answers_meanwhile_she_is_told_and_nothing_is_lost() {
        lend();
        step(0, "");
        answerFrom(1);
        var karin = browser.signedInAs(Person.KARIN);
        var form = FormPage.of(karin.get(deltagande.href() + "/skattningar/smail/ny/deltagare"));
        karin.post(deltagande.href() + "/skattningar/smail/ny/deltagare", form.with(Map.of("deltagare_tro", "1")));
        var page = asa.post(skarm + "/klar", Map.of("steg", "10"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("har redan svarat på SMAIL i dag", "Säg till din coach", "Är du klar?");
    }

    @Test
    void what_is_sent_from_another_window_meanwhile_is_kept_for_its_writer() {
        var ny = deltagande.href() + "/anteckningar/ny";
        var typed = FormPage.of(asa.get(ny)).with(Map.of("rubrik", "Samtal", "text", "Skrivet i ett annat fönster."));
        lend();

        var sent = asa.post(deltagande.href() + "/anteckningar", typed);
        assertThat(sent.status()).isEqualTo(307);
        var kept = asa.post(sent.location(), typed);
        assertThat(asa.get(kept.location()).location())
                .as("and leads nowhere else")
                .isEqualTo(skarm);
        unlock(DemoKonto.LOSENORD);

        assertThat(asa.get(ny).html()).contains("Skrivet i ett annat fönster.");
        db.execute("delete from paborjat where sida = ?", ny);
    }

    @Test
    void a_line_takes_a_place_from_0_to_100_and_its_number_is_not_read_back() {
        var linje = Skarmfraga.linje("rad_1", "Rad 1", "");
        assertThat(linje.tar("0")).isTrue();
        assertThat(linje.tar("100")).isTrue();
        assertThat(linje.tar("101")).isFalse();
        assertThat(linje.tar("")).isFalse();
        assertThat(linje.text("47")).isEqualTo("Besvarad");
    }

    private void lend() {
        assertThat(asa.post(deltagande.href() + "/lana-skarm/smail", Map.of("lana", "ja"))
                        .location())
                .isEqualTo(skarm);
    }

    private Page step(int steg, String svar) {
        return asa.post(skarm + "/svar", Map.of("steg", String.valueOf(steg), "svar", svar));
    }

    private void answerFrom(int first) {
        for (int fraga = first; fraga <= FRAGOR; fraga++) {
            assertThat(step(fraga, "3").status()).isEqualTo(303);
        }
    }

    private Page unlock(String losenord) {
        return asa.post("/las-upp", Map.of("losenord", losenord));
    }

    private long answers() {
        return db.number(
                "select count(*) from skattning s join skattning_varde v on v.skattning_id = s.id"
                        + " where s.deltagande_id = ?",
                deltagande.deltagandeId());
    }

    private String kept() {
        return db.text("select svar from lanad_skarm where deltagande_id = ?", deltagande.deltagandeId());
    }
}
