package se.stegvis.paborjat;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Removes what is too old, by the hour. Two instances that do it at once harm nothing, and a day missed is caught up. */
@Singleton
class Stadning {

    /** How long a begun form waits for its writer. */
    static final Duration PABORJAT = Duration.ofDays(30);

    /** How long it is known that a form was received; twice as long as a session can last. */
    static final Duration INSKICKNING = Duration.ofHours(24);

    private final Paborjade paborjade;
    private final Inskickningar inskickningar;

    Stadning(Paborjade paborjade, Inskickningar inskickningar) {
        this.paborjade = paborjade;
        this.inskickningar = inskickningar;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void stada() {
        paborjade.removeOlder(PABORJAT);
        inskickningar.removeOlder(INSKICKNING);
    }
}
