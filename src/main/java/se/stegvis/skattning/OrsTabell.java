package se.stegvis.skattning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Instrument;

/**
 * The values of each line day by day, latest first, and their sum.
 *
 * @param mening the latest sum and its change since the first, as a sentence
 */
record OrsTabell(String mening, List<String> rubriker, List<Rad> rader) {

    /** One day; what was not answered is a dash, and then there is no sum. */
    record Rad(String datum, List<String> varden, String summa) {}

    private static final String INGET = "–";

    /** From mätningar with the earliest first; at least one. */
    static OrsTabell of(Instrument instrument, List<Matning> matningar) {
        var rader =
                new ArrayList<>(matningar.stream().map(m -> rad(instrument, m)).toList());
        Collections.reverse(rader);
        var rubriker = instrument.fragor().stream().map(Instrument.Fraga::text).toList();
        return new OrsTabell(mening(instrument, matningar), rubriker, rader);
    }

    private static Rad rad(Instrument instrument, Matning matning) {
        var decimaler = instrument.skala().decimaler();
        return new Rad(
                Datum.lasbart(matning.datum()),
                instrument.fragor().stream()
                        .map(f -> matning.varde(f.nyckel())
                                .map(v -> v.text(decimaler))
                                .orElse(INGET))
                        .toList(),
                summa(instrument, matning)
                        .map(summa -> Tal.text(summa, decimaler))
                        .orElse(INGET));
    }

    /** The sum when every line has a value. */
    static Optional<BigDecimal> summa(Instrument instrument, Matning matning) {
        var tal = instrument.fragor().stream()
                .flatMap(f -> matning.varde(f.nyckel()).flatMap(Varde::tal).stream())
                .toList();
        return tal.size() == instrument.fragor().size()
                ? Optional.of(tal.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static String mening(Instrument instrument, List<Matning> matningar) {
        var hela =
                matningar.stream().filter(m -> summa(instrument, m).isPresent()).toList();
        if (hela.isEmpty()) {
            return "Ingen mätning har värden på alla rader.";
        }
        var first = hela.get(0);
        var latest = hela.get(hela.size() - 1);
        var decimaler = instrument.skala().decimaler();
        var firstSum = summa(instrument, first).orElseThrow();
        var latestSum = summa(instrument, latest).orElseThrow();
        if (hela.size() == 1) {
            return "En mätning, %s: summan är %s av %d."
                    .formatted(Datum.lasbart(first.datum()), Tal.text(firstSum, decimaler), max(instrument));
        }
        return "Senaste summan är %s av %d (%s), %s första gången (%s, %s)."
                .formatted(
                        Tal.text(latestSum, decimaler),
                        max(instrument),
                        Datum.lasbart(latest.datum()),
                        jamfort(latestSum.subtract(firstSum), decimaler),
                        Tal.text(firstSum, decimaler),
                        Datum.lasbart(first.datum()));
    }

    private static String jamfort(BigDecimal skillnad, int decimaler) {
        var antal = Tal.text(skillnad.abs(), decimaler);
        return switch (skillnad.signum()) {
            case 1 -> antal + " högre än";
            case -1 -> antal + " lägre än";
            default -> "samma som";
        };
    }

    private static int max(Instrument instrument) {
        return instrument.skala().max() * instrument.fragor().size();
    }
}
