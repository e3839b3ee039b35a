package se.stegvis.samtycke;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.stegvis.web.Formular.Alternativ;

/** With whom the staff may share what they know of a participant, when she has said so. */
enum Part {
    KOMMUN("Kommunen"),
    AF("Arbetsförmedlingen"),
    FK("Försäkringskassan"),
    REGION("Regionen"),
    ARBETSGIVARE("Arbetsgivare eller praktikplats"),
    ANNAN("Annan");

    static final List<Alternativ> ALTERNATIV =
            Arrays.stream(values()).map(p -> new Alternativ(p.kod(), p.etikett)).toList();

    private final String etikett;

    Part(String etikett) {
        this.etikett = etikett;
    }

    static Optional<Part> find(String kod) {
        return Arrays.stream(values()).filter(p -> p.kod().equals(kod)).findFirst();
    }

    /** The word of the database and of the form. */
    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    String etikett() {
        return etikett;
    }
}
