package se.stegvis.paborjat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.web.TooMany;
import se.stegvis.web.WriteLimit;

/** Nothing typed is lost, whatever happens, and nobody else sees it. */
@StegvisTest
class PaborjatPagesTest {

    private static final String TEXT = "Vi talade om\nresvägen & <provdagarna>.";

    private final Browser browser;
    private final Db db;
    private final World world;
    private final Inskrivna inskrivna;
    private final Inskickningar inskickningar;
    private final WriteLimit limit;

    PaborjatPagesTest(
            Browser browser, Db db, World world, Inskrivna inskrivna, Inskickningar inskickningar, WriteLimit limit) {
        this.browser = browser;
        this.db = db;
        this.world = world;
        this.inskrivna = inskrivna;
        this.inskickningar = inskickningar;
        this.limit = limit;
    }

    @Test
    void what_is_kept_stands_in_the_form_again_and_on_the_start_page_until_it_is_saved() {
        var asa = browser.signedInAs(Person.ASA);
        var form = note();
        var kept = asa.post("/paborjat", fill(asa, form, Map.of("text", TEXT)));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.location()).isEqualTo(form);

        var again = asa.get(form);
        assertThat(again.html()).contains("resvägen &amp; &lt;provdagarna&gt;.", "det du började skriva");
        assertThat(asa.get("/").html()).contains("href=\"" + form + "\"", "om Prov Provsson");

