package se.stegvis.gemensamt;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Swedish working days: not Saturdays, Sundays or public holidays, nor the eves of Midsummer, Christmas and New Year,
 * which lagen om semester puts beside the holidays.
 */
public final class Arbetsdagar {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));
    // Långfredagen, annandag påsk, Kristi himmelsfärds dag; the others of Easter are Saturdays and Sundays.
    private static final Set<Long> DAYS_FROM_EASTER = Set.of(-2L, 1L, 39L);

    private Arbetsdagar() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != SATURDAY
                && day.getDayOfWeek() != SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !isMidsommarafton(day)
                && !DAYS_FROM_EASTER.contains(ChronoUnit.DAYS.between(paskdagen(day.getYear()), day));
    }

    /** The day itself when it is a working day, else the next one that is. */
    public static LocalDate nextWorkingDay(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isMidsommarafton(LocalDate day) {
        return day.getMonthValue() == 6
                && day.getDayOfWeek() == FRIDAY
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
    }

    /** Easter Sunday, by the method of Meeus, Jones and Butcher. */
    static LocalDate paskdagen(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
