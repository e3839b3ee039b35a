package se.stegvis.web;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import se.stegvis.behorighet.RouteTemplate;

/** Logs what went wrong by its kind and place only: a message of a database or a parser may quote a participant. */
final class ErrorLog {

    private static final int FRAMES = 12;

    /** The reference that the page shows. */
    static String report(Logger log, HttpRequest<?> request, @Nullable Throwable error) {
        var reference = Reference.of(request);
        log.atError()
                .addKeyValue("referens", reference)
                .addKeyValue("rutt", RouteTemplate.of(request))
                .log("Fel {}\n{}", reference, describe(error));
        return reference;
    }

    private static String describe(@Nullable Throwable error) {
        var text = new StringBuilder();
        for (var e = error; e != null; e = e.getCause() == e ? null : e.getCause()) {
            text.append(e.getClass().getName())
                    .append(Arrays.stream(e.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> "\n    at " + frame)
                            .collect(Collectors.joining()))
                    .append('\n');
        }
        return text.toString();
    }

    private ErrorLog() {}
}
