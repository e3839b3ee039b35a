package se.stegvis.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Optional;

/** The answers a controller gives. */
public final class Pages {

    static final String NOTIS_COOKIE = "stegvis-notis";

    /** 200, a page. */
    public static HttpResponse<?> show(String template, Object view) {
        return HttpResponse.ok(new ModelAndView<>(template, view)).contentType(MediaType.TEXT_HTML_TYPE);
    }

    /** 422, the form again, with what was typed and what is wrong. Nothing the route wrote stays. */
    public static HttpResponse<?> again(String template, Object view) {
        return HttpResponse.unprocessableEntity()
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(new ModelAndView<>(template, view));
    }

    /** 303, after a change. Reloading the page that follows changes nothing twice. */
    public static MutableHttpResponse<?> seeOther(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }

    /** 303, after a change, to a page that says once what happened. */
    public static HttpResponse<?> seeOther(String path, Notis notis) {
        var answer = seeOther(path)
                .cookie(Cookie.of(NOTIS_COOKIE, notis.name())
                        .path("/")
                        .httpOnly(true)
                        .sameSite(SameSite.Lax)
                        .maxAge(60));
        return answer.setAttribute(NOTIS_COOKIE, notis);
    }

    /** What an answer made with {@link #seeOther(String, Notis)} says. */
    public static Optional<Notis> notis(HttpResponse<?> answer) {
        return answer.getAttribute(NOTIS_COOKIE, Notis.class);
    }

    private Pages() {}
}
