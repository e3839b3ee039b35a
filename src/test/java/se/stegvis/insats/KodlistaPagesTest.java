package se.stegvis.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

@StegvisTest
class KodlistaPagesTest {

    private static final String UTBILDNING = "/installningar/kodlistor/utbildning";

    private final Tab admin;
    private final Tab karin;
    private final Inskrivna inskrivna;
    private final Kodverk kodverk;
    private final World world;
    private final Db db;

    KodlistaPagesTest(Browser browser, Inskrivna inskrivna, Kodverk kodverk, World world, Db db) {
        this.admin = browser.signedInAs(Person.ADMINISTRATOR);
        this.karin = browser.signedInAs(Person.KARIN);
        this.inskrivna = inskrivna;
        this.kodverk = kodverk;
        this.world = world;
        this.db = db;
    }

    /** All tests share one program: the lists are put back as they were. */
    @AfterEach
    void putBack() {
        db.execute("delete from kod where kod = 'folkhogskola' and lista = 'utbildning'");
        db.execute("update kod set giltig_till = null, etikett = 'Grundskola', version = 0"
                + " where lista = 'utbildning' and kod = 'grundskola'");
        db.execute("update deltagande set utbildning = null where utbildning = 'folkhogskola'");
        kodverk.refresh();
    }

    @Test
    void a_record_with_an_ended_code_still_shows_it_and_is_saved_while_a_new_one_cannot_take_it() {
        var gammal = inskrivna.forDagarSedan(40);
        db.execute("update deltagande set utbildning = 'grundskola' where id = ?", gammal.deltagandeId());
        end("grundskola");

        assertThat(karin.get(gammal.href() + "/uppgifter/andra").html())
                .contains("<option value=\"grundskola\" selected>Grundskola (utgången)</option>");
        assertThat(karin.post(gammal.href() + "/uppgifter", form("grundskola")).status())
                .isEqualTo(303);
        assertThat(db.text("select utbildning from deltagande where id = ?", gammal.deltagandeId()))
                .isEqualTo("grundskola");
        assertThat(karin.get(gammal.href()).html()).contains("Grundskola");

        var ny = world.klivet().href() + "/inskrivningar";
        assertThat(karin.get(utbildning()).html()).contains("Gymnasium").doesNotContain("grundskola");
        assertThat(karin.post(ny, form("grundskola")).status()).isEqualTo(422);
        var annan = inskrivna.forDagarSedan(40);
        assertThat(karin.post(annan.href() + "/uppgifter", form("grundskola")).status())
                .isEqualTo(422);
    }

    private String utbildning() {
        return inskrivna.paborjad(Person.KARIN, Map.of("fornamn", "Prov")) + "/utbildning";
    }

    @Test
    void an_ended_box_of_a_record_stays_ticked_and_is_saved() {
        var gammal = inskrivna.forDagarSedan(40);
        var form = form("");
        form.put("forsorjning", "a_kassa");
        karin.post(gammal.href() + "/uppgifter", form);
        db.execute(
                "update kod set giltig_till = ? where lista = 'forsorjning' and kod = 'a_kassa'",
                world.idag().minusDays(1));
        kodverk.refresh();
        try {
            assertThat(karin.get(gammal.href() + "/uppgifter/andra").html())
                    .contains("value=\"a_kassa\" checked> A-kassa (utgången)");
            form.put("version", "1");
            form.put("version_person", "1");
            assertThat(karin.post(gammal.href() + "/uppgifter", form).status()).isEqualTo(303);
            assertThat(db.column(
                            "select kod from deltagande_forsorjning where deltagande_id = ?", gammal.deltagandeId()))
                    .containsExactly("a_kassa");
        } finally {
            db.execute("update kod set giltig_till = null where lista = 'forsorjning' and kod = 'a_kassa'");
        }
    }

    @Test
    void a_new_code_can_be_chosen_at_once_and_the_trail_says_who_added_it() {
        assertThat(admin.post(UTBILDNING + "/koder", ny("folkhogskola", "Folkhögskola"))
                        .status())
                .isEqualTo(303);

        assertThat(karin.get(utbildning()).html()).contains("Folkhögskola");
        assertThat(karin.post(world.klivet().href() + "/inskrivningar", form("folkhogskola"))
                        .status())
                .isEqualTo(303);
        assertThat(admin.get(UTBILDNING).html()).contains("Folkhögskola, ordning 7", Person.ADMINISTRATOR.namn());
    }

