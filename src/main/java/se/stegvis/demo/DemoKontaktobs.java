package se.stegvis.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.deltagare.Kontaktobsen;

/** What to mind with some of the demo world; one in three has passed its day. */
@Singleton
@Requires(env = "demo")
class DemoKontaktobs implements DemoInnehall {

    private static final int EVERY = 9;

    private static final String[][] EXEMPEL = {
        {"ringtid", "Inte före 10."}, {"tolk", "Arabiska"}, {"inget_brev", ""}, {"hund", "Möts bäst utomhus."}
    };

    private final Kontaktobsen obsen;
    private final Clock clock;

    DemoKontaktobs(Kontaktobsen obsen, Clock clock) {
        this.obsen = obsen;
        this.clock = clock;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        if (akt.nummer() % EVERY != 0) {
            return;
        }
        int number = akt.nummer() / EVERY;
        var exempel = EXEMPEL[number % EXEMPEL.length];
        var idag = LocalDate.now(clock);
        var granskas = number % 3 == 0 ? idag.minusDays(20) : idag.plusMonths(1 + number % 5);
        obsen.skriv(akt.ref(), exempel[0], exempel[1], granskas, akt.coach(akt.senast()));
    }
}
