package se.stegvis.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.RouteTemplate;

/**
 * Around every request: counts it as under way, times it, and writes its line in the log where the site has switched that
 * on. Knows it by the template of its address, so that neither logs nor metrics hold an id.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RequestLog implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("stegvis.anrop");
    private static final String BEGAN = RequestLog.class.getName();
    private static final String HALSA = "/halsa";

    private final Requests requests;
    private final MeterRegistry metrics;

    RequestLog(Requests requests, MeterRegistry metrics) {
        this.requests = requests;
        this.metrics = metrics;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        if (requests.begin()) {
            request.setAttribute(BEGAN, System.nanoTime());
        } else if (!request.getPath().equals(HALSA)) {
            throw new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, "");
        }
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.removeAttribute(BEGAN, Long.class).ifPresent(began -> {
            requests.end();
            note(request, response.code(), Duration.ofNanos(System.nanoTime() - began));
        });
    }

    private void note(HttpRequest<?> request, int status, Duration time) {
        var rutt = RouteTemplate.of(request);
        // Anybody can make up a method, and every value of a label is kept in memory.
        var metod = request.getMethod() == HttpMethod.CUSTOM ? "annan" : request.getMethodName();
        metrics.timer("stegvis.anrop", "metod", metod, "rutt", rutt.isEmpty() ? "ingen" : rutt, "status", "" + status)
                .record(time);
        if (LOG.isInfoEnabled()) {
            log(metod, rutt, status, time.toMillis(), medarbetareId(request), Reference.of(request));
        }
    }

    private static void log(String metod, String rutt, int status, long ms, long medarbetareId, String referens) {
        LOG.atInfo()
                .addKeyValue("metod", metod)
                .addKeyValue("rutt", rutt)
                .addKeyValue("status", status)
                .addKeyValue("ms", ms)
                .addKeyValue("medarbetare", medarbetareId)
                .addKeyValue("referens", referens)
                .log("{} {} {} {} ms, medarbetare {}, {}", metod, rutt, status, ms, medarbetareId, referens);
    }

    /** 0 when nobody is signed in. */
    private static long medarbetareId(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(Inloggad::of)
                .map(Inloggad::medarbetareId)
                .orElse(0L);
    }

    /** Outside of every other filter. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before() - 1;
    }
}
