package se.stegvis.konto;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Datum;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.medarbetare.Kontohandelse;

/** Says what a row of the audit trail holds in codes. */
@Singleton
class Andringstext {

    static final String KOMMANDO = "kommando på servern";

    /** What {@link Uppdrag#kod()} writes. */
    private static final Pattern UPPDRAG = Pattern.compile("([A-Z]+) insats=(\\d+) fran=([0-9-]+) till=([0-9-]*)");

    private final Insatser insatser;

    Andringstext(Insatser insatser) {
        this.insatser = insatser;
    }

    KontoView.Andring of(KontoQueries.AndringRad rad) {
        return new KontoView.Andring(
                Datum.lasbart(rad.tidpunkt()),
                Optional.ofNullable(rad.av()).orElse(KOMMANDO),
                handelse(rad.handelse()),
                Stream.of(rad.fore(), rad.efter())
                        .map(this::ord)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" → ")));
    }

    private static String handelse(String kod) {
        return Arrays.stream(Kontohandelse.values())
                .filter(h -> h.name().equals(kod))
                .findFirst()
                .map(Kontohandelse::etikett)
                .orElse(kod);
    }

    private String ord(String kod) {
        var uppdrag = UPPDRAG.matcher(kod);
        if (uppdrag.matches()) {
            var till = uppdrag.group(4).isEmpty() ? "tills vidare" : "till " + dag(uppdrag.group(4));
            return "%s i %s från %s %s"
                    .formatted(
                            roll(uppdrag.group(1)),
                            insatser.find(Long.parseLong(uppdrag.group(2)))
                                    .map(Insats::namn)
                                    .orElse("okänd insats"),
                            dag(uppdrag.group(3)),
                            till);
        }
        // A number of sessions, or until when a link held: told by what happened.
        return kod.matches("[a-z_]+=.*") ? "" : roll(kod);
    }

    private static String dag(String day) {
        return Datum.lasbart(LocalDate.parse(day));
    }

    private static String roll(String kod) {
        return Arrays.stream(Roll.values())
                .filter(r -> r.name().equals(kod))
                .findFirst()
                .map(Roll::etikett)
                .orElse(kod);
    }
}
