package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.gemensamt.Refused;

@StegvisTest
class MetrikPagesTest {

    private final EmbeddedServer server;
    private final Browser browser;
    private final World world;
    private final String key;

    MetrikPagesTest(EmbeddedServer server, Browser browser, World world) {
        this.server = server;
        this.browser = browser;
        this.world = world;
        this.key = server.getApplicationContext().getRequiredProperty("stegvis.metrik.nyckel", String.class);
    }

    @Test
    void who_has_the_key_gets_durations_by_template_and_nothing_that_tells_one_person_from_another() throws Exception {
        var deltagande = world.ongoing(world.klivet());
        browser.signedInAs(Person.KARIN).get(deltagande.href());
        send("GET", "/finns-inte/Lind", "");
        send("HITTEPA", "/halsa", "");

        var answer = send("GET", "/metrik", "Bearer " + key);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
        assertThat(answer.body())
                .contains(
                        "stegvis_anrop_seconds_count{metod=\"GET\",rutt=\"/insatser/{insatsId}/deltaganden/{deltagandeId}\"",
                        "rutt=\"ingen\"",
                        "stegvis_databas_svarar 1.0",
                        "stegvis_sessioner ",
                        "stegvis_atkomstlogg_misslyckade_total 0.0",
                        "jvm_memory_used_bytes",
                        "hikaricp_connections_active")
                .doesNotContain("finns-inte", "Lind", "HITTEPA", deltagande.href());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer fel", "bara-for-testerna-0123456789"})
    void for_everybody_else_it_is_not_there(String authorization) throws Exception {
        assertThat(send("GET", "/metrik", authorization).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer"})
    void without_a_key_in_the_settings_it_is_there_for_nobody(String authorization) {
        var off = new MetrikController("", new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
        assertThatThrownBy(() -> off.show(authorization)).isInstanceOf(HttpStatusException.class);
    }

    @Test
    void a_key_that_can_be_guessed_is_refused_at_start() {
        assertThatThrownBy(() -> new MetrikController("hemligt", new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)))
                .isInstanceOf(Refused.class);
    }

    private HttpResponse<String> send(String method, String path, String authorization)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.getURI().resolve(path)).method(method, BodyPublishers.noBody());
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
