package se.stegvis.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people type it: 2026-03-09, 20260309 or 9/3 2026. */
final class TypedDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[ .](\\d{4})");
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2199;

    static Optional<LocalDate> parse(String typed) {
        var yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(typed);
        return dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return y >= FIRST_YEAR
                        && y <= LAST_YEAR
                        && m >= 1
                        && m <= 12
                        && YearMonth.of(y, m).isValidDay(d)
                ? Optional.of(LocalDate.of(y, m, d))
                : Optional.empty();
    }

    private TypedDate() {}
}
