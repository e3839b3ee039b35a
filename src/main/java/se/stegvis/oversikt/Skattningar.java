package se.stegvis.oversikt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stegvis.gemensamt.Datum;
import se.stegvis.oversikt.DeltagandeQueries.SkattningRad;

/** What has been measured with SMAIL, in a sentence. ORS and SRS come from the room that measures. */
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
        return sentences;
    }

    private static Optional<SkattningRad> latest(List<SkattningRad> rader, String instrument) {
        return rader.stream().filter(r -> r.instrument().equals(instrument)).findFirst();
    }

    private Skattningar() {}
}
