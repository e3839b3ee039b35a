package se.stegvis.faststallande;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.Statistik;
import se.stegvis.statistik.Tabell;

/** Counts everything at one moment: tables that were counted while somebody registered could not be held to each other. */
@Singleton
class Uttagen {

    private static final TransactionDefinition ETT_OGONBLICK = ettOgonblick();

    private final Statistik statistik;
    private final FaststallandeRepository repository;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Uttagen(
            Statistik statistik,
            FaststallandeRepository repository,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.statistik = statistik;
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uttag ta(Insats insats, Period period) {
        return transactions.execute(ETT_OGONBLICK, status -> {
            var bara = List.of(insats);
            var nar = clock.instant();
            var innan = new Period(period.fran().minusDays(1), period.fran().minusDays(1));
            return new Uttag(
                    insats,
                    period,
                    nar,
                    Tabell.ALLA.stream()
                            .map(tabell -> statistik.underlag(tabell, bara, period))
                            .toList(),
                    statistik.rakna(Tabell.DELTAGARE, bara, innan),
                    repository.findNu(insats.id()));
        });
    }

    /** An act reads what others commit meanwhile; this does not, whatever it is called from. */
    private static TransactionDefinition ettOgonblick() {
        var definition = new DefaultTransactionDefinition(Propagation.REQUIRES_NEW);
        definition.setIsolationLevel(Isolation.REPEATABLE_READ);
        definition.setReadOnly(true);
        return definition;
    }
}
