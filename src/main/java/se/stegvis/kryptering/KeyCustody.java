package se.stegvis.kryptering;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import se.stegvis.gemensamt.Refused;

/** Sees to it that the keys on disk are those of the database; makes them only for a database that has none. */
@Singleton
class KeyCustody {

    private static final String PURPOSE = "nyckelprov.prov";
    private static final String TEXT = "stegvis";

    private final KeyFile file;
    private final NyckelprovRepository proof;
    private final TransactionOperations<Connection> transactions;

    KeyCustody(KeyFile file, NyckelprovRepository proof, TransactionOperations<Connection> transactions) {
        this.file = file;
        this.proof = proof;
        this.transactions = transactions;
    }

    /** The keys, proved to be the right ones. */
    Keys keys() {
        Optional<byte[]> known = transactions.executeRead(status -> proof.find(status.getConnection()));
        return known.isPresent() ? proved(known.get()) : first();
    }

    private Keys proved(byte[] prov) {
        if (!file.exists()) {
            throw new Refused(
                    "Nyckelfilen " + file.path() + " (STEGVIS_KEY_FILE) saknas, men databasen innehåller redan"
                            + " krypterade uppgifter. Lägg tillbaka filen från säkerhetskopian; ingen ny skapas.");
        }
        var keys = file.read();
        try {
            if (keys.decrypt(PURPOSE, prov).equals(TEXT)) {
                return keys;
            }
        } catch (GeneralSecurityException e) {
            throw new Refused(wrongKey(), e);
        }
        throw new Refused(wrongKey());
    }

    private String wrongKey() {
        return "Nyckelfilen " + file.path() + " (STEGVIS_KEY_FILE) hör inte till den här databasen.";
    }

    /**
     * The row is inserted before the file is written and committed after: of two programs that start at once one waits
     * here for the other, and a stop in between leaves a file without a row, which the next start takes up.
     */
    private Keys first() {
        Optional<Keys> made = transactions.executeWrite(status -> reserveAndMake(status.getConnection()));
        return made.orElseGet(this::keys);
    }

    private Optional<Keys> reserveAndMake(Connection connection) throws SQLException {
        if (!proof.reserve(connection)) {
            return Optional.empty();
        }
        if (proof.anyDeltagare(connection)) {
            throw new Refused("Databasen innehåller deltagare men inget nyckelprov. Den är skadad eller återställd till"
                    + " hälften; återställ den från en säkerhetskopia.");
        }
        var keys = file.exists() ? file.read() : file.create();
        proof.fill(connection, keys.encrypt(PURPOSE, TEXT));
        return Optional.of(keys);
    }
}
