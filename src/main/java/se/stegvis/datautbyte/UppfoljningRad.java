package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Manadsserie;

/**
 * One row of uppfoljningar.csv: a three-month follow-up, done, skipped or begun.
 *
 * @param genomford null when it is not done
 */
record UppfoljningRad(
        String insats,
        String deltagarNr,
        LocalDate inskriven,
        LocalDate forfallodag,
        @Nullable LocalDate genomford,
        String arbetslivsfokus,
        String forankring,
        String plan,
        String hoppadesOver)
        implements Deltaganderad {

    private static final Set<String> ARBETSLIVSFOKUS = Set.of("ratt", "behover_andras", "for_tidigt");
    private static final Set<String> FORANKRING = Set.of("ratt_myndighet", "bor_byta", "ingen");
    private static final Set<String> PLAN = Set.of("reviderad", "oforandrad");
    private static final Set<String> HOPPADES_OVER = Set.of("avbojde", "sjuk", "ej_natt", "annat");

    /** Null when not even the key could be read; else meaningful only when the row is right. */
    static @Nullable UppfoljningRad read(Row row, Rules rules) {
        var insats = row.required("insats", 200);
        var deltagarNr = row.required("deltagar_nr", 60);
        var inskriven = row.requiredDateNotAfter("inskriven", rules.today());
        row.required("forfallodag", 10);
        var forfallodag = row.date("forfallodag");
        checkForfallodag(row, inskriven, forfallodag);
        var genomford = row.dateNotAfter("genomford", rules.today());
        if (inskriven != null && genomford != null && genomford.isBefore(inskriven)) {
            row.problem("genomford", "Före inskrivningen");
        }
        var arbetslivsfokus = row.code("arbetslivsfokus", ARBETSLIVSFOKUS);
        var forankring = row.code("forankring", FORANKRING);
        var plan = row.code("plan", PLAN);
        var hoppadesOver = row.code("hoppades_over", HOPPADES_OVER);
        if (!row.raw("genomford").isEmpty() && !hoppadesOver.isEmpty()) {
            row.problem("hoppades_over", "Ska vara tomt när genomford är ifyllt");
        }
        return insats.isEmpty() || deltagarNr.isEmpty() || inskriven == null || forfallodag == null
                ? null
                : new UppfoljningRad(
                        insats,
                        deltagarNr,
                        inskriven,
                        forfallodag,
                        genomford,
                        arbetslivsfokus,
                        forankring,
                        plan,
                        hoppadesOver);
    }

    /** However often the insats follows up, and has done, a due day is whole months after the enrolment. */
    private static void checkForfallodag(Row row, @Nullable LocalDate inskriven, @Nullable LocalDate forfallodag) {
        if (inskriven == null || forfallodag == null) {
            return;
        }
        var narmast = narmast(inskriven, forfallodag);
        if (!narmast.equals(forfallodag)) {
            row.problem("forfallodag", "Inte hela månader efter inskrivningen. Närmaste förfallodag är " + narmast);
        }
    }

    private static LocalDate narmast(LocalDate inskriven, LocalDate dag) {
        var manader = Math.toIntExact(ChronoUnit.MONTHS.between(inskriven, dag));
        var serie = new Manadsserie(inskriven, 1);
        return IntStream.rangeClosed(Math.max(1, manader), Math.max(1, manader + 1))
                .mapToObj(serie::nummer)
                .min(Comparator.comparingLong(due -> Math.abs(ChronoUnit.DAYS.between(due, dag))))
                .orElseThrow();
    }

    @Override
    public List<String> fields() {
        return List.of(
                insats,
                deltagarNr,
                inskriven.toString(),
                forfallodag.toString(),
                Objects.toString(genomford, ""),
                arbetslivsfokus,
                forankring,
                plan,
                hoppadesOver);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "UppfoljningRad";
    }
}
