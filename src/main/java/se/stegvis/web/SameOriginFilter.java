package se.stegvis.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Set;

/**
 * Cross-site request forgery stops here. A browser says in Sec-Fetch-Site where a request was born, and page script
 * cannot forge it, so nothing has to be remembered in any form.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SameOriginFilter implements Ordered {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @RequestFilter
    void refuseOtherSites(HttpRequest<?> request) {
        if (!SAFE.contains(request.getMethod()) && !sameOrigin(request)) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "");
        }
    }

    /** Browsers from before 2023, and programs, lack Sec-Fetch-Site but send Origin. */
    private static boolean sameOrigin(HttpRequest<?> request) {
        var headers = request.getHeaders();
        var site = headers.get("Sec-Fetch-Site");
        var origin = headers.get("Origin");
        return site != null
                ? site.equals("same-origin")
                : origin != null && origin.endsWith("://" + headers.get("Host"));
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
