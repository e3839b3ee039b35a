package se.stegvis.faststallande;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Periodslag;
import se.stegvis.web.Formular.Alternativ;

/** The periods that can be fixed: those of the calendar that are over, some years back. */
final class Perioder {

    /** Half-years first, which is what the federation asks for. */
    private static final List<Slag> SLAG = List.of(
            new Slag(Periodslag.HALVAR, 8),
            new Slag(Periodslag.KVARTAL, 12),
            new Slag(Periodslag.AR, 4),
            new Slag(Periodslag.MANAD, 24));

    private record Slag(Periodslag slag, int antal) {}

    static List<Period> alla(LocalDate idag) {
        return SLAG.stream()
                .flatMap(s -> Stream.iterate(Periodslag.fore(s.slag().med(idag)), Periodslag::fore)
                        .limit(s.antal()))
                .toList();
    }

    static List<Alternativ> alternativ(LocalDate idag) {
        return alla(idag).stream()
                .map(period -> new Alternativ(kod(period), Periodslag.namn(period)))
                .toList();
    }

    /** As forms and addresses spell it. */
    static String kod(Period period) {
        return period.fran() + "_" + period.till();
    }

    static Optional<Period> find(String kod, LocalDate idag) {
        return alla(idag).stream().filter(period -> kod(period).equals(kod)).findFirst();
    }

    private Perioder() {}
}
