package se.stegvis.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Person;
import se.stegvis.StegvisTest;

@StegvisTest
class WebPagesTest {

    private final Browser browser;

    WebPagesTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://example.org", "X-Nothing,said"
    })
    void another_site_cannot_post_for_us(String header, String value) {
        var request = HttpRequest.POST("/logga-ut", "logga_ut=ja")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .header("Accept", "text/html")
                .header(header, value);

        var page = browser.signedInAs(Person.ASA).send(request);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.html()).contains("Du har inte behörighet till sidan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/finns-inte", "/insatser/999999/deltagare", "/logga-in"})
    void every_answer_says_that_nothing_from_elsewhere_may_run_and_nothing_be_kept(String uri) {
        var page = browser.signedInAs(Person.ASA).get(uri);

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.html()).doesNotContain("<script>", "<style", " style=", " onclick=");
    }

    @Test
    void what_is_not_there_is_a_swedish_page_with_the_menu_around_it() {
        var page = browser.signedInAs(Person.ASA).get("/finns-inte");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).contains("<title>Sidan finns inte – Stegvis</title>", "Huvudmeny", "Till startsidan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "0", "99999999999999999999", "1%00", "1'or'1", "%F0%9F%98%80"})
    void an_id_that_is_no_id_is_an_address_that_does_not_exist(String id) {
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.get("/insatser/" + id + "/deltagare").status()).isEqualTo(404);
        assertThat(asa.get("/insatser/1/deltaganden/" + id).status()).isEqualTo(404);
    }

    @Test
    void what_a_role_may_not_is_403_with_a_page() {
        var page = browser.signedInAs(Person.ADMINISTRATOR).get("/slapp");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.html()).contains("Du har inte behörighet till sidan");
    }

    @Test
    void a_form_that_is_far_too_large_is_refused_with_a_page() {
        var page = browser.signedInAs(Person.ASA)
                .post("/insatser/1/deltagare/urval", Map.of("ord", "x".repeat(3_000_000)));

        assertThat(page.status()).isEqualTo(413);
    }

    @Test
    void a_body_that_is_no_form_is_a_clear_refusal() {
        var page = browser.anonymous().send(form("%%%=%zz&epost=%C3%28"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html()).contains("formuläret gick inte att läsa");
    }

    @Test
    void a_body_that_is_not_compressed_as_it_says_is_a_clear_refusal() {
        var page = browser.anonymous().send(form("epost=a&losenord=b").header("Content-Encoding", "gzip"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html()).contains("formuläret gick inte att läsa");
    }

    private static MutableHttpRequest<String> form(String body) {
        return HttpRequest.POST("/logga-in", body)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin");
    }
}
