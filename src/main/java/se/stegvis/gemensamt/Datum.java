package se.stegvis.gemensamt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reading calendar days as files, addresses and forms write them. */
public final class Datum {
    private static final Pattern SPELLING = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Datum() {}

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
