package se.stegvis.gemensamt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days between periods on which nothing goes on. Days off alone, as a weekend between two courses, are no lucka. */
public final class Luckor {

    /** Within the days asked about, of which the first and the last count. */
    public static List<Period> mellan(List<Period> perioder, LocalDate fran, LocalDate till) {
        var luckor = new ArrayList<Period>();
        var ledig = fran;
        for (var period :
                perioder.stream().sorted(Comparator.comparing(Period::fran)).toList()) {
            if (period.fran().isAfter(till)) {
                break;
            }
            add(luckor, ledig, period.fran().minusDays(1));
            var efter = period.till().plusDays(1);
            ledig = efter.isAfter(ledig) ? efter : ledig;
        }
        add(luckor, ledig, till);
        return List.copyOf(luckor);
    }

    private static void add(List<Period> luckor, LocalDate fran, LocalDate till) {
        if (!till.isBefore(fran) && fran.datesUntil(till.plusDays(1)).anyMatch(Arbetsdagar::isWorkingDay)) {
            luckor.add(new Period(fran, till));
        }
    }

    private Luckor() {}
}
