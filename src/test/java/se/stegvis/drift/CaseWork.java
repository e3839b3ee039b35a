package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Samordnare at work through the pages of the packaged program, several at once, until it is gone. */
final class CaseWork {

    private static final int PEOPLE = 4;

    private final URI base;
    private final String insats;
    private final Map<String, String> konto;
    private final String idag;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> saved = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    /**
     * Work not yet begun.
     *
     * @param konto the fields of the sign-in form
     */
    CaseWork(int port, long insatsId, Map<String, String> konto) {
        this.base = URI.create("http://127.0.0.1:" + port);
        this.insats = "/insatser/" + insatsId;
        this.konto = konto;
        this.idag = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
    }

    /** The family names of those enrolled and the headings of the notes, all those that were answered with a 303. */
    Queue<String> untilKilled(int enough, Runnable kill) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(PEOPLE);
        var soFar = new CountDownLatch(enough);
        try {
            for (int i = 0; i < PEOPLE; i++) {
                threads.execute(() -> work(soFar));
            }
            assertThat(soFar.await(30, TimeUnit.SECONDS)).as("saved %s", saved).isTrue();
            kill.run();
            threads.shutdown();
            assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(refused).isEmpty();
        return saved;
    }

    /** Ends with the request that got no answer. */
    private void work(CountDownLatch soFar) {
        try {
            saveOneAfterTheOther(soFar);
        } catch (IOException e) {
            // Killed in the middle of this one, which then was not acknowledged.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void saveOneAfterTheOther(CountDownLatch soFar) throws IOException, InterruptedException {
        var cookie = post("/logga-in", "", konto).headers().firstValue("Set-Cookie");
        var session = cookie.orElseThrow().split(";", 2)[0];
        while (true) {
            var efternamn = UUID.randomUUID().toString();
            var deltagande = save(insats + "/inskrivningar", session, inskrivning(efternamn), efternamn);
            soFar.countDown();
            var rubrik = UUID.randomUUID().toString();
            save(deltagande + "/anteckningar", session, anteckning(rubrik), rubrik);
            soFar.countDown();
        }
    }

    private String save(String path, String session, Map<String, String> form, String name)
            throws IOException, InterruptedException {
        var answer = post(path, session, form);
        if (answer.statusCode() == 303) {
            saved.add(name);
        } else {
            refused.add(answer.statusCode() + " " + path);
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    /** With rows in three tables, so that half of it can be told from all of it. */
    private Map<String, String> inskrivning(String efternamn) {
        return Map.of(
                "fornamn", "Prov",
                "efternamn", efternamn,
                "kon", "kvinna",
                "inskriven", idag,
                "samtycke", idag,
                "forsorjning", "a_kassa",
                "sysselsattning", "studier");
    }

    private Map<String, String> anteckning(String rubrik) {
        return Map.of("datum", idag, "rubrik", rubrik, "text", "Vi talades vid.", "signera", "");
    }

    private HttpResponse<Void> post(String path, String session, Map<String, String> form)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Origin", base.toString())
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
        if (!session.isEmpty()) {
            request.header("Cookie", session);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }
}
