package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import java.security.MessageDigest;
import se.stegvis.behorighet.Oppen;
import se.stegvis.gemensamt.Refused;

/** What Prometheus collects. Only for who has the site's key; for everybody else, and without a key, it is not there. */
@Controller("/metrik")
@Produces(MediaType.ALL)
class MetrikController {

    private static final int SHORTEST = 20;
    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final String key;
    private final PrometheusMeterRegistry registry;

    MetrikController(
            @Property(name = "stegvis.metrik.nyckel", defaultValue = "") String key, PrometheusMeterRegistry registry) {
        if (!key.isEmpty() && key.length() < SHORTEST) {
            throw new Refused(
                    "Nyckeln till mätvärdena (STEGVIS_METRIK_NYCKEL) måste ha minst " + SHORTEST + " tecken.");
        }
        this.key = key;
        this.registry = registry;
    }

    @Get
    @Oppen
    HttpResponse<String> show(@Header(value = "Authorization", defaultValue = "") String authorization) {
        if (key.isEmpty() || !MessageDigest.isEqual(("Bearer " + key).getBytes(UTF_8), authorization.getBytes(UTF_8))) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        return HttpResponse.ok(registry.scrape()).header("Content-Type", FORMAT);
    }
}
