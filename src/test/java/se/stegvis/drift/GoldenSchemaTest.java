package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import se.stegvis.StegvisTest;

/**
 * Shows in one file what the migrations add up to, so that a change of the schema can be read as a diff. Kept for the
 * embedded server only: information_schema is worded differently on every server.
 */
@StegvisTest
@DisabledIfEnvironmentVariable(named = "STEGVIS_DB_URL", matches = ".+")
class GoldenSchemaTest {

    private static final Path FILE = Path.of("src/test/resources/schema.txt");

    private final TransactionOperations<Connection> transactions;

    GoldenSchemaTest(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Test
    void the_migrated_schema_is_the_one_in_the_file() throws IOException {
        String migrated = transactions.executeRead(status -> SchemaDump.of(status.getConnection()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, migrated, UTF_8);
        }
        assertThat(migrated)
                .as(
                        "The schema has changed. If it should: mvn test -Dtest=GoldenSchemaTest -Dgolden.update=true,"
                                + " read the diff of %s and commit it with the migration.",
                        FILE)
                .isEqualTo(Files.readString(FILE, UTF_8));
    }
}
