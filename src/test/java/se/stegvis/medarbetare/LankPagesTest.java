package se.stegvis.medarbetare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.medarbetare.Provkonton.LOSENORD;
import static se.stegvis.medarbetare.Provkonton.lank;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.behorighet.Roll;
import se.stegvis.session.Token;
import se.stegvis.web.RateLimits;

/** One-time links to choose a password with. */
@StegvisTest
class LankPagesTest {

    private static final String NYTT = "helt-annat-losenord";

    private final Browser browser;
    private final Provkonton prov;
    private final RateLimits limits;
    private final Clock clock;
    private final Db db;

    LankPagesTest(Browser browser, Provkonton prov, RateLimits limits, Clock clock, Db db) {
        this.browser = browser;
        this.prov = prov;
        this.limits = limits;
        this.clock = clock;
        this.db = db;
    }

    @BeforeEach
    void nobody_has_tried_yet() {
        db.execute("delete from bucket");
    }

    @Test
    void an_account_is_made_without_a_password_and_its_owner_chooses_one() {
        var epost = prov.ledigEpost();
        var made = browser.signedInAs(Person.ADMINISTRATOR)
                .post(
                        "/konton",
                        Map.of(
                                "namn",
                                "Ny Nyström",
                                "epost",
                                " " + epost.toUpperCase(Locale.ROOT),
                                "roller",
                                "FORBUND"));
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.html()).contains("Länken visas bara nu", "http://");
        var id = db.number("select id from medarbetare where epost = ? and losenord is null", epost);

        var page = browser.anonymous().get(lank(made));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("Välj lösenord", "Ny Nyström", epost);
        assertThat(page.response().getHeaders().getAll("Referrer-Policy")).containsExactly("no-referrer");