        var saved = asa.post(
                form.replace("/ny", ""),
                FormPage.of(again).with(Map.of("datum", world.idag(), "rubrik", "Resan", "text", TEXT)));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(asa.get(form).html()).doesNotContain("provdagarna");
        assertThat(asa.get("/").html()).doesNotContain("href=\"" + form + "\"");
    }

    @Test
    void nobody_else_sees_it_and_it_is_unreadable_in_the_database() {
        var asa = browser.signedInAs(Person.ASA);
        var form = note();
        asa.post("/paborjat", fill(asa, form, Map.of("text", "Förtroligt")));

        var karin = browser.signedInAs(Person.KARIN);
        assertThat(karin.get(form).html()).doesNotContain("Förtroligt", "det du började skriva");
        assertThat(karin.get("/").html()).doesNotContain("href=\"" + form + "\"");
        assertThat(db.text("select convert(falt using latin1) from paborjat where sida = ?", form))
                .doesNotContain("rtroligt");
    }

    @Test
    void somebody_elses_form_cannot_be_kept_for_them_or_thrown_away() {
        var asa = browser.signedInAs(Person.ASA);
        var form = note();
        var asas = fill(asa, form, Map.of("text", "Mitt"));
        asa.post("/paborjat", asas);

        var karin = browser.signedInAs(Person.KARIN);
        assertThat(karin.post("/paborjat", asas).status()).isEqualTo(400);
        assertThat(karin.post("/paborjat/slangt", asas).status()).isEqualTo(400);
        assertThat(asa.get(form).html()).contains("Mitt");
    }

    @Test
    void thrown_away_it_is_gone() {
        var asa = browser.signedInAs(Person.ASA);
        var form = note();
        asa.post("/paborjat", fill(asa, form, Map.of("text", "Slängs")));

        assertThat(asa.post("/paborjat/slangt", fill(asa, form, Map.of())).location())
                .isEqualTo(form);
        assertThat(asa.get(form).html()).doesNotContain("Slängs");
    }

    @Test
    void a_form_with_mistakes_is_kept_though_the_page_is_left() {
        var asa = browser.signedInAs(Person.ASA);
        var form = note();
        var refused = asa.post(form.replace("/ny", ""), fill(asa, form, Map.of("text", TEXT)));
        assertThat(refused.status()).isEqualTo(422);

        assertThat(asa.get(form).html()).contains("&lt;provdagarna&gt;");
    }

    @Test
    void a_session_that_has_ended_costs_nothing_but_signing_in_again() {
        var asa = browser.signedInAs(Person.ASA);
        var form = note();
        var typed = fill(asa, form, Map.of("datum", world.idag(), "rubrik", "Resan", "text", TEXT));
        asa.post("/logga-ut", Map.of("logga_ut", ""));

        var refused = asa.post(form.replace("/ny", ""), typed);
        assertThat(refused.status()).isEqualTo(307);
        assertThat(refused.location()).isEqualTo("/logga-in/fortsatt");
        var led = browser.anonymous().post(refused.location(), typed);
        assertThat(led.location()).isEqualTo("/logga-in?till=" + form);

        assertThat(browser.signedInAs(Person.KARIN).get(form).html())
                .as("the next user of a shared computer")
                .doesNotContain("provdagarna");
        assertThat(browser.signedInAs(Person.ASA).get(form).html()).contains("&lt;provdagarna&gt;", "Resan");
    }

    @Test
    void a_form_without_a_code_of_ours_is_kept_for_nobody() {
        var before = db.number("select count(*) from paborjat");
        for (var code : new String[] {"", "AAAA", "inte base64!", "x".repeat(5_000)}) {
            var led = browser.anonymous()
                    .post("/logga-in/fortsatt", Map.of("_kod", code, "_behall", "Anteckning", "text", TEXT));
            assertThat(led.location()).isEqualTo("/logga-in");
        }
        assertThat(db.number("select count(*) from paborjat")).isEqualTo(before);
    }

    @Test
    void a_failure_of_ours_keeps_it_and_shows_it() {
        var asa = browser.signedInAs(Person.ASA);
        var form = note();
        var typed = fill(asa, form, Map.of("datum", world.idag(), "rubrik", "Resan", "text", TEXT));
        db.execute("alter table anteckning rename to anteckning_borta");
        try {
            var failed = asa.post(form.replace("/ny", ""), typed);
            assertThat(failed.status()).isEqualTo(500);
            assertThat(failed.html()).contains("&lt;provdagarna&gt;").doesNotContain("_behall", "_kod");
        } finally {
            db.execute("alter table anteckning_borta rename to anteckning");
        }
        assertThat(asa.get(form).html()).contains("&lt;provdagarna&gt;");
    }

    @Test
    void somebody_who_sends_far_too_much_waits_and_loses_nothing() {
        var ola = browser.signedInAs(Person.OLA);
        var form = world.ongoing(world.ungstart()).href() + "/anteckningar/ny";
        var typed = fill(ola, form, Map.of("text", TEXT));
        ola.post("/paborjat", typed);
        drain(db.number("select id from medarbetare where epost = ?", Person.OLA.epost()));

        var later = fill(ola, form, Map.of("text", TEXT, "rubrik", "Senare"));
        var page = ola.post(form.replace("/ny", ""), later);

        assertThat(page.status()).isEqualTo(429);
        assertThat(Long.parseLong(page.header("Retry-After"))).isPositive();
        assertThat(page.html()).contains("&lt;provdagarna&gt;");
        assertThat(ola.get(form).html()).contains("&lt;provdagarna&gt;", "value=\"Senare\"");
    }

    /** Sends all that one may send. */
    private void drain(long medarbetareId) {
        try {
            while (true) {
                limit.take(medarbetareId);
            }
        } catch (TooMany spent) {
            // That was the last.
        }
    }

    @Test
    void line_ends_count_as_one_character_whatever_the_browser_sends() {
        var asa = browser.signedInAs(Person.ASA);
        var form = note();
        var text = "x\r\n".repeat(9_999) + "xx";
        var typed = fill(asa, form, Map.of("datum", world.idag(), "rubrik", "Radslut", "text", text, "signera", ""));
        assertThat(asa.post(form.replace("/ny", ""), typed).status()).isEqualTo(303);
        assertThat(db.number("select char_length(text) from anteckning where rubrik = 'Radslut'"))
                .isEqualTo(20_000);
    }

    @Test
    void what_nobody_comes_back_to_is_removed_after_as_long_as_is_set(Stadning stadning) {
        var asa = browser.signedInAs(Person.ASA);
        var form = note();
        asa.post("/paborjat", fill(asa, form, Map.of("text", "Gammalt")));
        stadning.stada();
        assertThat(asa.get(form).html()).contains("Gammalt");

        db.execute("update paborjat set sparad = date_sub(sparad, interval 31 day) where sida = ?", form);
        db.execute("insert into installning (nyckel, niva, niva_id, fran, varde)"
                + " values ('paborjat.dagar', 'installation', 0, '1900-01-01', 32)");
        stadning.stada();
        assertThat(asa.get(form).html()).contains("Gammalt");

        db.execute("delete from installning where nyckel = 'paborjat.dagar'");
        stadning.stada();
        assertThat(asa.get(form).html()).doesNotContain("Gammalt");

        assertThat(inskickningar.removeOlder(Duration.ofDays(1))).isZero();
    }

    private String note() {
        return inskrivna.forDagarSedan(20).href() + "/anteckningar/ny";
    }

    private static Map<String, Object> fill(Tab tab, String form, Map<String, ?> typed) {
        return FormPage.of(tab.get(form)).with(typed);
    }
}
