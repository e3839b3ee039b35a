package se.stegvis.handlingsplan;

import java.util.List;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** Who sees to it that a steg is done. */
enum Ansvarig implements Kodord {
    DELTAGARE("Deltagaren"),
    COACH("Coachen"),
    KOMMUN("Kommunen"),
    AF("Arbetsförmedlingen"),
    FK("Försäkringskassan"),
    REGION("Regionen");

    static final List<Alternativ> ALTERNATIV = Kodord.alternativ(Ansvarig.class);

    private final String etikett;

    Ansvarig(String etikett) {
        this.etikett = etikett;
    }

    static Ansvarig of(String kod) {
        return Kodord.of(Ansvarig.class, kod);
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
