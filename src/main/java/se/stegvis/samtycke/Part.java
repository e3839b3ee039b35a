package se.stegvis.samtycke;

import java.util.List;
import java.util.Optional;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** With whom the staff may share what they know of a participant, when she has said so. */
enum Part implements Kodord {
    KOMMUN("Kommunen"),
    AF("Arbetsförmedlingen"),
    FK("Försäkringskassan"),
    REGION("Regionen"),
    ARBETSGIVARE("Arbetsgivare eller praktikplats"),
    ANNAN("Annan");

    static final List<Alternativ> ALTERNATIV = Kodord.alternativ(Part.class);

    private final String etikett;

    Part(String etikett) {
        this.etikett = etikett;
    }

    static Optional<Part> find(String kod) {
        return Kodord.find(Part.class, kod);
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
