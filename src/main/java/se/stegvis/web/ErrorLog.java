package se.stegvis.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Logs what went wrong by its kind and place only: a message of a database or a parser may quote a participant. */
final class ErrorLog {

    private static final int FRAMES = 12;

    /** The reference that the page shows. */
    static String report(Logger log, @Nullable Throwable error) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Fel {}\n{}", reference, describe(error));
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
