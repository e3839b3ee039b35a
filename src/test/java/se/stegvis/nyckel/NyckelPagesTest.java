package se.stegvis.nyckel;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.slapp.Provslapp;

/** Keys, on the administrator's pages. */
@StegvisTest
class NyckelPagesTest {

    private static final String HREF = "/installningar/api-nycklar";

    private final Browser browser;
    private final Provslapp provslapp;
    private final World world;
    private final Db db;

    NyckelPagesTest(Browser browser, Provslapp provslapp, World world, Db db) {
        this.browser = browser;
        this.provslapp = provslapp;
        this.world = world;
        this.db = db;
    }

    @Test
    void a_key_is_shown_once_works_and_is_withdrawn_for_good() {
        provslapp.forsta();
        var tab = browser.signedInAs(Person.ADMINISTRATOR);

        var made = tab.post(
                HREF, Map.of("namn", "Kansliets <b>system</b>", "tabeller", "alder", "giltig_till", "2099-12-31"));
        var nyckel = Jsoup.parse(made.html()).select("textarea#nyckel").text().strip();

        assertThat(nyckel).startsWith("stegvis_").hasSizeGreaterThan(40);
        assertThat(status(nyckel)).isEqualTo(200);
        var id = db.number("select max(id) from api_nyckel");
        assertThat(db.column("select namn from api_nyckel where instr(hash, ?) > 0", nyckel))
                .isEmpty();
        assertThat(db.text(
                        "select group_concat(efter) from andring where omrade = 'api' and foremal = ?", "nyckel " + id))
                .contains("alder", "2099-12-31")
                .doesNotContain(nyckel);
        var lista = tab.get(HREF).html();
        assertThat(lista).contains("Kansliets &lt;b&gt;", "alder", "Gäller").doesNotContain(nyckel);

        tab.post(HREF + "/" + id + "/aterkallelse", Map.of("aterkalla", ""));
        tab.post(HREF + "/" + id + "/aterkallelse", Map.of("aterkalla", ""));

        assertThat(status(nyckel)).isEqualTo(401);
        assertThat(tab.get(HREF).html()).contains("Återkallad");
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost() {
        var tab = browser.signedInAs(Person.ADMINISTRATOR);
        var before = db.number("select count(*) from api_nyckel");

        var page = tab.post(
                HREF,
                Map.of(
                        "namn",
                        " ",
                        "tabeller",
                        "finns_inte",
                        "giltig_till",
                        world.idag().minusDays(1).toString()));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("Skriv vem som ska ha nyckeln", "Välj bland alternativen", "Dagen har redan varit")
                .contains(world.idag().minusDays(1).toString());
        assertThat(db.number("select count(*) from api_nyckel")).isEqualTo(before);
        db.execute("delete from paborjat");
    }

    @Test
    void on_what_account_figures_are_read_is_said() {
        assertThat(browser.signedInAs(Person.ADMINISTRATOR).get(HREF).html()).contains("databaskonto");
    }

    private int status(String nyckel) {
        return browser.anonymous()
                .send(HttpRequest.GET("/api/v1/statistik").header("Authorization", "Bearer " + nyckel))
                .status();
    }
}
