package se.stegvis.gemensamt;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The only clock. It ticks in milliseconds, so that what is saved equals what is read back from datetime(3). */
@Factory
class ClockFactory {

    @Singleton
    Clock clock() {
        return Clock.tick(Clock.system(ZoneId.of("Europe/Stockholm")), Duration.ofMillis(1));
    }
}
