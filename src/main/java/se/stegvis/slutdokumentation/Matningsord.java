package se.stegvis.slutdokumentation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stegvis.deltagare.Instrumentord;
import se.stegvis.gemensamt.Datum;
import se.stegvis.slutdokumentation.UnderlagQueries.Svar;

/**
 * What the participant answered, in words: to each question of SMAIL first and last, and the sum of ORS first and last. Nothing
 * is added up over questions, nothing foretold, and better or worse is hers to say.
 */
final class Matningsord {

    static final String SMAIL = "smail";
    static final String ORS = "ors";

    private static final Map<String, String> UTAN_VARDE =
            Map.of("vill_inte_svara", "ville inte svara", "ej_aktuellt", "inte aktuellt");

    private final Instrumentord instrument;

    Matningsord(Instrumentord instrument) {
        this.instrument = instrument;
    }

    /** Answers with the earliest first. */
    String av(List<Svar> svar) {
        return Forslag.stycken(smail(till(svar, SMAIL)), ors(till(svar, ORS)));
    }

    private static List<Svar> till(List<Svar> svar, String instrument) {
        return svar.stream().filter(s -> s.instrument().equals(instrument)).toList();
    }

    private String smail(List<Svar> svar) {
        var ord = instrument.av(SMAIL);
        var dagar = svar.stream().map(Svar::datum).distinct().toList();
        var rader = new ArrayList<String>();
        ord.fragor().forEach((nyckel, text) -> {
            var alla = svar.stream().filter(s -> s.nyckel().equals(nyckel)).toList();
            if (alla.stream().anyMatch(s -> s.varde() != null)) {
                rader.add(text + ": " + forstSist(alla, ord.decimaler()));
            }
        });
        var fore = "%s %s frågor om arbete och vardag (%s). Svaren går från %d till %d."
                .formatted(
                        nar(dagar),
                        dagar.size() == 1 ? "svarade du på" : "har du svarat på",
                        ord.namn(),
                        ord.min(),
                        ord.max());
        return rader.isEmpty() ? "" : Forslag.lista(fore, rader, rad -> rad);
    }

    private static String nar(List<LocalDate> dagar) {
        if (dagar.isEmpty()) {
            return "";
        }
        var first = Datum.lasbart(dagar.get(0));
        return dagar.size() == 1
                ? "Den " + first
                : "%d gånger, från %s till %s,"
                        .formatted(dagar.size(), first, Datum.lasbart(dagar.get(dagar.size() - 1)));
    }

    private static String forstSist(List<Svar> alla, int decimaler) {
        var first = text(alla.get(0), decimaler);
        var last = text(alla.get(alla.size() - 1), decimaler);
        if (alla.size() == 1) {
            return first;
        }
        return first.equals(last) ? first + " både först och sist" : "först %s, sist %s".formatted(first, last);
    }

    private static String text(Svar svar, int decimaler) {
        var varde = svar.varde();
        return varde == null
                ? UTAN_VARDE.getOrDefault(Objects.toString(svar.svar(), ""), "inget svar")
                : tal(varde, decimaler);
    }

    private String ors(List<Svar> svar) {
        var ord = instrument.av(ORS);
        var hela = new ArrayList<Map.Entry<LocalDate, BigDecimal>>();
        svar.stream()
                .collect(Collectors.groupingBy(Svar::datum, TreeMap::new, Collectors.toList()))
                .forEach((dag, alla) -> summa(alla, ord).ifPresent(summa -> hela.add(Map.entry(dag, summa))));
        if (hela.isEmpty()) {
            return "";
        }
        int linjer = ord.fragor().size();
        var fore = "Du har fyllt i %d linjer om hur du har det (%s). Summan kan bli %d till %d."
                .formatted(linjer, ord.namn(), ord.min() * linjer, ord.max() * linjer);
        var first = hela.get(0);
        var last = hela.get(hela.size() - 1);
        return hela.size() == 1
                ? "%s Den %s blev den %s."
                        .formatted(fore, Datum.lasbart(first.getKey()), tal(first.getValue(), ord.decimaler()))
                : "%s Första gången, %s, blev den %s. Sista gången, %s, blev den %s."
                        .formatted(
                                fore,
                                Datum.lasbart(first.getKey()),
                                tal(first.getValue(), ord.decimaler()),
                                Datum.lasbart(last.getKey()),
                                tal(last.getValue(), ord.decimaler()));
    }

    private static Optional<BigDecimal> summa(List<Svar> alla, Instrumentord.Ord ord) {
        var tal = alla.stream().map(Svar::varde).filter(Objects::nonNull).toList();
        return tal.size() == ord.fragor().size()
                ? Optional.of(tal.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static String tal(BigDecimal tal, int decimaler) {
        return tal.setScale(decimaler, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }
}
