package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Periodslag;

/**
 * The period shown, with the ways to others.
 *
 * @param namn what it is called
 * @param dagar its days, when its name does not say them; else empty
 * @param fore the one before it, none or one
 * @param efter the one after it, none or one
 * @param slag the period of each kind that it is in, or that is its last
 * @param snabba those people ask for by name, seen from today
 */
record Periodval(String namn, String dagar, List<Lank> fore, List<Lank> efter, List<Lank> slag, List<Lank> snabba) {

    /** Days outside these cannot be typed. */
    private static final Period MOJLIGA = new Period(LocalDate.of(1880, 1, 1), LocalDate.of(2199, 12, 31));

    /** A way to another period. */
    record Lank(String etikett, String href, boolean aktuell) {}

    static Periodval of(Statistikval val, Flik flik, LocalDate idag) {
        var period = val.period();
        var namngiven = Periodslag.av(period).isPresent();
        return new Periodval(
                Periodslag.namn(period),
                namngiven ? Periodslag.dagarna(period) : "",
                lank(val, flik, Periodslag.fore(period)),
                lank(val, flik, Periodslag.efter(period)),
                Arrays.stream(Periodslag.values())
                        .map(slag -> lank(val, flik, slag.etikett(), slag.med(dag(period, idag))))
                        .toList(),
                Stream.of(Periodslag.values())
                        .flatMap(slag -> Stream.of(
                                lank(val, flik, denna(slag), slag.med(idag)),
                                lank(val, flik, forra(slag), Periodslag.fore(slag.med(idag)))))
                        .toList());
    }

    /** Today while it goes on, or its last day. */
    private static LocalDate dag(Period period, LocalDate idag) {
        return period.contains(idag) ? idag : period.till();
    }

    private static List<Lank> lank(Statistikval val, Flik flik, Period annan) {
        return MOJLIGA.contains(annan) ? List.of(lank(val, flik, Periodslag.namn(annan), annan)) : List.of();
    }

    private static Lank lank(Statistikval val, Flik flik, String etikett, Period annan) {
        return new Lank(etikett, val.med(annan).href(flik), annan.equals(val.period()));
    }

    private static String denna(Periodslag slag) {
        return switch (slag) {
            case MANAD -> "Den här månaden";
            case KVARTAL -> "Det här kvartalet";
            case HALVAR -> "Det här halvåret";
            case AR -> "I år";
        };
    }

    private static String forra(Periodslag slag) {
        return switch (slag) {
            case MANAD -> "Förra månaden";
            case KVARTAL -> "Förra kvartalet";
            case HALVAR -> "Förra halvåret";
            case AR -> "Förra året";
        };
    }
}
