package se.stegvis.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.StegvisTest;

@StegvisTest
class StaticFilesPagesTest {

    private final Browser browser;
    private final StaticFiles files;
    private final EmbeddedServer server;

    StaticFilesPagesTest(Browser browser, StaticFiles files, EmbeddedServer server) {
        this.browser = browser;
        this.files = files;
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"stegvis.css", "stegvis.js", "stegvis.svg"})
    void a_file_may_be_kept_for_good_since_its_address_holds_its_hash(String name) {
        var page = browser.anonymous().get(files.href(name));

        assertThat(page.status()).isEqualTo(200);
        assertThat(files.href(name)).matches("/statisk/stegvis-[0-9a-f]{12}\\.[a-z]+");
        assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(browser.anonymous().get("/logga-in").html().contains(files.href(name)))
                .isTrue();
    }

    @Test
    void what_the_browser_has_is_not_sent_again() {
        var href = files.href("stegvis.css");
        var tag = browser.anonymous().get(href).header("ETag");
        for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            var answer = browser.anonymous().send(HttpRequest.GET(href).header("If-None-Match", known));
            assertThat(answer.status()).as(known).isEqualTo(304);
            assertThat(answer.html()).isEmpty();
        }
        assertThat(browser.anonymous()
                        .send(HttpRequest.GET(href).header("If-None-Match", "\"other\""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_file_and_a_page_are_sent_compressed_to_who_accepts_it() throws Exception {
        // Not the client of the other tests, which unpacks what it gets without a word.
        var client = HttpClient.newHttpClient();
        for (var href : List.of(files.href("stegvis.css"), "/logga-in")) {
            var request = java.net.http.HttpRequest.newBuilder(URI.create(server.getURL() + href))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = client.send(request, BodyHandlers.discarding());
            assertThat(answer.headers().firstValue("Content-Encoding")).as(href).contains("gzip");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stegvis.css", "stegvis-000000000000.css", "application.yml", "..%2Fapplication.yml"})
    void nothing_else_is_there(String address) {
        assertThat(browser.anonymous().get("/statisk/" + address).status()).isEqualTo(404);
    }
}
