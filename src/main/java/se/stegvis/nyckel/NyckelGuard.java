package se.stegvis.nyckel;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Utfall;
import se.stegvis.behorighet.Hamtning;
import se.stegvis.behorighet.KraverNyckel;
import se.stegvis.web.ClientAddress;
import se.stegvis.web.Problem;
import se.stegvis.web.RateLimits;
import se.stegvis.web.RateLimits.Limit;
import se.stegvis.web.TooMany;

/**
 * Stands in front of every {@link KraverNyckel} route: who asks, how often, and a row in the log before the answer leaves. A
 * key that does not hold and one that never was are told apart in the log only.
 */
@Singleton
@InterceptorBean(KraverNyckel.class)
class NyckelGuard implements MethodInterceptor<Object, Object> {

    /** All tables of all releases of some years, at once, and then one a second. */
    static final Limit PER_NYCKEL = new Limit("nyckel", 120, Duration.ofSeconds(1));

    /** For who has none that holds: against guessing, and against filling the log. */
    static final Limit UTAN_NYCKEL = new Limit("utan-nyckel", 60, Duration.ofSeconds(5));

    private static final String BEARER = "Bearer ";
    private static final int LANGST = 200;

    private final Nycklar nycklar;
    private final RateLimits limits;
    private final ClientAddress address;
    private final Hamtningslogg logg;

    NyckelGuard(Nycklar nycklar, RateLimits limits, ClientAddress address, Hamtningslogg logg) {
        this.nycklar = nycklar;
        this.limits = limits;
        this.address = address;
        this.logg = logg;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> route) {
        HttpRequest<?> request = ServerRequestContext.currentRequest().orElseThrow();
        var known = sent(request).flatMap(nycklar::find);
        var valid = known.filter(nycklar::galler);
        if (valid.isEmpty()) {
            take(UTAN_NYCKEL, address.of(request));
            logg.skriv(request, Utfall.NEKAD, known.map(Nyckel::id).orElse(null), "");
            throw new Problem(
                    HttpStatus.UNAUTHORIZED, "Skicka en nyckel som gäller, som Authorization: Bearer och nyckeln.");
        }
        var nyckel = valid.get();
        take(PER_NYCKEL, String.valueOf(nyckel.id()));
        var hamtning = Hamtning.begin(request, nyckel.oppnar());
        var utfall = Utfall.AVBRUTEN;
        try {
            var answer = route.proceed();
            utfall = Utfall.MEDGIVEN;
            return answer;
        } finally {
            logg.skriv(request, utfall, nyckel.id(), hamtning.vad());
        }
    }

    private void take(Limit limit, String key) {
        var wait = limits.take(limit, key);
        if (!wait.isZero()) {
            throw new TooMany(wait);
        }
    }

    private static Optional<String> sent(HttpRequest<?> request) {
        return request.getHeaders()
                .getFirst("Authorization")
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(key -> !key.isEmpty() && key.length() <= LANGST);
    }
}
