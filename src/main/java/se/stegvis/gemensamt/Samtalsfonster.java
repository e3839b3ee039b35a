package se.stegvis.gemensamt;

import java.time.LocalDate;

/**
 * Which due days make a call after an exit one to make today: from two weeks before the day to some two months after it. A
 * call later than that says nothing about the month it was meant for, and is asked for no more.
 */
public record Samtalsfonster(LocalDate idag) {

    private static final int FORE = 14;
    private static final int EFTER = 60;

    /** The earliest due day that can still be called for. */
    public LocalDate forsta() {
        return idag.minusDays(EFTER);
    }

    /** The latest due day that may be called for already. */
    public LocalDate sista() {
        return idag.plusDays(FORE);
    }

    /** The earliest due day that is not overdue; one that is no working day is due on the next that is. */
    public LocalDate iTid() {
        var day = idag.minusDays(1);
        while (!Arbetsdagar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.plusDays(1);
    }
}
