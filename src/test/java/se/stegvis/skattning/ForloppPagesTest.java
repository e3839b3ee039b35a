package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Pdffil;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.behorighet.DeltagandeRef;

@StegvisTest
class ForloppPagesTest {

    private final Tab asa;
    private final DeltagandeRef deltagande;
    private final String sida;
    private final LocalDate idag;
    private final Db db;
    private final EmbeddedServer server;

    ForloppPagesTest(Browser browser, Inskrivna inskrivna, Db db, Clock clock, EmbeddedServer server) {
        this.asa = browser.signedInAs(Person.ASA);
        this.deltagande = inskrivna.forDagarSedan(700);
        this.sida = deltagande.href() + "/skattningar/smail";
        this.idag = LocalDate.now(clock);
        this.db = db;
        this.server = server;
    }

    @Test
    void before_the_first_the_page_says_what_would_be_here() {
        assertThat(asa.get(sida).html()).contains("Ingen SMAIL att visa ännu").doesNotContain("<svg");
    }

    @Test
    void every_question_has_its_graph_with_both_answers_and_changes_of_kontaktperson_on_the_same_axis() {
        answer(idag.minusDays(200), "2", "4");
        answer(idag.minusDays(100), "3", "3");
        db.execute(
                "update kontaktpersonstid set till = ? where deltagande_id = ?",
                idag.minusDays(151),
                deltagande.deltagandeId());
        db.execute(
                "insert into kontaktpersonstid (insats_id, deltagande_id, medarbetare_id, fran, given)"
                        + " select ?, ?, id, ?, utc_timestamp() from medarbetare where epost = ?",
                deltagande.insatsId(),
                deltagande.deltagandeId(),
                idag.minusDays(150),
                Person.KARIN.epost());
        db.execute(
                "update deltagande set kontaktperson_id = (select medarbetare_id from kontaktpersonstid where oppen = ?)"
                        + " where id = ?",
                deltagande.deltagandeId(),
                deltagande.deltagandeId());
        var page = Jsoup.parse(asa.get(sida).html());
        assertThat(page.select("figure.diagram")).hasSize(11);
        var first = page.select("figure.diagram").first();
        assertThat(first).isNotNull();
        assertThat(String.valueOf(first)).contains("Deltagaren", "Coachen", "Byte av kontaktperson", "<title", "upp");
        assertThat(page.text()).contains("Vad som hände", "Ny kontaktperson: Karin");
        assertThat(page.select("table").get(0).text())
                .contains("Sedan första", "Sedan förra", "Tro på att få ett arbete 3 Upp Upp 3 Ned Ned");
        assertThat(page.text()).doesNotContainIgnoringCase("medelvärde").doesNotContainIgnoringCase("summa ");
    }

    @Test
    void it_can_be_printed_with_the_same_drawings_and_read_aloud() throws Exception {
        answer(idag.minusDays(200), "2", "4");
        answer(idag.minusDays(100), "3", "3");
        var file = Pdffil.get(server.getURI(), asa, sida + "/pdf");
        assertThat(file.text("SMAIL över tid"))
                .contains("Prov Provsson", "Tro på att få ett arbete", "Deltagaren: 2 först");
    }

    @Test
    void two_hundred_measurements_are_still_a_page_to_read() {
        db.execute(
                "insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version, svarande,"
                        + " registrerad_av, registrerad)"
                        + " with recursive n as (select 1 as i union all select i + 1 from n where i < 200)"
                        + " select ?, ?, date_sub(?, interval i * 3 day), 'smail', '1', 'deltagare', min(m.id), utc_timestamp()"
                        + " from n join medarbetare m group by i",
                deltagande.insatsId(),
                deltagande.deltagandeId(),
                idag);
        db.execute(
                "insert into skattning_varde (skattning_id, nyckel, varde) select id, 'tro', 1 + id % 5 from skattning"
                        + " where deltagande_id = ?",
                deltagande.deltagandeId());
        var page = Jsoup.parse(asa.get(sida).html());
        var first = page.select("figure.diagram").first();
        assertThat(first).isNotNull();
        assertThat(page.select("#fraga-tro > .scroll tbody tr").size()).isLessThan(20);
        assertThat(page.select("#fraga-tro > details tbody tr").size()).isGreaterThan(150);
        var index = Jsoup.parse(asa.get(deltagande.href() + "/skattningar").html());
        assertThat(index.select("details tbody tr")).hasSize(190);
    }

    private void answer(LocalDate dag, String deltagare, String coach) {
        asa.post(
                deltagande.href() + "/skattningar/smail/ny",
                Map.of("datum", dag, "deltagare_tro", deltagare, "coach_tro", coach));
    }
}
