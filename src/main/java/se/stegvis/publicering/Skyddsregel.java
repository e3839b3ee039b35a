package se.stegvis.publicering;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import se.stegvis.gemensamt.Refused;
import se.stegvis.rojandekontroll.Skyddsregler;

/** How small a count may be and still be shown: five, unless the site has decided on more; three is the lowest there is. */
@Singleton
class Skyddsregel {

    /** Of the rules as a whole; told with every release. */
    static final String VERSION = "2026-1";

    private static final int STORSTA = 100;

    private final Skyddsregler regler;

    Skyddsregel(@Value("${stegvis.slapp.troskel:5}") int troskel) {
        if (troskel < Skyddsregler.GOLV || troskel > STORSTA) {
            throw new Refused("Tröskeln för det som släpps (STEGVIS_SLAPP_TROSKEL) ska vara från " + Skyddsregler.GOLV
                    + " till " + STORSTA + ".");
        }
        this.regler = Skyddsregler.medTroskel(troskel);
    }

    Skyddsregler regler() {
        return regler;
    }
}
