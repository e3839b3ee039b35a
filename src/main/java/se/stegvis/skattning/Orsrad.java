package se.stegvis.skattning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Instrumenten;

/** One form as it was filled in: the value of each line, and their sum. What was not answered is a dash. */
record Orsrad(String dag, String formular, List<String> varden, String summa) {

    private static final String INGET = "–";

    /** Of both forms, latest first; of a day ORS, which is filled in first, comes first. */
    static List<Orsrad> alla(Map<String, List<Matning>> matningar) {
        return Stream.of(Instrumenten.ORS, Instrumenten.SRS)
                .flatMap(instrument ->
                        matningar.getOrDefault(instrument, List.of()).stream().map(m -> Map.entry(instrument, m)))
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Matning> e) -> e.getValue().datum())
                        .reversed())
                .map(e -> of(e.getKey(), e.getValue()))
                .toList();
    }

    private static Orsrad of(String instrument, Matning matning) {
        return new Orsrad(
                Datum.lasbart(matning.datum()),
                instrument.equals(Instrumenten.ORS) ? "ORS" : "SRS",
                OrsForm.RADER.stream()
                        .map(rad -> matning.varde(rad).map(v -> v.text(1)).orElse(INGET))
                        .toList(),
                Optional.ofNullable(Orsserie.summa(matning))
                        .map(summa -> Tal.text(summa, 1))
                        .orElse(INGET));
    }
}
