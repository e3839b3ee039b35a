package se.stegvis.handlingsplan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import se.stegvis.web.Formular.Alternativ;

/** Whether the plan's focus on work is the right one for the participant now; the codes are those of the files. */
enum Arbetslivsfokus {
    RATT("Rätt fokus"),
    BEHOVER_ANDRAS("Fokus behöver ändras"),
    FOR_TIDIGT("För tidigt att säga");

    static final List<Alternativ> ALTERNATIV =
            Arrays.stream(values()).map(f -> new Alternativ(f.kod(), f.etikett)).toList();

    private final String etikett;

    Arbetslivsfokus(String etikett) {
        this.etikett = etikett;
    }

    static Arbetslivsfokus of(String kod) {
        return Arrays.stream(values())
                .filter(f -> f.kod().equals(kod))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(kod));
    }

    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    String etikett() {
        return etikett;
    }
}
