package se.stegvis.nns;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
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
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.medarbetare.DemoKonto;

/** A participant answers NNS on the coach's screen, and what she answers is not beside her anywhere. */
@StegvisTest
class NnsSkarmTest {

    private static final int FRAGOR = 7;

    private final Tab asa;
    private final Db db;
    private final Databasskillnad skillnad;
    private final Inskrivna inskrivna;
    private final LocalDate idag;
    private final long insatsId;

    NnsSkarmTest(Browser browser, Db db, DataSource dataSource, Inskrivna inskrivna, World world) {
        this.asa = browser.signedInAs(Person.ASA);
        this.db = db;
        this.skillnad = new Databasskillnad(db, dataSource);
        this.inskrivna = inskrivna;
        this.idag = world.idag();
        this.insatsId = world.klivet().insatsId();
    }

    @BeforeEach
    @AfterEach
    void nothing_waits() {
        db.execute("delete from bucket");
        var halvar = Halvar.of(idag).first();
        db.execute("delete from nns_buffert where insats_id = ? and halvar = ?", insatsId, halvar);
        db.execute("delete from nns_rakning where insats_id = ? and halvar = ?", insatsId, halvar);
    }

    @Test
    void two_who_answer_quite_differently_leave_the_same_behind() throws SQLException {
        // The row of the buffer is there; what is told apart is one form more.
        answer(inskrivna.forDagarSedan(10), "3");
        var one = inskrivna.forDagarSedan(10);
        var two = inskrivna.forDagarSedan(10);

        var of = skillnad.av(() -> answer(one, "1"));

        assertThat(of).isEqualTo(skillnad.av(() -> answer(two, "vet_ej")));
        var changed = new HashSet<>(of.keySet());
        changed.removeAll(List.of("frist", "inskickning"));
        assertThat(changed).containsExactlyInAnyOrder("atkomst", "nns_buffert", "nns_erbjudande");
        assertThat(db.column(
                        "select concat_ws(' ', formular, svar, manad) from nns_erbjudande where deltagande_id = ?",
                        two.deltagandeId()))
                .containsExactly("nns_1 ja " + idag.withDayOfMonth(1));
    }

    @Test
    void the_page_carries_what_is_answered_and_a_page_that_is_asked_for_anew_begins_again() {
        var ref = inskrivna.forDagarSedan(10);
        var skarm = lend(ref);
        assertThat(asa.get(skarm).html()).contains("Ingen får veta vad just du har svarat");
        var page = start(skarm);
        page = press(skarm, page, "5");
        page = press(skarm, page, "inget_svar");
        assertThat(page.html()).contains("Fråga 3 av 7", "name=\"svar_fraga_1\" value=\"5\"");
        assertThat(page.header("Refresh")).isEqualTo("905; url=" + skarm);
        assertThat(db.text("select svar from lanad_skarm where deltagande_id = ?", ref.deltagandeId()))
                .isEqualTo("null");
        // Back, and another answer.
        page = asa.post(skarm + "/tillbaka", FormPage.of(page).with(Map.of()));
        assertThat(page.html()).contains("Fråga 2 av 7", "Hoppa över frågan (ditt svar)");
        assertThat(asa.post(skarm + "/svar", FormPage.all(page).get(0).with(Map.of("svar", "9")))
                        .status())
                .isEqualTo(422);

        page = asa.get(skarm);
        assertThat(page.html()).contains("Här kommer 7 frågor").doesNotContain("svar_fraga_1");
        // What is not answered in full is not taken.
        assertThat(asa.post(skarm + "/klar", Map.of("steg", "8", "svar_fraga_1", "5"))
                        .location())
                .isEqualTo(skarm);
        assertThat(db.number(
                        "select count(*) from nns_buffert where insats_id = ? and halvar = ?",
                        insatsId,
                        Halvar.of(idag).first()))
                .isZero();
        asa.post("/las-upp", Map.of("losenord", DemoKonto.LOSENORD));
    }

    @Test
    void when_she_is_done_it_is_over_and_the_screen_leads_back_to_the_case() {
        var ref = inskrivna.forDagarSedan(10);
        var skarm = lend(ref);
        var page = start(skarm);
        for (int fraga = 1; fraga <= FRAGOR; fraga++) {
            page = press(skarm, page, "inget_svar");
        }
        assertThat(page.html()).contains("Är du klar?");
        assertThat(asa.post(skarm + "/klar", FormPage.all(page).get(0).with(Map.of()))
                        .html())
                .contains("Du har hoppat över alla frågor.");
        page = asa.post(skarm + "/tillbaka", FormPage.of(page).with(Map.of()));
        page = press(skarm, page, "2");
        var done = FormPage.all(page).get(0).with(Map.of());
        assertThat(asa.post(skarm + "/klar", done).status()).isEqualTo(303);
        assertThat(asa.post(skarm + "/klar", done).status()).isEqualTo(303);
        assertThat(asa.get(skarm).html()).contains("Tack");
        assertThat(asa.post("/las-upp", Map.of("losenord", DemoKonto.LOSENORD)).location())
                .isEqualTo(ref.href() + "/nns");
    }

    private void answer(DeltagandeRef ref, String svar) {
        var skarm = lend(ref);
        var page = start(skarm);
        for (int fraga = 1; fraga <= FRAGOR; fraga++) {
            page = press(skarm, page, svar);
        }
        assertThat(asa.post(skarm + "/klar", FormPage.all(page).get(0).with(Map.of()))
                        .status())
                .isEqualTo(303);
        assertThat(asa.post("/las-upp", Map.of("losenord", DemoKonto.LOSENORD)).status())
                .isEqualTo(303);
    }

    private String lend(DeltagandeRef ref) {
        var skarm = ref.href() + "/skarm";
        assertThat(asa.post(ref.href() + "/lana-skarm/nns_1", Map.of("lana", "ja"))
                        .location())
                .isEqualTo(skarm);
        return skarm;
    }

    private Page start(String skarm) {
        return asa.post(skarm + "/svar", Map.of("steg", "0"));
    }

    private Page press(String skarm, Page page, String svar) {
        return asa.post(skarm + "/svar", FormPage.all(page).get(0).with(Map.of("svar", svar)));
    }
}
