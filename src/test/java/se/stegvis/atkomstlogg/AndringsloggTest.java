package se.stegvis.atkomstlogg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stegvis.Db;
import se.stegvis.StegvisTest;

@StegvisTest
class AndringsloggTest {

    private final Andringslogg andringslogg;
    private final TransactionOperations<Connection> transactions;
    private final Db db;
    private final String foremal = UUID.randomUUID().toString();

    AndringsloggTest(Andringslogg andringslogg, TransactionOperations<Connection> transactions, Db db) {
        this.andringslogg = andringslogg;
        this.transactions = transactions;
        this.db = db;
    }

    @Test
    void a_row_is_written_with_the_change_and_taken_back_with_it() {
        transactions.executeWrite(status -> {
            andringslogg.skriv(7, "prov", foremal, "GJORD", "", "kod");
            return null;
        });
        transactions.executeWrite(status -> {
            andringslogg.skriv(7, "prov", foremal, "ANGRAD", "kod", "");
            status.setRollbackOnly();
            return null;
        });

        assertThat(rows()).containsExactly("7 GJORD >kod");
    }

    @Test
    void a_command_has_nobody_behind_it() {
        transactions.executeWrite(status -> {
            andringslogg.skriv(Andringslogg.KOMMANDO, "prov", foremal, "GJORD", "a", "b");
            return null;
        });

        assertThat(rows()).containsExactly("ingen GJORD a>b");
    }

    @Test
    void nothing_is_written_beside_the_change_it_tells_of() {
        assertThatThrownBy(() -> andringslogg.skriv(7, "prov", foremal, "GJORD", "", ""))
                .hasMessageContaining("transaction");
        assertThat(rows()).isEmpty();
    }

    private List<String> rows() {
        return db.column(
                "select concat(coalesce(medarbetare_id, 'ingen'), ' ', handelse, ' ', fore, '>', efter)"
                        + " from andring where foremal = ?",
                foremal);
    }
}
