package se.stegvis.handlingsplan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import se.stegvis.web.Formular.Alternativ;

/** Who sees to it that a steg is done. */
enum Ansvarig {
    DELTAGARE("Deltagaren"),
    COACH("Coachen"),
    KOMMUN("Kommunen"),
    AF("Arbetsförmedlingen"),
    FK("Försäkringskassan"),
    REGION("Regionen");

    static final List<Alternativ> ALTERNATIV =
            Arrays.stream(values()).map(a -> new Alternativ(a.kod(), a.etikett)).toList();

    private final String etikett;

    Ansvarig(String etikett) {
        this.etikett = etikett;
    }

    static Ansvarig of(String kod) {
        return Arrays.stream(values())
                .filter(a -> a.kod().equals(kod))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(kod));
    }

    /** The word of the database and of the form. */
    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    String etikett() {
        return etikett;
    }
}
