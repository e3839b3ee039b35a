package se.stegvis.gemensamt;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Calendar days as files and addresses spell them, and as people read them. */
public final class Datum {
    private static final Pattern SPELLING = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", SWEDISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", SWEDISH);
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Datum() {}

    /** "3 nov 2026", to read. */
    public static String lasbart(LocalDate day) {
        return withoutDots(DAY.format(day));
    }

    /** "3 nov 2026 14:05" by the clock in Sweden, to read. */
    public static String lasbart(Instant time) {
        return withoutDots(TIME.format(time.atZone(SWEDEN)));
    }

    /** CLDR abbreviates with a full stop, "nov."; the interface does not. */
    private static String withoutDots(String text) {
        return text.replace(".", "");
    }

    /** A day that exists, spelt exactly {@code YYYY-MM-DD} with digits of ASCII, from the year 1000 on. */
    public static Optional<LocalDate> parse(String text) {
        if (!SPELLING.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            // MySQL promises nothing about earlier years.
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1000);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
