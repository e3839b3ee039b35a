package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Luckor;
import se.stegvis.gemensamt.Period;

/**
 * The time in the insats with what the participant takes part in, and the luckor between: days on which nothing goes on,
 * from the enrolment to the day asked about.
 *
 * @param fran the enrolment
 * @param till the last day shown, when something is planned ahead; the days after {@code senast} are no luckor
 */
record Tidslinje(LocalDate fran, LocalDate till, LocalDate senast, List<Period> luckor) {

    private static final int MANADER_FRAMAT = 12;

    /** When something goes on; till is null while nobody knows. */
    record Tid(LocalDate fran, @Nullable LocalDate till) {
        LocalDate slut(LocalDate senast) {
            return till == null ? senast : till;
        }
    }

    static Tidslinje of(List<Tid> tider, LocalDate inskriven, LocalDate dag) {
        var senast = dag.isBefore(inskriven) ? inskriven : dag;
        var langst = senast.plusMonths(MANADER_FRAMAT);
        var till = tider.stream()
                .map(tid -> tid.slut(senast))
                .filter(slut -> slut.isAfter(senast))
                .max(Comparator.naturalOrder())
                .map(slut -> slut.isAfter(langst) ? langst : slut)
                .orElse(senast);
        return new Tidslinje(inskriven, till, senast, luckor(tider, inskriven, senast));
    }

    private static List<Period> luckor(List<Tid> tider, LocalDate inskriven, LocalDate senast) {
        return Luckor.mellan(
                tider.stream()
                        .filter(tid -> !tid.fran().isAfter(senast))
                        .map(tid -> new Period(tid.fran(), tid.slut(senast)))
                        .toList(),
                inskriven,
                senast);
    }

    /** The days from the first day to this, as a share of the whole in thousandths; within the line. */
    int plats(LocalDate dag) {
        var hela = ChronoUnit.DAYS.between(fran, till) + 1;
        var dagar = Math.max(0, Math.min(hela, ChronoUnit.DAYS.between(fran, dag)));
        return Math.toIntExact(dagar * 1000 / hela);
    }

    static long dagar(Period period) {
        return ChronoUnit.DAYS.between(period.fran(), period.till()) + 1;
    }
}
