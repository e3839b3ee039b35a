package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

@StegvisTest
class SkattningPagesTest {

    private static final String REDAN = "Det finns redan en skattning den dagen";

    private final Tab asa;
    private final Tab mehmet;
    private final DeltagandeRef deltagande;
    private final String alla;
    private final String smail;
    private final String ors;
    private final LocalDate idag;
    private final World world;
    private final Db db;

    SkattningPagesTest(Browser browser, Inskrivna inskrivna, World world, Db db, Clock clock) {
        this.asa = browser.signedInAs(Person.ASA);
        this.mehmet = browser.signedInAs(Person.MEHMET);
        this.deltagande = inskrivna.forDagarSedan(100);
        this.alla = deltagande.href() + "/skattningar";
        this.smail = alla + "/smail/ny";
        this.ors = alla + "/ors/ny";
        this.idag = LocalDate.now(clock);
        this.world = world;
        this.db = db;
    }

    @Test
    void before_the_first_the_page_says_what_would_be_here() {
        assertThat(asa.get(alla).html()).contains("Ingen SMAIL ännu", "Ingen ORS ännu", smail, ors, "Prov Provsson");
        assertThat(asa.get(smail).html())
                .contains("Tro på att få ett arbete", "deltagare_natverk", "coach_coachens_tro")
                .doesNotContain("deltagare_coachens_tro");
    }

    @Test
    void smail_is_shown_question_by_question_from_first_to_latest() {
        smail(idag.minusDays(95), Map.of("deltagare_tro", "2", "coach_tro", "4", "coach_halsa", "ej_aktuellt"));
        var saved = smail(idag, Map.of("deltagare_tro", "3", "coach_tro", "3"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo(alla);
        assertThat(asa.get(alla).html())
                .contains("2 tillfällen", ">Upp<", ">Ned<", "Ej aktuellt")
                .doesNotContain(">Lika<");
        assertThat(asa.get(deltagande.href()).html()).contains("2 tillfällen");
    }

    @Test
    void the_parties_can_be_entered_one_at_a_time_but_each_only_once_a_day() {
        assertThat(smail(idag, Map.of("deltagare_tro", "2")).status()).isEqualTo(303);
        assertThat(smail(idag, Map.of("coach_tro", "2")).status()).isEqualTo(303);
        var again = smail(idag, Map.of("coach_tro", "5", "coach_mal", "vill_inte_svara"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html())
                .contains("datum-fel", REDAN + " från coachen")
                .contains("<option value=\"5\" selected>", "<option value=\"vill_inte_svara\" selected>");
        assertThat(antal()).isEqualTo(2);
    }

    @Test
    void when_one_party_has_answered_the_day_nothing_of_the_other_is_saved() {
        smail(idag, Map.of("coach_tro", "2"));
        assertThat(smail(idag, Map.of("deltagare_tro", "2", "coach_tro", "3")).status())
                .isEqualTo(422);
        assertThat(antal()).isEqualTo(1);
    }

    @Test
    void both_left_blank_or_a_day_that_cannot_be_is_an_error() {
        assertThat(smail(idag, Map.of()).html()).contains("Fyll i svar från deltagaren, från coachen eller från båda");
        assertThat(smail(idag.plusDays(1), Map.of("coach_tro", "2")).html()).contains("inte ligga i framtiden");
        assertThat(smail(idag.minusDays(101), Map.of("coach_tro", "2")).html()).contains("före inskrivningen");
        assertThat(antal()).isZero();
    }

    @Test
    void only_one_of_two_who_save_the_same_day_at_once_gets_it_in() throws Exception {
        assertThat(Samtidigt.gor(2, () -> smail(idag, Map.of("coach_tro", "2", "deltagare_tro", "3"))
                        .status()))
                .containsExactly(303, 422);
        assertThat(antal()).isEqualTo(2);
    }

    @Test
    void ors_is_shown_with_its_sum_and_the_change() {
        ors(idag.minusDays(7), "4,0", "4.5", "5", "4,0");
        assertThat(ors(idag, "5,0", "5,5", "6,0", "6,0").status()).isEqualTo(303);
        assertThat(asa.get(alla).html())
                .contains("22,5", "17,5", "5,0 högre än första gången", "Rad 4", "ors-figur-titel");
        assertThat(ors(idag, "1", "1", "1", "1").html()).contains(REDAN, "value=\"1\"");
    }

    @Test
    void ors_off_the_line_is_an_error_at_its_field() {
        var page = ors(idag, "10,1", "", "2,55", "3");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("rad_1-fel", "rad_2-fel", "rad_3-fel", "value=\"10,1\"", "value=\"2,55\"")
                .doesNotContain("rad_4-fel");
    }

    @Test
    void a_deltagande_under_another_insats_does_not_exist() {
        var elsewhere = new DeltagandeRef(world.insats("Spången").insatsId(), deltagande.deltagandeId()).href();
        assertThat(mehmet.get(elsewhere + "/skattningar").status()).isEqualTo(404);
        assertThat(mehmet.get(elsewhere + "/skattningar/ors/ny").status()).isEqualTo(404);
        assertThat(mehmet.post(elsewhere + "/skattningar/smail/ny", Map.of("datum", idag, "coach_tro", "2"))
                        .status())
                .isEqualTo(404);
    }

    private Browser.Page smail(LocalDate datum, Map<String, String> svar) {
        var form = new HashMap<String, String>(svar);
        form.put("datum", datum.toString());
        return asa.post(smail, form);
    }

    private Browser.Page ors(LocalDate datum, String... rad) {
        return asa.post(
                ors, Map.of("datum", datum, "rad_1", rad[0], "rad_2", rad[1], "rad_3", rad[2], "rad_4", rad[3]));
    }

    private long antal() {
        return db.number("select count(*) from skattning where deltagande_id = ?", deltagande.deltagandeId());
    }
}
