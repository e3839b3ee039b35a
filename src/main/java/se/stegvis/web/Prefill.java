package se.stegvis.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.Optional;

/**
 * What stands in the form of the running request instead of what is stored: what the reader had begun to write, or what
 * was typed into a conflict. {@link Formular} asks for it, so that no controller has to.
 *
 * @param typed what was typed
 * @param conflict whether somebody else saved meanwhile, so that both versions are to be shown
 * @param since when it was begun, to read; empty in a conflict
 */
public record Prefill(FormData typed, boolean conflict, String since) {

    private static final String ATTRIBUTE = Prefill.class.getName();

    /** Puts it into the form that the request is about to show. */
    public void into(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The one of the running request. */
    public static Optional<Prefill> current() {
        return ServerRequestContext.currentRequest().flatMap(Prefill::of);
    }

    /** The one of the request. */
    public static Optional<Prefill> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Prefill.class);
    }
}
