package se.stegvis.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.dataskydd.Identitetsskydd;

/** One of the demo world's participants in Klivet has got her identity protected, and her coach goes on with her. */
@Singleton
@Requires(env = "demo")
class DemoSkydd implements DemoInnehall {

    private final Identitetsskydd identitetsskydd;
    private @Nullable Long skyddad;

    DemoSkydd(Identitetsskydd identitetsskydd) {
        this.identitetsskydd = identitetsskydd;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        if (skyddad != null || !akt.pagar() || !akt.insats().equals("Klivet") || akt.kontaktpersonId() == null) {
            return;
        }
        if (slump.procent(20)) {
            skyddad = akt.ref().deltagandeId();
            var coach = akt.coach(akt.senast());
            identitetsskydd.skydda(akt.ref(), List.of(coach), identitetsskydd.version(akt.ref()), coach);
        }
    }
}
