package se.stegvis.oversikt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stegvis.gemensamt.Datum;
import se.stegvis.oversikt.DeltagandeQueries.SkattningRad;

/** What has been measured, a sentence an instrument. */
final class Skattningar {

    /** From the rows of a deltagande, latest first. */
    static List<String> sentences(List<SkattningRad> rader) {
        var sentences = new ArrayList<String>();
        latest(rader, "smail").ifPresent(latest -> {
            long days = rader.stream()
                    .filter(r -> r.instrument().equals("smail"))
                    .map(SkattningRad::datum)
                    .distinct()
                    .count();
            sentences.add("SMAIL: senast %s, %s"
                    .formatted(Datum.lasbart(latest.datum()), days == 1 ? "1 tillfälle" : days + " tillfällen"));
        });
        latest(rader, "ors")
                .ifPresent(latest -> sentences.add("ORS: senast %s av 40 den %s"
                        .formatted(
                                Optional.ofNullable(latest.summa())
                                        .orElse(BigDecimal.ZERO)
                                        .toPlainString()
                                        .replace('.', ','),
                                Datum.lasbart(latest.datum()))));
        return sentences;
    }

    private static Optional<SkattningRad> latest(List<SkattningRad> rader, String instrument) {
        return rader.stream().filter(r -> r.instrument().equals(instrument)).findFirst();
    }

    private Skattningar() {}
}
