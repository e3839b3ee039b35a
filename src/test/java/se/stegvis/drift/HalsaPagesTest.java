package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import se.stegvis.StegvisTest;

@StegvisTest
class HalsaPagesTest {

    private final EmbeddedServer server;

    HalsaPagesTest(EmbeddedServer server) {
        this.server = server;
    }

    @Test
    void a_ready_program_says_so_to_anyone_and_nothing_else() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.getURI().resolve("/halsa")).build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("redo");
    }
}
