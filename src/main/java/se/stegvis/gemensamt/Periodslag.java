package se.stegvis.gemensamt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of period that have a name of their own; every other is any days one likes. */
public enum Periodslag {
    MANAD("Månad", 1),
    KVARTAL("Kvartal", 3),
    HALVAR("Halvår", 6),
    AR("År", 12);

    private static final List<String> ORDNING = List.of("Första", "Andra", "Tredje", "Fjärde");
    private static final DateTimeFormatter MANADEN =
            DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("sv-SE"));

    private final String etikett;
    private final int manader;

    Periodslag(String etikett, int manader) {
        this.etikett = etikett;
        this.manader = manader;
    }

    public String etikett() {
        return etikett;
    }

    /** The one that the period is, from its first day to its last. */
    public static Optional<Periodslag> av(Period period) {
        return Arrays.stream(values())
                .filter(slag -> slag.med(period.fran()).equals(period))
                .findFirst();
    }

    /** The one of this kind that the day is in. */
    public Period med(LocalDate dag) {
        var first = LocalDate.of(dag.getYear(), (dag.getMonthValue() - 1) / manader * manader + 1, 1);
        return new Period(first, first.plusMonths(manader).minusDays(1));
    }

    /** The period of the same kind just before it; of any other as many days. */
    public static Period fore(Period period) {
        return av(period)
                .map(slag -> slag.med(period.fran().minusDays(1)))
                .orElseGet(() -> new Period(
                        period.fran().minusDays(dagar(period)), period.fran().minusDays(1)));
    }

    /** The period of the same kind just after it; of any other as many days. */
    public static Period efter(Period period) {
        return av(period)
                .map(slag -> slag.med(period.till().plusDays(1)))
                .orElseGet(() ->
                        new Period(period.till().plusDays(1), period.till().plusDays(dagar(period))));
    }

    /** The same period of the year before. */
    public static Period aretInnan(Period period) {
        return av(period)
                .map(slag -> slag.med(period.fran().minusYears(1)))
                .orElseGet(() ->
                        new Period(period.fran().minusYears(1), period.till().minusYears(1)));
    }

    /** "Andra halvåret 2026", to read at the head of something; of any other its days. */
    public static String namn(Period period) {
        var ar = period.fran().getYear();
        return av(period)
                .map(slag -> switch (slag) {
                    case MANAD -> stor(MANADEN.format(period.fran()));
                    case KVARTAL -> slag.ordning(period) + " kvartalet " + ar;
                    case HALVAR -> slag.ordning(period) + " halvåret " + ar;
                    case AR -> "Året " + ar;
                })
                .orElseGet(() -> dagarna(period));
    }

    /** "1 jul 2026–31 dec 2026". */
    public static String dagarna(Period period) {
        return period.fran().equals(period.till())
                ? Datum.lasbart(period.fran())
                : Datum.lasbart(period.fran()) + "–" + Datum.lasbart(period.till());
    }

    private String ordning(Period period) {
        return ORDNING.get((period.fran().getMonthValue() - 1) / manader);
    }

    private static String stor(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static long dagar(Period period) {
        return ChronoUnit.DAYS.between(period.fran(), period.till()) + 1;
    }
}
