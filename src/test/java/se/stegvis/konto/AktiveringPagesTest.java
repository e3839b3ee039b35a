package se.stegvis.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Roll;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Provkonton;

/** Accounts closed and opened, rolls given and taken, sessions ended. */
@StegvisTest
class AktiveringPagesTest {

    private final Browser browser;
    private final Provkonton prov;
    private final Inskrivna inskrivna;
    private final World world;
    private final Db db;

    AktiveringPagesTest(Browser browser, Provkonton prov, Inskrivna inskrivna, World world, Db db) {
        this.browser = browser;
        this.prov = prov;
        this.inskrivna = inskrivna;
        this.world = world;
        this.db = db;
    }

    @Test
    void a_closed_account_is_out_at_the_next_request_and_can_be_opened_again() {
        var konto = prov.nytt(Roll.FORBUND);
        var tab = prov.inloggad(konto);
        var stale = prov.version(konto);

        assertThat(aktivera(admin(), konto, "nej").status()).isEqualTo(303);

        assertThat(tab.get("/").location()).startsWith("/logga-in");
        assertThat(db.number("select count(*) from session where medarbetare_id = ?", konto.id()))
                .isZero();
        assertThat(admin().get("/konton/" + konto.id()).html()).contains("Inaktivt", "Aktivera kontot igen");
        assertThat(admin().post(href(konto), Map.of("aktiv", "ja", "version", stale))
                        .status())
                .isEqualTo(409);
        assertThat(aktivera(admin(), konto, "ja").status()).isEqualTo(303);
        assertThat(tab.get("/").location()).startsWith("/logga-in");
        assertThat(prov.inloggad(konto).get("/").status()).isEqualTo(200);
        assertThat(prov.handelser(konto.id())).endsWith("KONTO_AVAKTIVERAT", "KONTO_AKTIVERAT");
        assertThat(admin().post(href(konto), Map.of("version", prov.version(konto)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_name_of_who_has_left_stays_and_those_she_was_kontaktperson_for_need_another() {
        var konto = prov.nytt(Roll.COACH, "Klivet");
        var deltagande = inskrivna.forDagarSedan(3);
        var karin = browser.signedInAs(Person.KARIN);
        var version = db.text("select version from deltagande where id = ?", deltagande.deltagandeId());
        var tilldelad = Map.of("kontaktperson", konto.id(), "version", version);
        assertThat(karin.post(deltagande.href() + "/kontaktperson", tilldelad).status())
                .isEqualTo(303);
        var note = Map.of("datum", world.idag(), "rubrik", "Hej", "text", "Text", "version", "0", "signera", "ja");
        prov.inloggad(konto).post(deltagande.href() + "/anteckningar", note);
        assertThat(karin.get("/").html()).doesNotContain(konto.namn() + " arbetar inte kvar");

        aktivera(admin(), konto, "nej");

        assertThat(karin.get(deltagande.href() + "/anteckningar").html()).contains(konto.namn());
        assertThat(karin.get(deltagande.href()).html()).contains(konto.namn());
        var begun = karin.post(world.klivet().href() + "/inskrivningar/paborjade", Map.of("fornamn", "Prov"));
        assertThat(karin.get(begun.location() + "/samtycke").html())
                .contains(Person.ASA.namn())
                .doesNotContain(konto.namn());
        assertThat(karin.get("/").html()).contains(konto.namn() + " arbetar inte kvar");
        assertThat(browser.signedInAs(Person.ASA).get("/").html()).doesNotContain(konto.namn() + " arbetar inte");
    }

    @Test
    void nobody_closes_her_own_account() {
        var konto = prov.nytt(Roll.ADMINISTRATOR);
        var tab = prov.inloggad(konto);

        var refused = aktivera(tab, konto, "nej");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("Du kan inte avaktivera ditt eget konto");
        assertThat(tab.get("/konton").status()).isEqualTo(200);
    }

    @Test
    void the_last_administrator_keeps_roll_and_account() {
        var konto = prov.nytt(Roll.ADMINISTRATOR);
        // One that has not chosen a password, and so cannot do the work.
        var waiting = prov.nytt(Roll.ADMINISTRATOR);
        db.execute("update medarbetare set losenord = null where id = ?", waiting.id());
        var helper = prov.nytt(Roll.ADMINISTRATOR);
        var hers = prov.inloggad(helper);
        alone(List.of(konto.id(), waiting.id(), helper.id()), () -> {
            assertThat(roller(hers, helper, "LOGGGRANSKARE").status()).isEqualTo(303);
            var own = prov.inloggad(konto);
            var refused = roller(own, konto, "LOGGGRANSKARE");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html()).contains("är den enda administratören");
            assertThat(roller(own, konto, "ADMINISTRATOR", "LOGGGRANSKARE").status())
                    .isEqualTo(303);
        });
        assertThat(prov.handelser(konto.id())).endsWith("ROLL_GIVEN");
        assertThat(prov.handelser(helper.id())).contains("ROLL_TAGEN");
    }

    @Test
    void two_administrators_who_close_each_other_at_once_leave_one() throws Exception {
        for (int round = 0; round < 5; round++) {
            var a = prov.nytt(Roll.ADMINISTRATOR);
            var b = prov.nytt(Roll.ADMINISTRATOR);
            var tabs = List.of(prov.inloggad(a), prov.inloggad(b));
            var konton = List.of(b, a);
            alone(List.of(a.id(), b.id()), () -> {
                var next = new AtomicInteger();
                var answers = Samtidigt.gor(2, () -> {
                    int i = next.getAndIncrement();
                    return aktivera(tabs.get(i), konton.get(i), "nej").status();
                });
                // The second is refused, or was out before it came to ask.
                assertThat(answers.get(0)).isEqualTo(303);
                assertThat(db.number("select count(*) from medarbetare where aktiv and id in (?, ?)", a.id(), b.id()))
                        .isEqualTo(1);
            });
        }
    }

    @Test
    void two_administrators_who_take_the_roll_from_each_other_at_once_leave_one() throws Exception {
        for (int round = 0; round < 5; round++) {
            var a = prov.nytt(Roll.ADMINISTRATOR);
            var b = prov.nytt(Roll.ADMINISTRATOR);
            var tabs = List.of(prov.inloggad(a), prov.inloggad(b));
            var konton = List.of(b, a);
            alone(List.of(a.id(), b.id()), () -> {
                var next = new AtomicInteger();
                Samtidigt.gor(2, () -> {
                    int i = next.getAndIncrement();
                    return roller(tabs.get(i), konton.get(i)).status();
                });
                assertThat(db.number(
                                "select count(*) from medarbetare_roll where roll = 'ADMINISTRATOR'"
                                        + " and medarbetare_id in (?, ?)",
                                a.id(),
                                b.id()))
                        .isEqualTo(1);
            });
        }
    }

    @Test
    void rolls_are_changed_by_one_administrator_at_a_time() {
        var konto = prov.nytt(Roll.FORBUND);
        var stale = Map.of("roller", List.of("LOGGGRANSKARE"), "version", prov.version(konto));
        assertThat(admin().post("/konton/%d/roller".formatted(konto.id()), stale)
                        .status())
                .isEqualTo(303);
        assertThat(admin().post("/konton/%d/roller".formatted(konto.id()), stale)
                        .status())
                .isEqualTo(409);
        assertThat(prov.handelser(konto.id())).endsWith("ROLL_TAGEN", "ROLL_GIVEN");
        assertThat(roller(admin(), konto, "COACH").status()).isEqualTo(422);
    }

    @Test
    void one_session_is_ended_or_all_of_them() {
        var konto = prov.nytt(Roll.FORBUND);
        var tabs = List.of(prov.inloggad(konto), prov.inloggad(konto), prov.inloggad(konto));
        var ids = db.column("select id from session where medarbetare_id = ? order by id", konto.id());
        var page = admin().get("/konton/" + konto.id()).html();
        ids.forEach(id -> assertThat(page).contains("/sessioner/" + id + "/slut"));

        var other = prov.nytt(Roll.FORBUND);
        slut(other, "/" + ids.get(0));
        assertThat(tabs.get(0).get("/").status()).isEqualTo(200);
        assertThat(slut(konto, "/" + ids.get(0)).status()).isEqualTo(303);
        assertThat(tabs.get(0).get("/").status()).isEqualTo(303);
        assertThat(tabs.get(1).get("/").status()).isEqualTo(200);
        slut(konto, "");
        assertThat(tabs).allSatisfy(tab -> assertThat(tab.get("/").status()).isEqualTo(303));
        assertThat(prov.handelser(konto.id())).endsWith("SESSION_AVSLUTAD", "SESSIONER_AVSLUTADE");
        assertThat(prov.handelser(other.id())).doesNotContain("SESSION_AVSLUTAD");
    }

    /** An act that may throw. */
    private interface Act {
        void run() throws Exception;
    }

    /** Lets those be the only administrators there are for as long as the act takes. */
    private void alone(List<Long> ids, Act act) {
        var others = new ArrayList<>(db.column("select m.id from medarbetare m join medarbetare_roll r"
                + " on r.medarbetare_id = m.id and r.roll = 'ADMINISTRATOR' where m.aktiv"));
        others.removeAll(ids.stream().map(String::valueOf).toList());
        try {
            others.forEach(id -> db.execute("update medarbetare set aktiv = false where id = ?", id));
            act.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            others.forEach(id -> db.execute("update medarbetare set aktiv = true where id = ?", id));
        }
    }

    private Tab admin() {
        return browser.signedInAs(Person.ADMINISTRATOR);
    }

    private Page aktivera(Tab tab, Medarbetare konto, String aktiv) {
        return tab.post(href(konto), Map.of("aktiv", aktiv, "version", prov.version(konto)));
    }

    private Page roller(Tab tab, Medarbetare konto, String... roller) {
        return tab.post(
                "/konton/%d/roller".formatted(konto.id()),
                Map.of("roller", List.of(roller), "version", prov.version(konto)));
    }

    private Page slut(Medarbetare konto, String session) {
        return admin().post("/konton/%d/sessioner%s/slut".formatted(konto.id(), session), Map.of("avsluta", "ja"));
    }

    private static String href(Medarbetare konto) {
        return "/konton/%d/aktivering".formatted(konto.id());
    }
}
