package se.stegvis.publicering;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.gemensamt.Refused;

/**
 * Prepares what was begun, in the background: once, whatever the number of instances, and anew on another when the one that
 * did has gone down. Somebody who breaks it off is minded at the next step.
 */
@Singleton
class Forberedare {

    private static final Logger LOG = LoggerFactory.getLogger(Forberedare.class);

    /** An instance that has told nothing for so long is taken for dead; longer than any step takes. */
    private static final Duration OVERGIVEN = Duration.ofMinutes(30);

    private static final int LANGSTA_HINDER = 2000;

    private final Forberedelse forberedelse;
    private final PubliceringRepository publiceringar;
    private final PubliceringcellRepository celler;
    private final TransactionOperations<Connection> transactions;
    private final ExecutorService blocking;
    private final JsonMapper json;
    private final Clock clock;
    private final String instans = UUID.randomUUID().toString();

    /** Somebody broke it off, or another instance took over. */
    private static final class Avbruten extends RuntimeException {}

    Forberedare(
            Forberedelse forberedelse,
            PubliceringRepository publiceringar,
            PubliceringcellRepository celler,
            TransactionOperations<Connection> transactions,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking,
            JsonMapper json,
            Clock clock) {
        this.forberedelse = forberedelse;
        this.publiceringar = publiceringar;
        this.celler = celler;
        this.transactions = transactions;
        this.blocking = blocking;
        this.json = json;
        this.clock = clock;
    }

    /** What was begun while nobody was up, or by one that went down. */
    @Scheduled(initialDelay = "${stegvis.jobb.forst:1m}", fixedDelay = "1m")
    void efter() {
        nasta();
    }

    /** At once, beside what else goes on, and in no transaction of it. */
    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.AFTER_COMMIT)
    void on(Publiceringar.Begard begard) {
        blocking.execute(PropagatedContext.empty().wrap(this::nasta));
    }

    /** Prepares the one that waits, if any; whoever calls waits until it is done. */
    void nasta() {
        publiceringar.findAttForbereda(clock.instant().minus(OVERGIVEN)).ifPresent(this::forbered);
    }

    private void forbered(long id) {
        var nu = clock.instant();
        if (publiceringar.ta(id, instans, nu, nu.minus(OVERGIVEN)) == 0) {
            return;
        }
        try {
            var publicering = publiceringar.findById(id).orElseThrow();
            var klar = forberedelse.gor(publicering, (steg, procent) -> framsteg(id, steg, procent));
            transactions.executeWrite(status -> {
                celler.rensa(id);
                celler.saveAll(klar.celler());
                spara(id, klar);
                return null;
            });
        } catch (Avbruten e) {
            LOG.info("Publicering {} was broken off", id);
        } catch (Refused e) {
            misslyckad(id, e.reason());
        } catch (RuntimeException e) {
            LOG.error("Publicering {} failed", id, e);
            misslyckad(id, "Det gick fel hos oss. Inget är släppt. Kontakta den som driver Stegvis.");
        }
    }

    private void framsteg(long id, String steg, int procent) {
        if (publiceringar.framsteg(id, instans, steg, procent, clock.instant()) == 0) {
            throw new Avbruten();
        }
    }

    private void spara(long id, Forberedelse.Klar klar) {
        var fasta = klar.faststallanden().stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
        try {
            if (publiceringar.klar(
                            id,
                            instans,
                            fasta,
                            json.writeValueAsString(klar.lagrat()),
                            json.writeValueAsString(klar.innehall()))
                    == 0) {
                throw new Avbruten();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void misslyckad(long id, String varfor) {
        publiceringar.misslyckad(
                id, instans, varfor.substring(0, Math.min(LANGSTA_HINDER, varfor.length())), clock.instant());
    }
}
