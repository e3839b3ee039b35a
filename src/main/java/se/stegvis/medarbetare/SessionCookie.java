package se.stegvis.medarbetare;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;
import se.stegvis.web.Tls;

/** The cookie that carries a session's token. It ends with the browser; the database sets the real limits. */
final class SessionCookie {

    private static final String NAME = "stegvis-session";

    static Optional<String> find(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue);
    }

    static Cookie of(HttpRequest<?> request, String token) {
        return Cookie.of(NAME, token)
                .path("/")
                .httpOnly(true)
                .secure(Tls.isBehind(request))
                .sameSite(SameSite.Lax);
    }

    static Cookie none(HttpRequest<?> request) {
        return of(request, "").maxAge(0);
    }

    private SessionCookie() {}
}
