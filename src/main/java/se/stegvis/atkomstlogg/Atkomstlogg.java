package se.stegvis.atkomstlogg;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes the åtkomstlogg. A failure to write is an exception, so that the page it belongs to fails with it. */
@Singleton
public class Atkomstlogg {

    /**
     * What a request asked for.
     *
     * @param metod the HTTP method, or KOMMANDO
     * @param rutt the route's template, never the address itself
     */
    public record Fraga(
            @Nullable Long medarbetareId,
            String behorighet,
            String metod,
            String rutt,
            @Nullable Long insatsId,
            @Nullable Long deltagandeId) {}

    private final AtkomstRepository repository;
    private final Clock clock;
    private final Counter failures;

    Atkomstlogg(AtkomstRepository repository, Clock clock, MeterRegistry metrics) {
        this.repository = repository;
        this.clock = clock;
        this.failures = metrics.counter("stegvis.atkomstlogg.misslyckade");
    }

    /** Takes part in the caller's transaction. */
    public void write(Fraga fraga, Utfall utfall, @Nullable Visning visning) {
        save(fraga, utfall, visning == null ? null : visning.ids(), null, null);
    }

    /**
     * What a program asked for with a key.
     *
     * @param nyckelId null when it had none that holds
     * @param vad which release and table it was given; null when none
     */
    public void writeHamtning(Fraga fraga, Utfall utfall, @Nullable Long nyckelId, @Nullable String vad) {
        save(fraga, utfall, null, nyckelId, vad);
    }

    private void save(
            Fraga fraga, Utfall utfall, @Nullable String visade, @Nullable Long nyckelId, @Nullable String vad) {
        var row = new Atkomst(
                0,
                clock.instant(),
                fraga.medarbetareId(),
                fraga.behorighet(),
                fraga.metod(),
                fraga.rutt(),
                fraga.insatsId(),
                fraga.deltagandeId(),
                utfall,
                visade,
                nyckelId,
                vad);
        try {
            repository.save(row);
        } catch (RuntimeException e) {
            failures.increment();
            throw e;
        }
    }
}
