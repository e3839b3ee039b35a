package se.stegvis.statistik;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Periodslag;

/** Which period another is seen beside. */
enum Jamforelseval {
    INGEN("Ingen jämförelse"),
    FORE("Perioden före"),
    ARET_INNAN("Året innan");

    private final String etikett;

    Jamforelseval(String etikett) {
        this.etikett = etikett;
    }

    static Optional<Jamforelseval> find(String kod) {
        return Arrays.stream(values()).filter(val -> val.kod().equals(kod)).findFirst();
    }

    /** The word in addresses; empty for none. */
    String kod() {
        return this == INGEN ? "" : name().toLowerCase(Locale.ROOT);
    }

    String etikett() {
        return etikett;
    }

    Optional<Period> med(Period period) {
        return switch (this) {
            case INGEN -> Optional.empty();
            case FORE -> Optional.of(Periodslag.fore(period));
            case ARET_INNAN -> Optional.of(Periodslag.aretInnan(period));
        };
    }
}
