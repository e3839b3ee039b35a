package se.stegvis.medarbetare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Roll;

/** Nobody is let into an insats unseen. */
@StegvisTest
class NyaUppdragPagesTest {

    private final Browser browser;
    private final Provkonton prov;
    private final World world;
    private final Db db;
    private final InsatsRef ungstart;

    NyaUppdragPagesTest(Browser browser, Provkonton prov, World world, Db db) {
        this.browser = browser;
        this.prov = prov;
        this.world = world;
        this.db = db;
        this.ungstart = world.ungstart();
    }

    @Test
    void who_is_let_in_stands_on_the_samordnares_start_page_until_she_has_seen_it() {
        var konto = nyCoach();
        var ola = browser.signedInAs(Person.OLA);
        assertThat(ola.get("/").html())
                .contains(
                        "Nya i insatsen Ungstart",
                        "<strong>" + konto.namn() + "</strong>, coach från",
                        "av Ali Haddad");
        assertThat(browser.signedInAs(Person.KARIN).get("/").html()).doesNotContain(konto.namn());

        assertThat(sett(ola, konto).status()).isEqualTo(303);

        assertThat(ola.get("/").html()).doesNotContain(konto.namn());
        assertThat(prov.handelser(konto.id())).endsWith("UPPDRAG_GIVET", "UPPDRAG_SETT");
    }

    @Test
    void each_samordnare_sees_for_herself_so_that_a_new_one_hides_nobody() {
        var accomplice = prov.nytt(Roll.SAMORDNARE, "Ungstart");
        var konto = nyCoach();
        var hers = prov.inloggad(accomplice);
        assertThat(hers.get("/").html())
                .contains(konto.namn())
                .doesNotContain("<strong>" + accomplice.namn() + "</strong>, ");

        sett(hers, konto);

        assertThat(hers.get("/").html()).doesNotContain(konto.namn());
        assertThat(browser.signedInAs(Person.OLA).get("/").html()).contains(konto.namn(), accomplice.namn());
    }

    @Test
    void one_who_was_let_in_and_taken_out_the_same_day_is_still_seen() {
        var konto = nyCoach();
        browser.signedInAs(Person.ADMINISTRATOR)
                .post("/konton/%d/uppdrag/%d/slut".formatted(konto.id(), uppdrag(konto)), Map.of("avsluta", "ja"));

        assertThat(browser.signedInAs(Person.OLA).get("/").html()).contains(konto.namn(), ", återtaget");
    }

    @Test
    void what_is_somebody_elses_to_see_is_not_marked() {
        var konto = nyCoach();

        assertThat(sett(browser.signedInAs(Person.KARIN), konto).status()).isEqualTo(404);
        assertThat(sett(prov.inloggad(konto), konto).status()).isEqualTo(404);
        var klivet = world.klivet().href() + "/uppdrag/sedda";
        var other = Map.of("uppdrag", List.of(uppdrag(konto), "x", "999999999"));
        assertThat(browser.signedInAs(Person.KARIN).post(klivet, other).status())
                .isEqualTo(303);
        assertThat(db.number("select count(*) from uppdrag_sett where uppdrag_id = ?", uppdrag(konto)))
                .isZero();
    }

    @Test
    void an_account_that_is_opened_again_is_news_again() {
        var konto = nyCoach();
        var ola = browser.signedInAs(Person.OLA);
        sett(ola, konto);
        var admin = browser.signedInAs(Person.ADMINISTRATOR);
        for (var aktiv : List.of("nej", "ja")) {
            admin.post(
                    "/konton/%d/aktivering".formatted(konto.id()),
                    Map.of("aktiv", aktiv, "version", prov.version(konto)));
        }

        assertThat(ola.get("/").html()).contains(konto.namn());
    }

    private Medarbetare nyCoach() {
        var konto = prov.nytt(Roll.FORBUND);
        var given = browser.signedInAs(Person.ADMINISTRATOR)
                .post(
                        "/konton/%d/uppdrag".formatted(konto.id()),
                        Map.of("roll", "COACH", "insats", ungstart.insatsId(), "fran", world.idag()));
        assertThat(given.status()).isEqualTo(303);
        return konto;
    }

    private Browser.Page sett(Tab tab, Medarbetare konto) {
        return tab.post(ungstart.href() + "/uppdrag/sedda", Map.of("uppdrag", uppdrag(konto)));
    }

    private long uppdrag(Medarbetare konto) {
        return db.number("select max(id) from uppdrag where medarbetare_id = ?", konto.id());
    }
}
