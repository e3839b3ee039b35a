package se.stegvis.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.filter.ServerFilterPhase;

/** Headers on every answer: nothing from elsewhere runs, nothing is framed, no page of ours stays in a cache. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class HeadersFilter implements Ordered {

    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", CONTENT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // A page whose address is a secret says no-referrer itself.
        if (!response.getHeaders().contains("Referrer-Policy")) {
            response.header("Referrer-Policy", "same-origin");
        }
        if (Tls.isBehind(request)) {
            response.header("Strict-Transport-Security", "max-age=31536000");
        }
        if (!response.getHeaders().contains("Cache-Control")) {
            response.header("Cache-Control", "no-store");
        }
        if (response.code() < 300 && request.getCookies().contains(Pages.NOTIS_COOKIE)) {
            response.cookie(Cookie.of(Pages.NOTIS_COOKIE, "").path("/").maxAge(0));
        }
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }
}
