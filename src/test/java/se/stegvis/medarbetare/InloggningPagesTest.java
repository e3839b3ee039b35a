package se.stegvis.medarbetare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.behorighet.Roll;
import se.stegvis.web.RateLimits;
import se.stegvis.web.TooMany;

@StegvisTest
class InloggningPagesTest {

    private static final String LOSENORD = "ett-langt-losenord";

    private final Browser browser;
    private final Konton konton;
    private final Inloggning inloggning;
    private final RateLimits limits;
    private final Db db;

    InloggningPagesTest(Browser browser, Konton konton, Inloggning inloggning, RateLimits limits, Db db) {
        this.browser = browser;
        this.konton = konton;
        this.inloggning = inloggning;
        this.limits = limits;
        this.db = db;
    }

    @Test
    void a_coach_signs_in_and_comes_to_the_start_page() {
        var page = attempt(Person.ASA.epost(), DemoKonto.LOSENORD);

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.location()).isEqualTo("/");
        assertThat(page.setCookies()).singleElement().asString().contains("HTTPOnly", "SameSite=Lax", "Path=/");
        assertThat(browser.signedInAs(Person.ASA).get("/").html()).contains("Hej Åsa", "Logga ut");
    }

    @Test
    void the_cookie_is_secure_behind_tls() {
        var request = post(Person.ASA.epost(), DemoKonto.LOSENORD).header("X-Forwarded-Proto", "https");

        assertThat(browser.anonymous().send(request).setCookies())
                .singleElement()
                .asString()
                .contains("Secure");
    }

    @Test
    void who_was_on_the_way_somewhere_comes_there_but_never_to_another_site() {
        assertThat(signInOnTheWayTo("/insatser/1/deltagare")).isEqualTo("/insatser/1/deltagare");
        assertThat(signInOnTheWayTo("//example.org/")).isEqualTo("/");
        assertThat(signInOnTheWayTo("https://example.org/")).isEqualTo("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        konto("fel@prov.example");
        var wrong = attempt("fel@prov.example", "inte rätt");
        var unknown = attempt("okand@prov.example", "inte rätt");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html())
                .contains("Fel: Logga in", "E-postadressen och lösenordet hör inte ihop", "value=\"fel@prov.example\"")
                .doesNotContain("inte rätt");
        assertThat(unknown.html().replace("okand@", "fel@")).isEqualTo(wrong.html());
    }

    @Test
    void an_account_out_of_attempts_has_to_wait_and_nobody_else_does() {
        konto("hastig@prov.example");
        var answers = IntStream.range(0, 11)
                .mapToObj(i -> attempt("hastig@prov.example", "gissning " + i))
                .toList();

        assertThat(answers.subList(0, 10)).extracting(Page::status).containsOnly(422);
        var last = answers.get(10);
        assertThat(last.status()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 61);
        assertThat(last.html()).contains("För många försök");
        assertThat(attempt("hastig@prov.example", LOSENORD).status()).isEqualTo(429);

        konto("lugn@prov.example");
        assertThat(attempt("lugn@prov.example", LOSENORD).status()).isEqualTo(303);
    }

    @Test
    void one_persons_mistakes_do_not_lock_out_the_office_behind_the_same_address() {
        konto("envis@prov.example");
        for (long i = 0; i < Inloggning.PER_ADDRESS.capacity() + 20; i++) {
            attempt("envis@prov.example", "gissning");
        }
        konto("granne@prov.example");
        assertThat(attempt("granne@prov.example", LOSENORD).status()).isEqualTo(303);
    }

    @Test
    void an_address_that_has_guessed_at_many_accounts_has_to_wait() {
        konto("utpekad@prov.example");
        for (long i = 0; i < Inloggning.PER_ADDRESS.capacity(); i++) {
            limits.take(Inloggning.PER_ADDRESS, "192.0.2.1");
        }

        assertThatThrownBy(() -> inloggning.loggaIn("utpekad@prov.example", LOSENORD, "192.0.2.1"))
                .isInstanceOf(TooMany.class);
        assertThat(inloggning.loggaIn("utpekad@prov.example", LOSENORD, "192.0.2.2"))
                .isPresent();
    }

    @Test
    void signing_out_ends_the_session_at_once() {
        konto("ut@prov.example");
        var tab = browser.signedIn("ut@prov.example", LOSENORD);
        assertThat(tab.get("/").status()).isEqualTo(200);

        assertThat(tab.post("/logga-ut", Map.of("logga_ut", "ja")).location()).isEqualTo("/logga-in");

        assertThat(tab.get("/").location()).startsWith("/logga-in");
    }

    @Test
    void who_is_deactivated_is_out_on_the_next_request() {
        var konto = konto("slutat@prov.example");
        var tab = browser.signedIn("slutat@prov.example", LOSENORD);

        db.execute("update medarbetare set aktiv = false where id = ?", konto.id());

        assertThat(tab.get("/").location()).startsWith("/logga-in");
        assertThat(attempt("slutat@prov.example", LOSENORD).status()).isEqualTo(422);
    }

    @Test
    void a_session_ends_after_an_hour_without_use_and_after_twelve_hours_whatever_happens() {
        var konto = konto("borta@prov.example");
        var idle = browser.signedIn("borta@prov.example", LOSENORD);
        db.execute(
                "update session set senast_anvand = senast_anvand - interval 61 minute where medarbetare_id = ?",
                konto.id());
        assertThat(idle.get("/").location()).startsWith("/logga-in");

        var old = browser.signedIn("borta@prov.example", LOSENORD);
        db.execute("update session set skapad = skapad - interval 721 minute where medarbetare_id = ?", konto.id());
        assertThat(old.get("/").location()).startsWith("/logga-in");
    }

    @Test
    void a_session_in_use_goes_on_until_the_twelfth_hour() {
        var konto = konto("kvar@prov.example");
        var tab = browser.signedIn("kvar@prov.example", LOSENORD);
        db.execute(
                "update session set skapad = skapad - interval 719 minute,"
                        + " senast_anvand = senast_anvand - interval 59 minute where medarbetare_id = ?",
                konto.id());
        assertThat(tab.get("/").status()).isEqualTo(200);

        db.execute(
                "update session set senast_anvand = senast_anvand - interval 59 minute where medarbetare_id = ?",
                konto.id());
        assertThat(tab.get("/").status()).isEqualTo(200);
    }

    @Test
    void signing_in_again_gives_a_new_session_and_ends_the_one_before() {
        konto("igen@prov.example");
        var first = browser.signedIn("igen@prov.example", LOSENORD);

        var again = first.send(post("igen@prov.example", LOSENORD));

        assertThat(again.setCookies().get(0)).startsWith("stegvis-session=").doesNotContain(first.cookies());
        assertThat(first.get("/").location()).startsWith("/logga-in");
    }

    @Test
    void neither_password_nor_cookie_stands_in_the_database() {
        konto("hemlig@prov.example");
        var tab = browser.signedIn("hemlig@prov.example", LOSENORD);
        var token = tab.cookies().split("=", 2)[1];

        assertThat(db.text("select losenord from medarbetare where epost = 'hemlig@prov.example'"))
                .startsWith("$argon2id$")
                .doesNotContain(LOSENORD);
        assertThat(db.column("select convert(nyckel using latin1) from session"))
                .doesNotContain(token);
    }

    @Test
    void every_attempt_that_was_weighed_is_logged() {
        var konto = konto("loggad@prov.example");
        attempt("loggad@prov.example", "fel");
        attempt("loggad@prov.example", LOSENORD);

        assertThat(db.column(
                        "select utfall from atkomst where medarbetare_id = ? and behorighet = 'LOGGA_IN' order by id",
                        konto.id()))
                .containsExactly("NEKAD", "MEDGIVEN");
    }

    private Medarbetare konto(String epost) {
        return konton.skapa(epost, "Prov Provsson", Roll.ADMINISTRATOR, List.of(), LOSENORD);
    }

    private Page attempt(String epost, String losenord) {
        return browser.anonymous().post("/logga-in", Map.of("epost", epost, "losenord", losenord));
    }

    private String signInOnTheWayTo(String till) {
        var form = new HashMap<>(Map.of("epost", Person.ASA.epost(), "losenord", DemoKonto.LOSENORD));
        form.put("till", till);
        return browser.anonymous().post("/logga-in", form).location();
    }

    private static MutableHttpRequest<?> post(String epost, String losenord) {
        return HttpRequest.POST("/logga-in", "epost=" + epost + "&losenord=" + losenord)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .header("Sec-Fetch-Site", "same-origin");
    }
}
