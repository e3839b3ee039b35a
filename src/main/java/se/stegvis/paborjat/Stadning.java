package se.stegvis.paborjat;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;

/** Removes what is too old, by the hour. Two instances that do it at once harm nothing, and a day missed is caught up. */
@Singleton
class Stadning {

    /** How long it is known that a form was received; twice as long as a session can last. */
    static final Duration INSKICKNING = Duration.ofHours(24);

    private final Paborjade paborjade;
    private final Inskickningar inskickningar;
    private final Installningar installningar;
    private final Clock clock;

    Stadning(Paborjade paborjade, Inskickningar inskickningar, Installningar installningar, Clock clock) {
        this.paborjade = paborjade;
        this.inskickningar = inskickningar;
        this.installningar = installningar;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void stada() {
        int dagar = installningar.heltal(Installning.PABORJAT_DAGAR, LocalDate.now(clock));
        paborjade.removeOlder(Duration.ofDays(dagar));
        inskickningar.removeOlder(INSKICKNING);
    }
}
