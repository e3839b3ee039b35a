package se.stegvis.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;
import se.stegvis.web.Tls;

/** The cookie that carries a session's token. It ends with the browser; the database sets the real limits. */
public final class SessionCookie {

    private static final String NAME = "stegvis-session";

    /** The token that the browser sent. */
    public static Optional<String> find(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue);
    }

    /** The cookie of a session begun. */
    public static Cookie of(HttpRequest<?> request, String token) {
        return Cookie.of(NAME, token)
                .path("/")
                .httpOnly(true)
                .secure(Tls.isBehind(request))
                .sameSite(SameSite.Lax);
    }

    /** The cookie that takes the browser's away. */
    public static Cookie none(HttpRequest<?> request) {
        return of(request, "").maxAge(0);
    }

    private SessionCookie() {}
}
