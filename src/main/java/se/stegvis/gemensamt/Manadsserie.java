package se.stegvis.gemensamt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Due days every so many months after a start. Each is counted from the start and not from the one before, and
 * clipped to the last day of its month, so a series from 30 November comes back to the 30th after February.
 */
public record Manadsserie(LocalDate start, int manader) {

    public Manadsserie {
        if (manader < 1) {
            throw new IllegalArgumentException("A step of " + manader + " months");
        }
    }

    /** The day of the series with this number; the first due day is number 1. */
    public LocalDate nummer(int number) {
        return start.plusMonths((long) manader * number);
    }

    /** The first due day after the day. */
    public LocalDate nextAfter(LocalDate day) {
        return nextOnOrAfter(day.plusDays(1));
    }

    /** The first due day on the day or later. */
    public LocalDate nextOnOrAfter(LocalDate day) {
        // Whole months round down, and clipping can hide one more: begin a step early.
        var number = Math.max(1, (int) (ChronoUnit.MONTHS.between(start, day) / manader) - 1);
        while (nummer(number).isBefore(day)) {
            number++;
        }
        return nummer(number);
    }

    /** All due days of the period, in order. */
    public List<LocalDate> within(Period period) {
        return Stream.iterate(nextOnOrAfter(period.fran()), day -> !day.isAfter(period.till()), this::nextAfter)
                .toList();
    }
}
