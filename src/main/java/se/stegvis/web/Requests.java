package se.stegvis.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The requests under way, so that a stop can wait for them and take no new ones. */
@Singleton
public class Requests {

    /** One party of its own, which leaves when the program is told to stop. */
    private final Phaser underWay = new Phaser(1);

    private volatile boolean stopping;

    /** Whether the program has been told to stop, and sends away whoever comes now. */
    public boolean stopping() {
        return stopping;
    }

    /** Takes no more from now on, and returns when those under way are answered or the time is out. */
    public void drain(Duration patience) {
        stopping = true;
        int phase = underWay.arriveAndDeregister();
        try {
            underWay.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Those that take longer are cut off; nothing of them is saved.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when it came too late. */
    boolean begin() {
        return !stopping && underWay.register() >= 0;
    }

    void end() {
        underWay.arriveAndDeregister();
    }
}
