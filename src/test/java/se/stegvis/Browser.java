package se.stegvis;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.medarbetare.DemoKonto;

/** A browser for page tests: signs in as somebody of the demo world, keeps the cookie, sends what a real one sends. */
@Singleton
public class Browser {

    /** What came back. */
    public record Page(int status, String location, String html, List<String> setCookies, HttpResponse<?> response) {
        static Page of(HttpResponse<?> response) {
            return new Page(
                    response.code(),
                    response.getHeaders().get("Location", String.class, ""),
                    response.getBody(String.class).orElse(""),
                    response.getHeaders().getAll("Set-Cookie"),
                    response);
        }

        public String header(String name) {
            return response.getHeaders().get(name, String.class, "");
        }
    }

    /** Somebody signed in, or nobody. */
    public final class Tab {
        private final String cookies;

        private Tab(String cookies) {
            this.cookies = cookies;
        }

        public String cookies() {
            return cookies;
        }

        public Page get(String uri) {
            return send(HttpRequest.GET(uri).header("Accept", "text/html,*/*;q=0.8"));
        }

        /** The page of what goes on in the background, when it has come to an end: it does not reload itself any more. */
        public Page ended(String uri) {
            for (int i = 0; i < 1200; i++) {
                var page = get(uri);
                if (page.header("Refresh").isEmpty()) {
                    return page;
                }
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            throw new IllegalStateException("Never done: " + uri);
        }

        public Page head(String uri) {
            return send(HttpRequest.HEAD(uri).header("Accept", "text/html"));
        }

        public Page post(String uri, Map<String, ?> form) {
            return send(HttpRequest.POST(uri, encoded(form))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                    .header("Accept", "text/html,*/*;q=0.8")
                    .header("Sec-Fetch-Site", "same-origin"));
        }

        public Page send(MutableHttpRequest<?> request) {
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies);
            }
            try {
                return Page.of(client.toBlocking().exchange(request, Argument.STRING, Argument.STRING));
            } catch (HttpClientResponseException e) {
                return Page.of(e.getResponse());
            }
        }
    }

    private final HttpClient client;

    Browser(ApplicationContext context, EmbeddedServer server) {
        var configuration = new DefaultHttpClientConfiguration();
        configuration.setFollowRedirects(false);
        configuration.setReadTimeout(Duration.ofSeconds(60));
        configuration.setMaxContentLength(50_000_000);
        this.client = context.createBean(HttpClient.class, server.getURL(), configuration);
    }

    public Tab anonymous() {
        return new Tab("");
    }

    public Tab signedInAs(Person person) {
        return signedIn(person.epost(), DemoKonto.LOSENORD);
    }

    public Tab signedIn(String epost, String losenord) {
        var page = anonymous().post("/logga-in", Map.of("epost", epost, "losenord", losenord));
        if (page.status() != 303) {
            throw new IllegalStateException("Sign-in answered " + page.status());
        }
        return new Tab(page.setCookies().stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; ")));
    }

    private static String encoded(Map<String, ?> form) {
        return form.entrySet().stream()
                .flatMap(e -> values(e.getValue()).map(v -> encode(e.getKey()) + "=" + encode(v)))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> values(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of(String.valueOf(value));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
