package se.stegvis.behorighet;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Optional;

/** The parameters a route was called with, kept on the request so that an error page can show what was typed. */
public final class Arguments {

    private static final String ATTRIBUTE = Arguments.class.getName();

    /** Those of the route that was asked for; what it asks of another in turn changes nothing. */
    static void keep(HttpRequest<?> request, Object[] arguments) {
        if (!request.getAttributes().contains(ATTRIBUTE)) {
            request.setAttribute(ATTRIBUTE, arguments);
        }
    }

    /** The first parameter of the type, when the route was reached and had one. */
    public static <T> Optional<T> find(HttpRequest<?> request, Class<T> type) {
        return request.getAttribute(ATTRIBUTE, Object[].class).flatMap(arguments -> Arrays.stream(arguments)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst());
    }

    private Arguments() {}
}
