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
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;

@StegvisTest
class InstallningPagesTest {

    private static final String DAGAR = "/installningar/varden/paborjat.dagar";

    private final Tab admin;
    private final Browser browser;
    private final Inskrivna inskrivna;
    private final Installningar installningar;
    private final World world;
    private final Db db;

    InstallningPagesTest(Browser browser, Inskrivna inskrivna, Installningar installningar, World world, Db db) {
        this.admin = browser.signedInAs(Person.ADMINISTRATOR);
        this.browser = browser;
        this.inskrivna = inskrivna;
        this.installningar = installningar;
        this.world = world;
        this.db = db;
    }

    @AfterEach
    void putBack() {
        db.execute(
                "delete from installning where nyckel not in ('provotid_manader', 'valdsfragor') or fran > '1900-01-01'");
    }

    @Test
    void a_value_holds_from_its_day_and_the_trail_says_who_from_what_to_what() {
        assertThat(admin.post(DAGAR, nytt(Map.of("varde", "45"))).status()).isEqualTo(303);
        assertThat(admin.post(DAGAR, nytt(Map.of("varde", "60", "fran", imorgon())))
                        .status())
                .isEqualTo(303);

        assertThat(dagar(0)).isEqualTo(45);
        assertThat(dagar(-1)).isEqualTo(30);
        assertThat(dagar(1)).isEqualTo(60);
        assertThat(admin.get(DAGAR).html())
                .contains(
                        "45 dagar",
                        "Gäller nu",
                        "60 dagar",
                        "Kommer",
                        Person.ADMINISTRATOR.namn(),
                        "<td>standard</td>");
        assertThat(admin.get("/installningar").html()).contains("45 dagar", "Ändras");
    }

    @Test
    void a_day_that_has_passed_takes_a_reason_and_is_told_as_a_correction() {
        var igar = world.idag().minusDays(1).toString();
        var utan = admin.post(DAGAR, nytt(Map.of("varde", "45", "fran", igar)));
        assertThat(utan.status()).isEqualTo(422);
        assertThat(utan.html()).contains("skal-fel", "value=\"45\"");
        assertThat(dagar(-1)).isEqualTo(30);

        admin.post(DAGAR, nytt(Map.of("varde", "45", "fran", igar, "skal", "Beslut <b>förra</b> veckan")));

        assertThat(dagar(-1)).isEqualTo(45);
        assertThat(admin.get(DAGAR).html())
                .contains("Rättat bakåt", "Beslut &lt;b&gt;förra&lt;/b&gt; veckan")
                .doesNotContain("<b>förra");
    }

    @Test
    void what_is_out_of_bounds_or_not_there_is_refused() {
        for (var varde : new String[] {"0", "366", "1,5", "trettio", "", "-3"}) {
            var page = admin.post(DAGAR, nytt(Map.of("varde", varde)));
            assertThat(page.status()).as(varde).isEqualTo(422);
            assertThat(page.html()).as(varde).contains("heltal mellan 1 och 365");
        }
        assertThat(admin.post(DAGAR, nytt(Map.of("niva", "insats-1"))).status()).isEqualTo(422);
        assertThat(admin.post(DAGAR, nytt(Map.of("fran", "2026-02-30"))).html()).contains("fran-fel");
        assertThat(admin.post(DAGAR, nytt(Map.of("fran", "2199-01-01"))).html()).contains("fran-fel");
        assertThat(admin.get("/installningar/varden/finns_inte").status()).isEqualTo(404);
    }

    @Test
    void of_two_who_set_the_same_setting_from_the_same_page_one_is_told() {
        var form = nytt(Map.of("varde", "45"));
        assertThat(admin.post(DAGAR, form).status()).isEqualTo(303);
        var second = admin.post(DAGAR, form);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("Någon annan hann spara före dig");
    }

    @Test
    void an_owner_may_leave_her_own_value_and_follow_the_others() {
        var ors = "/installningar/varden/ors_grans";
        var agare = db.number("select id from insatsagare where namn = 'Ekdala kommun'");
        admin.post(ors, nytt(ors, Map.of("niva", "insatsagare-" + agare, "varde", "24,5")));
        assertThat(ors(agare)).isEqualTo("24.5");
        admin.post(ors, nytt(ors, Map.of("niva", "installation", "varde", "27")));
        assertThat(ors(agare)).isEqualTo("24.5");

        var bade = admin.post(ors, nytt(ors, Map.of("niva", "insatsagare-" + agare, "varde", "24", "utan", "ja")));
        assertThat(bade.status()).isEqualTo(422);
        admin.post(ors, nytt(ors, Map.of("niva", "insatsagare-" + agare, "varde", "", "utan", "ja")));

        assertThat(ors(agare)).isEqualTo("27");
    }

    @Test
    void the_provotid_of_a_participant_is_the_one_of_the_day_she_was_enrolled() {
        var provotid = "/installningar/varden/provotid_manader";
        var fore = inskrivna.forDagarSedan(20);
        var efter = inskrivna.forDagarSedan(0);
        admin.post(
                provotid,
                nytt(provotid, Map.of("niva", "insats-" + world.klivet().insatsId(), "varde", "0")));

        var karin = browser.signedInAs(Person.KARIN);
        assertThat(karin.get(fore.href() + "/avslut/ny").html()).contains("tar slut");
        assertThat(karin.get(efter.href() + "/avslut/ny").html()).contains("ingen prövotid");
    }

    private int dagar(int dagarFram) {
        return installningar.heltal(Installning.PABORJAT_DAGAR, world.idag().plusDays(dagarFram));
    }

    private String ors(long agare) {
        return installningar
                .varde(Installning.ORS_GRANS, world.idag(), Niva.insatsagare(agare))
                .stripTrailingZeros()
                .toPlainString();
    }

    private String imorgon() {
        return world.idag().plusDays(1).toString();
    }

    private Map<String, String> nytt(Map<String, String> changes) {
        return nytt(DAGAR, changes);
    }

    /** As the page fills it in. */
    private Map<String, String> nytt(String href, Map<String, String> changes) {
        var html = admin.get(href + "/ny").html();
        var version = html.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var form = new HashMap<>(Map.of(
                "niva",
                "installation",
                "varde",
                "30",
                "fran",
                world.idag().toString(),
                "skal",
                "",
                "version",
                version));
        form.putAll(changes);
        return form;
    }
}
