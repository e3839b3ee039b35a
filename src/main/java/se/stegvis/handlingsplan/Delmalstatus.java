package se.stegvis.handlingsplan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import se.stegvis.web.Formular.Alternativ;

/** Where a delmål stands. One that is ended keeps its reason and can be taken up again. */
enum Delmalstatus {
    PAGAR("Pågår"),
    UPPNATT("Uppnått"),
    AVSLUTAT("Avslutat");

    static final List<Alternativ> ALTERNATIV =
            Arrays.stream(values()).map(s -> new Alternativ(s.kod(), s.etikett)).toList();

    private final String etikett;

    Delmalstatus(String etikett) {
        this.etikett = etikett;
    }

    static Delmalstatus of(String kod) {
        return Arrays.stream(values())
                .filter(s -> s.kod().equals(kod))
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