    @Test
    void a_word_that_is_taken_or_cannot_stand_in_a_file_is_refused() {
        for (var kod : new String[] {"grundskola", "okant", "totalt", "Folk hög", "a|b", "a;b", ""}) {
            var page = admin.post(UTBILDNING + "/koder", ny(kod, "Text"));
            assertThat(page.status()).as(kod).isEqualTo(422);
            assertThat(page.html()).as(kod).contains("kod-fel");
        }
        var igar = new HashMap<>(ny("folkhogskola", "Text"));
        igar.put("giltig_fran", world.idag().minusDays(1).toString());
        assertThat(admin.post(UTBILDNING + "/koder", igar).html()).contains("giltig_fran-fel");
    }

    @Test
    void a_code_that_rules_hang_on_keeps_its_text_and_its_days_whatever_is_posted() {
        var locked = "/installningar/kodlistor/avslutsanledning/koder/felregistrering";
        assertThat(admin.get(locked + "/andra").html()).contains("låsta").doesNotContain("name=\"etikett\"");

        admin.post(
                locked,
                Map.of(
                        "version",
                        db.text("select version from kod where kod = 'felregistrering'"),
                        "ordning",
                        "9",
                        "etikett",
                        "Något annat",
                        "giltig_till",
                        world.idag().toString()));

        assertThat(db.text("select concat(etikett, coalesce(giltig_till, '')) from kod where kod = 'felregistrering'"))
                .isEqualTo("Felregistrering");
    }

    @Test
    void a_list_that_figures_are_built_on_takes_no_new_code() {
        var fast = "/installningar/kodlistor/sysselsattning";
        assertThat(admin.get(fast).html()).doesNotContain("Lägg till en kod").contains("kan inte läggas till");
        assertThat(admin.get(fast + "/koder/ny").status()).isEqualTo(404);
        assertThat(admin.post(fast + "/koder", ny("praktik", "Praktik")).status())
                .isEqualTo(404);
        assertThat(admin.get("/installningar/kodlistor/finns_inte").status()).isEqualTo(404);
        assertThat(admin.get(UTBILDNING + "/koder/finns_inte/andra").status()).isEqualTo(404);
    }

    @Test
    void a_code_ends_no_earlier_than_today_and_of_two_who_change_it_one_is_told() {
        var grundskola = UTBILDNING + "/koder/grundskola";
        var bakat = admin.post(grundskola, andrad("0", world.idag().minusDays(1).toString()));
        assertThat(bakat.status()).isEqualTo(422);
        assertThat(bakat.html()).contains("giltig_till-fel");

        assertThat(admin.post(grundskola, andrad("0", world.idag().toString())).status())
                .isEqualTo(303);
        assertThat(admin.post(grundskola, andrad("0", "")).status()).isEqualTo(409);
    }

    private void end(String kod) {
        db.execute(
                "update kod set giltig_till = ? where lista = 'utbildning' and kod = ?",
                world.idag().minusDays(1),
                kod);
        kodverk.refresh();
    }

    private Map<String, String> ny(String kod, String etikett) {
        return Map.of(
                "kod",
                kod,
                "etikett",
                etikett,
                "ordning",
                "7",
                "giltig_fran",
                world.idag().toString());
    }

    private static Map<String, String> andrad(String version, String till) {
        return Map.of(
                "version", version, "etikett", "Grundskola", "ordning", "1", "giltig_fran", "", "giltig_till", till);
    }

    private Map<String, Object> form(String utbildning) {
        var form = new HashMap<String, Object>();
        form.put("version", "0");
        form.put("version_person", "0");
        form.put("fornamn", "Prov");
        form.put("efternamn", "Kodsson");
        form.put("kon", "kvinna");
        form.put("inskriven", world.idag().minusDays(40).toString());
        form.put("samtycke", world.idag().minusDays(40).toString());
        form.put("utbildning", utbildning);
        return form;
    }
}
