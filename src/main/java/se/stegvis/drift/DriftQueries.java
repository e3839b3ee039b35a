package se.stegvis.drift;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few questions that running the program asks of the database. */
@Singleton
class DriftQueries {

    private static final Logger LOG = LoggerFactory.getLogger(DriftQueries.class);

    private final TransactionOperations<Connection> transactions;

    DriftQueries(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Whether the database answers now; false within seconds when it does not. */
    boolean answers() {
        try {
            return anyRow("select 1");
        } catch (RuntimeException e) {
            LOG.warn("The database does not answer", e);
            return false;
        }
    }

    boolean anyMedarbetare() {
        return anyRow("select 1 from medarbetare limit 1");
    }

    /** Sessions used after this. */
    long sessions(Instant usedAfter) {
        return transactions.executeRead(status -> {
            try (var statement =
                    status.getConnection().prepareStatement("select count(*) from session where senast_anvand > ?")) {
                statement.setObject(1, LocalDateTime.ofInstant(usedAfter, ZoneOffset.UTC));
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    private boolean anyRow(String sql) {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().createStatement();
                    var rows = statement.executeQuery(sql)) {
                return rows.next();
            }
        });
    }
}
