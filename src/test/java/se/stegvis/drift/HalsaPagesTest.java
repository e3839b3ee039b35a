package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.StegvisTest;

@StegvisTest
class HalsaPagesTest {

    private final EmbeddedServer server;

    HalsaPagesTest(EmbeddedServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/plain", "text/html", "application/json"})
    void a_ready_program_says_so_to_anyone_and_nothing_else(String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.getURI().resolve("/halsa"))
                .header("Accept", accept)
                .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("redo");
    }
}
