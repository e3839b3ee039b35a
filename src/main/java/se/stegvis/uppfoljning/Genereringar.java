package se.stegvis.uppfoljning;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.behorighet.InsatsRef;

/**
 * Plans many follow-ups. What was chosen is kept first; then it is made a chunk at a time, each in a transaction of its own,
 * so that one can see how far it has come and go on after an interruption. One that is there already is never made twice.
 */
@Singleton
class Genereringar {

    private static final Logger LOG = LoggerFactory.getLogger(Genereringar.class);

    /** How many are made at a time. */
    static final int CHUNK = 200;

    private final GenereringRepository genereringar;
    private final GenereringRadRepository rader;
    private final ApplicationEventPublisher<Begard> begard;
    private final TransactionOperations<Connection> transactions;
    private final ExecutorService executor;
    private final Clock clock;

    Genereringar(
            GenereringRepository genereringar,
            GenereringRadRepository rader,
            ApplicationEventPublisher<Begard> begard,
            TransactionOperations<Connection> transactions,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor,
            Clock clock) {
        this.genereringar = genereringar;
        this.rader = rader;
        this.begard = begard;
        this.transactions = transactions;
        this.executor = executor;
        this.clock = clock;
    }

    /** Somebody wants it made. */
    record Begard(long id) {}

    /** A follow-up that was chosen; {@code ansvarigId} null is the kontaktperson. */
    record Vald(long deltagandeId, LocalDate forfallodag, LocalDate planerad, @Nullable Long ansvarigId) {}

    Optional<Generering> find(InsatsRef insats, long id) {
        return genereringar.findByInsatsIdAndId(insats.insatsId(), id);
    }

    List<Generering> senaste(InsatsRef insats) {
        return genereringar.findTop10ByInsatsIdOrderByIdDesc(insats.insatsId());
    }

    /** Keeps what was chosen, and begins when that is committed. */
    @Transactional
    long begar(InsatsRef insats, LocalDate fran, LocalDate till, List<Vald> valda, long av) {
        var ny = genereringar.save(
                new Generering(0, insats.insatsId(), fran, till, valda.size(), 0, av, clock.instant()));
        rader.saveAll(IntStream.range(0, valda.size())
                .mapToObj(i -> new GenereringRad(
                        ny.id(),
                        i + 1,
                        valda.get(i).deltagandeId(),
                        valda.get(i).forfallodag(),
                        valda.get(i).planerad(),
                        valda.get(i).ansvarigId()))
                .toList());
        fortsatt(ny.id());
        return ny.id();
    }

    /** Goes on with one that was interrupted. */
    @Transactional
    void fortsatt(long id) {
        begard.publishEvent(new Begard(id));
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.AFTER_COMMIT)
    void on(Begard begaran) {
        // The connection of the request ends with it, and would come along.
        executor.execute(PropagatedContext.empty().wrap(() -> gor(begaran.id())));
    }

    /** Makes what is left, as long as nobody else does. */
    void gor(long id) {
        try {
            while (nastaDel(id)) {}
        } catch (RuntimeException e) {
            LOG.error("Generering {} was interrupted", id, e);
        }
    }

    private boolean nastaDel(long id) {
        return transactions.executeWrite(status -> {
            var klara = genereringar.lock(id);
            var antal = genereringar.findById(id).map(Generering::antal).orElse(0);
            var till = Math.min(klara + CHUNK, antal);
            genereringar.skapa(id, klara, till, clock.instant());
            genereringar.komTill(id, till);
            return till < antal;
        });
    }
}
