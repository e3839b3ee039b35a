package se.stegvis.jobb;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what is to be done. */
@Singleton
class Jobben {

    private static final Logger LOG = LoggerFactory.getLogger(Jobben.class);
    private static final int LANGST_FEL = 90;

    /** An instance that has not come to an end by then is taken for dead, and another begins anew. */
    static final Duration OVERGIVEN = Duration.ofHours(1);

    private final List<Jobb> jobb;
    private final KorningRepository korningar;
    private final Clock clock;
    private final String instans = UUID.randomUUID().toString();

    Jobben(List<Jobb> jobb, KorningRepository korningar, Clock clock) {
        this.jobb = jobb;
        this.korningar = korningar;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${stegvis.jobb.forst:1m}", fixedDelay = "5m")
    void kor() {
        jobb.forEach(j -> kor(j, instans));
    }

    /** Whether the instance did it: it was to be done, and nobody else did. */
    boolean kor(Jobb ett, String av) {
        var dag = ett.senast(LocalDate.now(clock));
        korningar.know(ett.namn());
        var nu = clock.instant();
        if (korningar.ta(ett.namn(), dag, av, nu, nu.minus(OVERGIVEN)) == 0) {
            return false;
        }
        try {
            korningar.klar(ett.namn(), dag, av, clock.instant(), ett.kor(dag));
            return true;
        } catch (RuntimeException e) {
            // The next round tries again; the kind is kept for whoever looks, and no message, which may hold data.
            LOG.error("The job {} failed", ett.namn(), e);
            var kind = e.getClass().getName();
            korningar.misslyckad(ett.namn(), av, kind.substring(Math.max(0, kind.length() - LANGST_FEL)));
            return false;
        }
    }
}
