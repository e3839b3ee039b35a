package se.stegvis.handlingsplan;

import java.util.List;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** Whether the plan's focus on work is the right one for the participant now; the codes are those of the files. */
enum Arbetslivsfokus implements Kodord {
    RATT("Rätt fokus"),
    BEHOVER_ANDRAS("Fokus behöver ändras"),
    FOR_TIDIGT("För tidigt att säga");

    static final List<Alternativ> ALTERNATIV = Kodord.alternativ(Arbetslivsfokus.class);

    private final String etikett;

    Arbetslivsfokus(String etikett) {
        this.etikett = etikett;
    }

    static Arbetslivsfokus of(String kod) {
        return Kodord.of(Arbetslivsfokus.class, kod);
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
