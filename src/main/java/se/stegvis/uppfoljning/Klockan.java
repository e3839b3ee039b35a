package se.stegvis.uppfoljning;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Check;

/** A time of day as people write it: 13.30 or 13:30. */
final class Klockan {

    private static final Pattern SPELLING = Pattern.compile("([01]?[0-9]|2[0-3])[.:]([0-5][0-9])");
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("HH.mm");

    static String text(@Nullable LocalTime tid) {
        return tid == null ? "" : tid.format(TEXT);
    }

    static Optional<LocalTime> read(Check check, String field) {
        var typed = check.data().get(field).strip();
        var match = SPELLING.matcher(typed);
        if (match.matches()) {
            return Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        }
        check.rule(typed.isEmpty(), field, "Skriv klockslaget som 13.30");
        return Optional.empty();
    }

    private Klockan() {}
}
