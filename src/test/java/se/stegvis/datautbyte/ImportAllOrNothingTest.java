package se.stegvis.datautbyte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.StegvisTest;

/** An import is all of it or nothing, one at a time, and leaves its trace. */
@StegvisTest
class ImportAllOrNothingTest {

    private final Importer importer;
    private final TransactionOperations<Connection> transactions;
    private final Database database;
    private final Path folder;

    ImportAllOrNothingTest(Importer importer, TransactionOperations<Connection> transactions, @TempDir Path folder) {
        this.importer = importer;
        this.transactions = transactions;
        this.database = new Database(transactions);
        this.folder = folder;
    }

    @Test
    void one_wrong_row_among_thousands_keeps_all_out() {
        var files = files("Allt eller inget");
        for (var i = 0; i < 2500; i++) {
            files.deltagande("Allt eller inget", "p" + i);
        }
        files.deltagande("Allt eller inget", "fel", "utskriven=2022-03-01");
        assertThat(files.importera(importer).errors()).hasSize(1);
        assertThat(database.number("select count(*) from insats where namn = 'Allt eller inget'"))
                .isZero();
        assertThat(database.number("select count(*) from import_rad")).isZero();
    }

    @Test
    void a_dry_run_says_what_would_happen_and_leaves_nothing() {
        var files = files("Torrprovet").deltagande("Torrprovet", "1", "kontaktperson=torr@example.org");
        assertThat(files.torrkor(importer).out())
                .contains("deltaganden.csv: 1 nya, 0 uppdaterade, 0 oförändrade")
                .contains("Torrkörning: inget är sparat.");
        assertThat(database.number("select count(*) from insats where namn = 'Torrprovet'"))
                .isZero();
        assertThat(database.number("select count(*) from medarbetare where epost = 'torr@example.org'"))
                .isZero();
        assertThat(files.importera(importer).out())
                .contains("deltaganden.csv: 1 nya")
                .doesNotContain("Torrkörning");
    }

    @Test
    void a_second_import_at_the_same_time_is_refused() {
        transactions.executeWrite(status -> {
            new Sql(status.getConnection())
                    .each("select namn from las where namn = 'importera' for update", List.of(), row -> {});
            var answer = new CompletableFuture<ExchangeFolder.Answer>();
            new Thread(() -> answer.complete(files("Låsprovet").importera(importer))).start();
            assertThat(answer.get().refusal()).isEqualTo("En annan inläsning pågår. Försök igen när den är klar.");
            return true;
        });
        assertThat(files("Låsprovet").importera(importer).refusal()).isEmpty();
    }

    @Test
    void a_fault_in_the_middle_leaves_nothing() {
        var files = files("Avbrottsprovet").deltagande("Avbrottsprovet", "1");
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    assertThat(files.importera(importer).refusal()).isEmpty();
                    assertThat(database.deltaganden("Avbrottsprovet")).isEqualTo(1);
                    throw new IllegalStateException("the program dies before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.deltaganden("Avbrottsprovet")).isZero();
    }

    @Test
    void an_import_stands_in_the_access_log() {
        var rows = "select count(*) from atkomst where behorighet = 'IMPORTERA' and metod = 'KOMMANDO'"
                + " and rutt = 'importera' and utfall = 'MEDGIVEN' and medarbetare_id is null";
        var before = database.number(rows);
        files("Loggprovet").importera(importer);
        assertThat(database.number(rows)).isEqualTo(before + 1);
    }

    private ExchangeFolder files(String insats) {
        return new ExchangeFolder(folder).insats(insats);
    }
}
