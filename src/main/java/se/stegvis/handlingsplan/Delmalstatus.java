package se.stegvis.handlingsplan;

import java.util.List;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** Where a delmål stands. One that is ended keeps its reason and can be taken up again. */
enum Delmalstatus implements Kodord {
    PAGAR("Pågår"),
    UPPNATT("Uppnått"),
    AVSLUTAT("Avslutat");

    static final List<Alternativ> ALTERNATIV = Kodord.alternativ(Delmalstatus.class);

    private final String etikett;

    Delmalstatus(String etikett) {
        this.etikett = etikett;
    }

    static Delmalstatus of(String kod) {
        return Kodord.of(Delmalstatus.class, kod);
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