        var chosen = valj(lank(made), LOSENORD);
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.location()).isEqualTo("/logga-in");
        assertThat(browser.signedIn(epost, LOSENORD).get("/").html()).contains("Hej Ny", "Förbundet");
        assertThat(prov.handelser(id)).containsExactly("KONTO_SKAPAT", "ROLL_GIVEN", "LANK_UTFARDAD", "LOSENORD_VALT");
    }

    @Test
    void the_link_is_stored_as_a_hash_and_stands_in_no_log() {
        var token = lank(nyLank(prov.nytt(Roll.FORBUND))).substring("/valj-losenord/".length());

        assertThat(db.column("select hex(nyckel) from losenordslank")).doesNotContain(hex(token.getBytes(UTF_8)));
        assertThat(db.column("select hex(nyckel) from losenordslank")).contains(hex(Token.hash(token)));
        assertThat(db.column("select concat(fore, efter) from andring")).noneMatch(text -> text.contains(token));
        assertThat(db.column("select rutt from atkomst")).noneMatch(rutt -> rutt.contains(token));
    }

    @Test
    void a_link_that_is_used_replaced_too_old_or_made_up_is_one_and_the_same_page() {
        var konto = prov.nytt(Roll.FORBUND);
        var replaced = lank(nyLank(konto));
        var used = lank(nyLank(konto));
        assertThat(valj(used, NYTT).status()).isEqualTo(303);
        var old = lank(nyLank(prov.nytt(Roll.FORBUND)));
        var last = lank(nyLank(prov.nytt(Roll.FORBUND)));
        var nearlyOver = clock.instant().plusSeconds(60).toString();
        db.execute(
                "update losenordslank set giltig_till = ? where nyckel = ?",
                clock.instant().toString().replace("T", " ").replace("Z", ""),
                Token.hash(old.substring(15)));
        db.execute(
                "update losenordslank set giltig_till = ? where nyckel = ?",
                nearlyOver.replace("T", " ").replace("Z", ""),
                Token.hash(last.substring(15)));

        var unknown = browser.anonymous().get("/valj-losenord/" + "x".repeat(43));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.html()).contains("Länken gäller inte", "Be en administratör om en ny länk");
        for (var lank : new String[] {replaced, used, old}) {
            assertThat(browser.anonymous().get(lank).html()).isEqualTo(unknown.html());
            assertThat(valj(lank, "ett-tredje-losenord").html()).isEqualTo(unknown.html());
        }
        assertThat(browser.anonymous().get(last).status()).isEqualTo(200);
        assertThat(browser.signedIn(konto.epost(), NYTT).get("/").status()).isEqualTo(200);
    }

    @Test
    void a_forgotten_password_holds_until_a_new_one_is_chosen_and_then_every_session_ends() {
        var konto = prov.nytt(Roll.FORBUND);
        var tab = prov.inloggad(konto);
        var lank = lank(nyLank(konto));
        assertThat(tab.get("/").status()).isEqualTo(200);

        valj(lank, NYTT);

        assertThat(tab.get("/").location()).startsWith("/logga-in");
        assertThat(browser.signedIn(konto.epost(), NYTT).get("/").status()).isEqualTo(200);
        assertThat(browser.anonymous()
                        .post("/logga-in", Map.of("epost", konto.epost(), "losenord", LOSENORD))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_password_is_long_enough_typed_twice_and_not_what_everybody_knows() {
        var konto = prov.nytt(Roll.FORBUND);
        var lank = lank(nyLank(konto));

        assertThat(valj(lank, "").html()).contains("Fel: Välj lösenord", "Skriv ett lösenord");
        assertThat(valj(lank, "kort123").html()).contains("mellan 8 och 200 tecken");
        assertThat(valj(lank, "l".repeat(201)).html()).contains("mellan 8 och 200 tecken");
        assertThat(valj(lank, konto.epost().toUpperCase(Locale.ROOT)).html()).contains("inte vara ditt namn");
        assertThat(valj(lank, konto.namn().toLowerCase(Locale.ROOT)).html()).contains("inte vara ditt namn");
        var two = browser.anonymous().post(lank, Map.of("losenord", NYTT, "igen", NYTT + "x"));
        assertThat(two.html()).contains("Skriv samma lösenord två gånger").doesNotContain(NYTT);
        assertThat(two.status()).isEqualTo(422);
        assertThat(valj(lank, NYTT).status()).isEqualTo(303);
    }

    @Test
    void of_several_who_use_a_link_at_once_one_gets_to_choose() throws Exception {
        var lank = lank(nyLank(prov.nytt(Roll.FORBUND)));

        assertThat(Samtidigt.gor(4, () -> valj(lank, NYTT).status())).containsExactly(303, 404, 404, 404);
    }

    @Test
    void guessing_at_links_is_limited_for_each_address_and_a_good_link_takes_no_attempt() {
        var lank = lank(nyLank(prov.nytt(Roll.FORBUND)));
        for (long i = 0; i < ValjLosenordController.PER_ADDRESS.capacity() + 5; i++) {
            assertThat(browser.anonymous().get(lank).status()).isEqualTo(200);
        }
        try {
            while (limits.take(ValjLosenordController.PER_ADDRESS, "127.0.0.1").isZero()) {
                // until there are none
            }
            assertThat(browser.anonymous()
                            .get("/valj-losenord/" + "y".repeat(43))
                            .status())
                    .isEqualTo(429);
            assertThat(valj("/valj-losenord/" + "y".repeat(43), NYTT).status()).isEqualTo(429);
        } finally {
            for (long i = 0; i < ValjLosenordController.PER_ADDRESS.capacity(); i++) {
                limits.giveBack(ValjLosenordController.PER_ADDRESS, "127.0.0.1");
            }
        }
    }

    @Test
    void an_inactive_account_gets_no_link_and_its_old_one_opens_nothing() {
        var konto = prov.nytt(Roll.FORBUND);
        var lank = lank(nyLank(konto));
        db.execute("update medarbetare set aktiv = false where id = ?", konto.id());

        assertThat(browser.anonymous().get(lank).status()).isEqualTo(404);
        assertThat(nyLank(konto).status()).isEqualTo(303);
    }

    private Page nyLank(Medarbetare konto) {
        return browser.signedInAs(Person.ADMINISTRATOR)
                .post("/konton/%d/lank".formatted(konto.id()), Map.of("lank", "ny"));
    }

    private Page valj(String lank, String losenord) {
        return browser.anonymous().post(lank, Map.of("losenord", losenord, "igen", losenord));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
