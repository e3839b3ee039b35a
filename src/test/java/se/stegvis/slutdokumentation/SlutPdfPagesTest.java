package se.stegvis.slutdokumentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Pdffil;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** The paper the participant leaves with: held to PDF/UA-1 by veraPDF, whatever stands in it. */
@StegvisTest
class SlutPdfPagesTest {

    private final Tab asa;
    private final String slut;
    private final String id;
    private final World world;
    private final Db db;
    private final URI server;

    SlutPdfPagesTest(Browser browser, Inskrivna inskrivna, World world, Db db, EmbeddedServer server) {
        this.asa = browser.signedInAs(Person.ASA);
        var ref = inskrivna.forDagarSedan(90);
        this.slut = ref.href() + "/slutdokumentation";
        this.id = String.valueOf(ref.deltagandeId());
        this.world = world;
        this.db = db;
        this.server = server.getURI();
        asa.post(slut, Map.of("version", "0"));
    }

    @Test
    void it_is_to_her_in_plain_words_and_an_utkast_until_it_is_given() throws Exception {
        skriv(Map.of("gjort", "Det här är klart:\n– Praktik på Åhléns\n\nBra jobbat <du> & alla."));
        assertThat(text(pdf("")))
                .contains("Din tid i Klivet Till Prov Provsson", "Det här är ett utkast.", "Praktik på Åhléns")
                .contains("Bra jobbat <du> & alla.", "Det här papperet är ditt.", "Sida 1 av 1")
                .doesNotContain("Så här har du svarat", "Det här händer nu", "kontakter", "handen");

        ge();
        skrivNy("Rättat");
        for (var query : new String[] {"?nummer=1", "?nummer=1&stor=ja"}) {
            var file = pdf(query);
            assertThat(text(file)).contains("Praktik på Åhléns").doesNotContain("utkast", "Utkast", "Rättat");
            assertThat(file.pages()).isLessThanOrEqualTo(2);
        }
        assertThat(text(pdf(""))).contains("Rättat", "utkast");
        assertThat(pdf("?stor=ja").size()).isNotEqualTo(pdf("").size());
    }

    @Test
    void a_long_word_is_broken_and_not_cut_off_and_reads_whole() throws Exception {
        var langt = "Arbetsmarknadspolitikeröverenskommelsesammanställningsarbetsgruppsmötesanteckningar";
        skriv(Map.of("gjort", langt, "mal", "x".repeat(300)));
        var text = text(pdf("?stor=ja"));
        assertThat(text.replaceAll("[\u00ad\\s-]", "")).contains(langt, "x".repeat(300));
        assertThat(text).doesNotContain(langt).containsPattern("Arbets[a-zåäö]*[-\u00ad]");
    }

    @Test
    void whatever_is_typed_is_a_document_that_can_be_read_aloud() throws Exception {
        var rader = "– Rad med 👩‍👩‍👧 och \u0001\u200b tecken & <b>fet</b> {{page}} שלום ]]>\n".repeat(60);
        skriv(Map.of("gjort", rader, "kontakter", "–\n– \n-", "nasta", "<script>", "tid", "\u0007"));
        for (var query : new String[] {"", "?stor=ja", "?stor=%3Cscript%3E"}) {
            var file = pdf(query);
            assertThat(text(file)).contains("& <b>fet</b> {{page}}");
            assertThat(file.pages()).isGreaterThan(1);
        }
    }

    @Test
    void the_file_tells_nothing_by_its_name_and_the_print_is_logged() throws Exception {
        var before = world.lastLogged();
        var file = pdf("");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"slutdokumentation.pdf\"");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(db.column("select concat(utfall, ' ', visade) from atkomst where id > ?", before))
                .containsExactly("MEDGIVEN " + id);
    }

    @Test
    void nobody_else_gets_it_and_nobody_while_things_are_hidden(Browser browser) {
        assertThat(browser.signedInAs(Person.FORBUND).get(slut + "/pdf").status())
                .isEqualTo(404);
        var hiding = browser.signedInAs(Person.ASA);
        hiding.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));
        assertThat(hiding.get(slut + "/pdf").html())
                .contains("Slå av och öppna sidan")
                .doesNotContain("%PDF");
        assertThat(asa.get(slut + "/pdf?nummer=99").status()).isEqualTo(404);
        assertThat(asa.get(slut + "/pdf?nummer=ett").status()).isIn(400, 404);
    }

    private Pdffil pdf(String query) throws Exception {
        return Pdffil.get(server, asa, slut + "/pdf" + query);
    }

    private static String text(Pdffil file) throws Exception {
        return file.text("Slutdokumentation");
    }

    private void skriv(Map<String, String> typed) {
        var form = new HashMap<>(FormPage.of(asa.get(slut + "/andra")).with(typed));
        assertThat(asa.post(slut + "/andra", form).status()).isEqualTo(303);
    }

    private void ge() {
        var form = FormPage.of(asa.get(slut + "/lamnad/ny")).with(Map.of("satt", "handen"));
        assertThat(asa.post(slut + "/lamnad", form).status()).isEqualTo(303);
    }

    private void skrivNy(String text) {
        asa.post(slut, Map.of("version", "0"));
        skriv(Map.of("gjort", text));
    }
}
