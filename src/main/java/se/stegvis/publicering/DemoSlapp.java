package se.stegvis.publicering;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;

/** The demo's federation has the last two half-years that are over; they are made while one can already look around. */
@Singleton
@Requires(env = "demo", notEnv = "test")
class DemoSlapp {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSlapp.class);

    private final Direktpublicering direkt;
    private final PubliceringRepository publiceringar;
    private final ExecutorService blocking;
    private final Clock clock;

    DemoSlapp(
            Direktpublicering direkt,
            PubliceringRepository publiceringar,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking,
            Clock clock) {
        this.direkt = direkt;
        this.publiceringar = publiceringar;
        this.blocking = blocking;
        this.clock = clock;
    }

    @EventListener
    void onStart(ServerStartupEvent event) {
        blocking.execute(PropagatedContext.empty().wrap(this::slapp));
    }

    private void slapp() {
        if (!publiceringar.findSlappta().isEmpty()) {
            return;
        }
        try {
            perioder(LocalDate.now(clock)).forEach(direkt::publicera);
        } catch (Refused e) {
            LOG.warn("The demo has no releases: {}", e.reason());
        }
    }

    /** The earlier first. */
    private static List<Slapperiod> perioder(LocalDate idag) {
        var nu = Halvar.of(idag).first();
        return Stream.of(nu.minusMonths(12), nu.minusMonths(6))
                .map(Halvar::of)
                .map(h -> new Slapperiod(h.ar(), true, h.halva()))
                .toList();
    }
}
