package se.stegvis.web;

import io.micronaut.http.HttpRequest;
import java.util.UUID;

/** A short name of a request, made up: it stands on its error page and in every line of the log about it. */
final class Reference {

    private static final String ATTRIBUTE = Reference.class.getName();

    static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> {
            var made = UUID.randomUUID().toString().substring(0, 8);
            request.setAttribute(ATTRIBUTE, made);
            return made;
        });
    }

    private Reference() {}
}
