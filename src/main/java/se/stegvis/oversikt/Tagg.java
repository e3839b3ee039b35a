package se.stegvis.oversikt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.gemensamt.Datum;

/**
 * A state in words, with a colour that only repeats it.
 *
 * @param farg a class of the stylesheet: red, yellow, green, or empty
 */
record Tagg(String text, String farg) {

    static final Tagg INGEN = new Tagg("", "");

    private static final int SNART = 14;

    /**
     * How it stands with the plan (domain, section 3): agreed by participant and remittent within a month of the
     * enrolment.
     */
    static Tagg plan(
            LocalDate inskriven,
            @Nullable LocalDate upprattad,
            @Nullable LocalDate forankradDeltagare,
            @Nullable LocalDate forankradRemittent,
            LocalDate idag) {
        if (forankradDeltagare != null && forankradRemittent != null) {
            return new Tagg("Förankrad", "green");
        }
        var senast = Arbetsdagar.nextWorkingDay(inskriven.plusMonths(1));
        if (idag.isAfter(senast)) {
            return new Tagg("Försenad " + dagar(senast, idag), "red");
        }
        return new Tagg((upprattad == null ? "Ska vara klar " : "Ska förankras ") + Datum.lasbart(senast), "yellow");
    }

    /**
     * When the next three-month follow-up is.
     *
     * @param nasta its due day; null when none is open
     * @param senast its last day in time
     */
    static Tagg nasta(@Nullable LocalDate nasta, @Nullable LocalDate senast, LocalDate idag) {
        if (nasta == null) {
            return INGEN;
        }
        if (senast != null && senast.isBefore(idag)) {
            return new Tagg("Försenad " + dagar(senast, idag), "red");
        }
        if (nasta.isBefore(idag)) {
            return new Tagg("Senast " + Datum.lasbart(Objects.requireNonNullElse(senast, nasta)), "yellow");
        }
        return ChronoUnit.DAYS.between(idag, nasta) <= SNART
                ? new Tagg(idag.equals(nasta) ? "I dag" : "Om " + dagar(idag, nasta), "yellow")
                : INGEN;
    }

    static Tagg status(@Nullable String avslutsanledning) {
        if (avslutsanledning == null) {
            return new Tagg("Pågående", "green");
        }
        return avslutsanledning.equals("felregistrering")
                ? new Tagg("Felregistrerat", "red")
                : new Tagg("Avslutat", "");
    }

    private static String dagar(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 1 ? "1 dag" : days + " dagar";
    }
}
