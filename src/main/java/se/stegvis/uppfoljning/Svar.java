package se.stegvis.uppfoljning;

import java.util.Arrays;
import java.util.Optional;
import se.stegvis.web.Kodord;

/** What a part of a follow-up came to; the codes are those of {@code uppfoljningar.csv} (contract, section 2), but for SMAIL. */
enum Svar implements Kodord {
    RATT(Del.ARBETSLIVSFOKUS, "Rätt fokus"),
    BEHOVER_ANDRAS(Del.ARBETSLIVSFOKUS, "Behöver ändras"),
    FOR_TIDIGT(Del.ARBETSLIVSFOKUS, "För tidigt att säga"),
    RATT_MYNDIGHET(Del.FORANKRING, "Inskriven hos rätt myndighet"),
    BOR_BYTA(Del.FORANKRING, "Bör byta myndighet"),
    INGEN(Del.FORANKRING, "Inte inskriven hos någon"),
    REVIDERAD(Del.PLAN, "Reviderad"),
    OFORANDRAD(Del.PLAN, "Gäller oförändrad"),
    GJORD(Del.SMAIL, "Gjord"),
    AVBOJDE(Del.SMAIL, "Deltagaren avböjde"),
    EJ_AKTUELLT(Del.SMAIL, "Inte aktuell den här gången");

    private final Del del;
    private final String etikett;

    Svar(Del del, String etikett) {
        this.del = del;
        this.etikett = etikett;
    }

    Del del() {
        return del;
    }

    @Override
    public String etikett() {
        return etikett;
    }

    static Optional<Svar> find(Del del, String kod) {
        return Arrays.stream(values())
                .filter(svar -> svar.del == del && svar.kod().equals(kod))
                .findFirst();
    }
}
