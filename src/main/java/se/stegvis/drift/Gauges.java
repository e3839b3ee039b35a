package se.stegvis.drift;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What is measured when somebody asks for it, beside what the libraries measure. */
@Singleton
class Gauges implements MeterBinder {

    /** As long as a session holds without being used. */
    private static final Duration IDLE = Duration.ofMinutes(60);

    private final BeanProvider<DriftQueries> queries;
    private final Clock clock;

    Gauges(BeanProvider<DriftQueries> queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("stegvis.databas.svarar", () -> queries.get().answers() ? 1 : 0)
                .register(registry);
        Gauge.builder("stegvis.sessioner", this::sessions).register(registry);
    }

    private double sessions() {
        try {
            return queries.get().sessions(clock.instant().minus(IDLE));
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }
}
