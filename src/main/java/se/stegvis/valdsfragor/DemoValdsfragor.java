package se.stegvis.valdsfragor;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.valdsfragor.ValdsfragorForm.Lage;

/** One insats of the demo world asks the questions of most who come. */
@Singleton
@Requires(env = "demo")
class DemoValdsfragor implements DemoInnehall {

    private static final String INSATS = "Klivet";

    private final Valdsfragorna fragorna;
    private final Installningar installningar;

    DemoValdsfragor(Valdsfragorna fragorna, Installningar installningar) {
        this.fragorna = fragorna;
        this.installningar = installningar;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        if (!akt.insats().equals(INSATS)) {
            return;
        }
        if (!fragorna.finns(akt.ref().insatsId())) {
            installningar.satt(
                    Installning.VALDSFRAGOR,
                    Niva.insats(akt.ref().insatsId()),
                    Installningar.BORJAN,
                    BigDecimal.ONE,
                    Andringslogg.KOMMANDO,
                    "");
        }
        if (slump.procent(70)) {
            fragorna.spara(akt.ref(), slump.procent(12) ? Lage.HANVISAD : Lage.STALLDA, 0);
        }
    }
}
