package se.stegvis.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Pdffil;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** The plan on paper: held to PDF/UA-1 by veraPDF, whatever stands in it. */
@StegvisTest
class PlanPdfPagesTest {

    private final Tab asa;
    private final String plan;
    private final World world;
    private final Db db;
    private final URI server;

    PlanPdfPagesTest(Browser browser, Inskrivna inskrivna, World world, Db db, EmbeddedServer server) {
        this.asa = browser.signedInAs(Person.ASA);
        this.plan = inskrivna.forDagarSedan(20).href() + "/handlingsplan";
        this.world = world;
        this.db = db;
        this.server = server.getURI();
    }

    @Test
    void an_empty_plan_says_that_there_is_none() throws Exception {
        assertThat(text(pdf(""))).contains("Din plan", "Prov Provsson", "Du har ingen plan ännu");
    }

    @Test
    void an_utkast_says_so_and_a_version_stands_while_it_is_edited() throws Exception {
        skriv(2, "Börja praktik – på Åhléns");
        assertThat(text(pdf(""))).contains("Utkast. Planen är inte bestämd än", "Börja praktik – på Åhléns");

        asa.post(
                plan + "/versioner",
                Map.of(
                        "version", "0",
                        "forankrad_deltagare", world.idag().toString(),
                        "deltagarens_ord", "Lugnt & fint.\nJag vill <börja>."));
        skriv(1, "Något annat");
        for (var query : new String[] {"", "?stor=ja"}) {
            var file = pdf(query);
            assertThat(text(file))
                    .contains("Version 1,", "Börja praktik – på Åhléns", "Jag vill <börja>.", "Du och din coach kom")
                    .contains("Du gör det. Klart senast", "Din coach (Kim) gör det.", "Det här är klart. Gick bra")
                    .contains("Arbetsträning, Återbruket. Från", "50 procent av heltid")
                    .doesNotContain("Något annat", "Utkast", "arbetstraning", "pagar", "ratt");
            assertThat(file.pages()).isLessThanOrEqualTo(2);
        }
        assertThat(pdf("?stor=ja").size()).isNotEqualTo(pdf("").size());
    }

    @Test
    void a_long_plan_and_whatever_is_typed_is_a_document_that_can_be_read_aloud() throws Exception {
        skriv(20, "Delmål med 👩‍👩‍👧 och \u0001\u200b tecken & <b>fet</b> {{page}} שלום");
        asa.post(plan + "/versioner", Map.of("version", "0", "deltagarens_ord", "🦊 \u0007 ]]> &amp;"));
        for (var query : new String[] {"", "?stor=ja", "?stor=<script>"}) {
            var file = pdf(query);
            assertThat(text(file)).contains("& <b>fet</b> {{page}}", "Steg 20");
            assertThat(file.pages()).isGreaterThan(2);
        }
    }

    @Test
    void the_file_tells_nothing_by_its_name_and_the_print_is_logged() throws Exception {
        var before = world.lastLogged();
        var file = pdf("");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"handlingsplan.pdf\"");
        assertThat(file.header("Cache-Control")).contains("no-store");
        var id = plan.replaceFirst(".*/deltaganden/(\\d+)/.*", "$1");
        assertThat(db.column("select concat(utfall, ' ', visade) from atkomst where id > ?", before))
                .containsExactly("MEDGIVEN " + id);
    }

    @Test
    void nobody_else_gets_it_and_nobody_while_things_are_hidden(Browser browser) throws Exception {
        assertThat(browser.signedInAs(Person.FORBUND).get(plan + "/pdf").status())
                .isEqualTo(404);
        var hiding = browser.signedInAs(Person.ASA);
        hiding.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));
        assertThat(hiding.get(plan + "/pdf").html())
                .contains("Slå av och öppna sidan")
                .doesNotContain("%PDF");
    }

    private Pdffil pdf(String query) throws Exception {
        return Pdffil.get(server, asa, plan + "/pdf" + query.replace("<", "%3C").replace(">", "%3E"));
    }

    private static String text(Pdffil file) throws Exception {
        return file.text("Din plan");
    }

    private void skriv(int delmal, String rubrik) {
        var version = db
                .column(
                        "select p.version from handlingsplan p where p.deltagande_id = ?",
                        plan.replaceFirst(".*/deltaganden/(\\d+)/.*", "$1"))
                .stream()
                .findFirst()
                .orElse("");
        var form = new HashMap<String, String>();
        form.put("version", version);
        form.put("arbetslivsfokus", "ratt");
        for (int i = 0; i < delmal; i++) {
            form.put("mal_" + i + "_rubrik", rubrik);
            steg(form, "mal_" + i + "_steg_0_", "Steg " + (i + 1), "deltagare", "pagar");
            steg(form, "mal_" + i + "_steg_1_", "Ringa", "coach", "planerat");
            form.put("mal_" + i + "_steg_1_vem", "Kim");
            steg(form, "mal_" + i + "_steg_2_", "Skriva", "deltagare", "klart");
            form.put("mal_" + i + "_steg_2_resultat", "Gick bra");
        }
        form.put("akt_0_vad", "Arbetsträning");
        form.put("akt_0_slag", "arbetstraning");
        form.put("akt_0_plats", "Återbruket");
        form.put("akt_0_fran", world.idag().toString());
        form.put("akt_0_omfattning", "50");
        assertThat(asa.post(plan, form).status()).isEqualTo(303);
    }

    private void steg(Map<String, String> form, String prefix, String vad, String ansvarig, String status) {
        form.put(prefix + "vad", vad);
        form.put(prefix + "ansvarig", ansvarig);
        form.put(prefix + "klart_senast", world.idag().plusDays(30).toString());
        form.put(prefix + "status", status);
    }
}
