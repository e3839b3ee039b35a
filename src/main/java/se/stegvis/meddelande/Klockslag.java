package se.stegvis.meddelande;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stegvis.web.Check;

/** Reads a day and a time of day as the clock in Sweden shows them. */
final class Klockslag {

    private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");
    private static final Pattern TYPED = Pattern.compile("([01]?\\d|2[0-3])[.:]?([0-5]\\d)");

    /**
     * The instant, or empty when something is wrong, which the check then says. A time that the clock skips in spring is
     * refused; of one that comes twice in autumn the first is meant.
     */
    static Optional<Instant> read(Check check, String dagfalt, String tidfalt) {
        var dag = check.date(dagfalt, "Skriv dagen");
        var tid = tid(check.data().get(tidfalt).strip());
        check.rule(tid.isPresent(), tidfalt, "Skriv klockslaget som 18.30");
        if (tid.isEmpty() || !check.error(dagfalt).isEmpty()) {
            return Optional.empty();
        }
        var finns = finns(dag, tid.get());
        check.rule(finns, tidfalt, "Klockslaget finns inte den natten, då klockan ställs fram");
        return finns ? Optional.of(dag.atTime(tid.get()).atZone(SVERIGE).toInstant()) : Optional.empty();
    }

    private static boolean finns(LocalDate dag, LocalTime tid) {
        return !SVERIGE.getRules().getValidOffsets(LocalDateTime.of(dag, tid)).isEmpty();
    }

    private static Optional<LocalTime> tid(String typed) {
        var match = TYPED.matcher(typed);
        return match.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    private Klockslag() {}
}
