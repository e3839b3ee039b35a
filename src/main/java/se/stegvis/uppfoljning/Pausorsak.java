package se.stegvis.uppfoljning;

import java.util.Arrays;
import java.util.List;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** Why nothing new comes due for a while. */
enum Pausorsak implements Kodord {
    SJUKDOM("Sjukdom"),
    FORALDRALEDIGHET("Föräldraledighet"),
    LEDIGHET("Ledighet"),
    ANNAT("Annat skäl"),
    /** Of a whole insats; never of one participant. */
    DRIFTSTOPP("Driftstopp");

    /** Those of one participant. */
    static final List<Alternativ> EGNA = Arrays.stream(values())
            .filter(orsak -> orsak != DRIFTSTOPP)
            .map(orsak -> new Alternativ(orsak.kod(), orsak.etikett()))
            .toList();

    private final String etikett;

    Pausorsak(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
