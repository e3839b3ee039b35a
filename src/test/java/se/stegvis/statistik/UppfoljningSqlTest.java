package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.deltagare.UppfoljningarInlasta;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insatser;

/** What becomes of a due day in the figures, for each thing that can be said of it. */
@StegvisTest
class UppfoljningSqlTest {
    private static final List<String> UTGANGAR = List.of("i_tid", "sena", "hoppades_over", "ej_gjorda");
    private static int number;

    private final Importer importer;
    private final Statistik statistik;
    private final Insatser insatser;
    private final Db db;
    private final ApplicationEventPublisher<Object> events;
    private final TransactionOperations<Connection> transactions;
    private final LocalDate idag;
    private ExchangeFolder files;
    private String namn = "";

    UppfoljningSqlTest(
            Importer importer,
            Statistik statistik,
            Insatser insatser,
            Db db,
            ApplicationEventPublisher<Object> events,
            TransactionOperations<Connection> transactions,
            Clock clock,
            @TempDir Path folder) {
        this.importer = importer;
        this.statistik = statistik;
        this.insatser = insatser;
        this.db = db;
        this.events = events;
        this.transactions = transactions;
        this.idag = LocalDate.now(clock);
        this.files = new ExchangeFolder(folder);
    }

    @BeforeEach
    void an_insats(@TempDir Path folder) {
        namn = "Utgången " + ++number;
        files = new ExchangeFolder(folder).insats(namn);
    }

    @ParameterizedTest
    @CsvSource({
        // 12 April 2022 was a Tuesday; the 15th was long Friday, and the Tuesday after it the next working day.
        "2022-01-12, 2022-04-12, 2022-03-28, , , , ej_gjorda",
        "2022-01-12, 2022-04-12, 2022-03-29, , , , i_tid",
        "2022-01-12, 2022-04-12, 2022-04-12, , , , i_tid",
        "2022-01-12, 2022-04-12, 2022-04-13, , , , sena",
        "2022-01-15, 2022-04-15, 2022-04-19, , , , i_tid",
        "2022-01-15, 2022-04-15, 2022-04-20, , , , sena",
        "2022-01-12, 2022-04-12, , sjuk, , , hoppades_over",
        "2022-01-12, 2022-04-12, , , , , ej_gjorda",
        "2022-01-12, 2022-04-12, , , 2022-04-11, 2022-04-12, hoppades_over",
        "2022-01-12, 2022-04-12, , , 2022-04-12, 2022-05-30, ej_gjorda",
        "2022-01-12, 2022-04-12, , , 2022-04-01, 2022-04-11, ej_gjorda",
        "2022-01-12, 2022-04-12, 2022-04-14, , 2022-04-01, 2022-05-11, sena",
        "2021-11-30, 2022-02-28, 2022-02-14, , , , i_tid",
        "2021-11-30, 2022-05-30, 2022-05-31, , , , sena",
    })
    void a_due_day_has_one_outcome(
            LocalDate inskriven,
            LocalDate due,
            String genomford,
            String hoppad,
            LocalDate pausFran,
            LocalDate pausTill,
            String utgang) {
        inskriven(inskriven, "");
        if (genomford != null || hoppad != null) {
            files.uppfoljning(
                    namn,
                    "1",
                    "inskriven=" + inskriven,
                    "forfallodag=" + due,
                    "genomford=" + (genomford == null ? "" : genomford),
                    "hoppades_over=" + (hoppad == null ? "" : hoppad));
        }
        importera();
        if (pausFran != null) {
            paus(pausFran, pausTill, true);
        }

        for (var matt : UTGANGAR) {
            assertThat(antal(due, due, matt)).as(matt).isEqualTo(matt.equals(utgang) ? 1 : 0);
        }
        assertThat(antal(due, due, "forfallna")).isOne();
        assertThat(antal(due.plusDays(1), due.plusDays(20), "forfallna")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2022-04-12, 0", "2022-04-13, 1", "2022-04-11, 0"})
    void what_is_due_on_the_last_day_is_not(LocalDate utskriven, int antal) {
        inskriven(LocalDate.of(2022, 1, 12), utskriven.toString());
        importera();
        assertThat(antal(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), "forfallna"))
                .isEqualTo(antal);
    }

    @Test
    void those_behind_the_open_one_count_and_a_stoppage_of_the_insats_skips_one_of_them() {
        inskriven(LocalDate.of(2022, 1, 12), "");
        importera();
        paus(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31), false);

        var fran = LocalDate.of(2022, 1, 1);
        var till = LocalDate.of(2022, 12, 31);
        assertThat(antal(fran, till, "forfallna")).isEqualTo(3);
        assertThat(antal(fran, till, "ej_gjorda")).isEqualTo(2);
        assertThat(antal(fran, till, "hoppades_over")).isOne();
    }

    @Test
    void how_often_is_what_held_on_the_day() {
        inskriven(LocalDate.of(2022, 1, 12), "");
        importera();
        takt("1900-01-01", 2);
        takt("2022-07-01", 4);

        assertThat(UTGANGAR.stream().mapToLong(u -> antal(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30), u)))
                .containsExactly(0L, 0L, 0L, 2L);
        assertThat(antal(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 31), "forfallna"))
                .isOne();
        assertThat(antal(LocalDate.of(2022, 9, 12), LocalDate.of(2022, 9, 12), "forfallna"))
                .isOne();
    }

    @Test
    void what_lies_in_the_future_has_not_come_due() {
        // No month is shorter than 28 days.
        var inskriven = idag.minusMonths(3).withDayOfMonth(Math.min(28, idag.getDayOfMonth()));
        inskriven(inskriven, "");
        importera();
        var due = inskriven.plusMonths(3);

        assertThat(antal(due, idag.plusYears(1), "forfallna")).isOne();
        assertThat(antal(idag.plusDays(1), idag.plusYears(1), "forfallna")).isZero();
    }

    @Test
    void a_period_of_a_hundred_years_is_counted_from_the_enrolment() {
        inskriven(LocalDate.of(2022, 1, 12), "2022-08-01");
        importera();
        assertThat(antal(LocalDate.of(1901, 1, 1), LocalDate.of(2100, 1, 1), "forfallna"))
                .isEqualTo(2);
    }

    private void inskriven(LocalDate dag, String utskriven) {
        files.deltagande(
                namn,
                "1",
                "inskriven=" + dag,
                "samtycke=" + dag,
                "utskriven=" + utskriven,
                "avslutsanledning=" + (utskriven.isEmpty() ? "" : "flytt"));
    }

    private void importera() {
        assertThat(files.importera(importer).errors()).isEmpty();
    }

    private void paus(LocalDate fran, LocalDate till, boolean egen) {
        db.execute(
                "insert into paus (insats_id, deltagande_id, fran, till, orsak, satt_av, satt)"
                        + " select d.insats_id, " + (egen ? "d.id" : "null")
                        + ", ?, ?, ?, (select min(id) from medarbetare), utc_timestamp(3)"
                        + " from deltagande d join insats i on i.id = d.insats_id where i.namn = ?",
                fran,
                till,
                egen ? "sjukdom" : "driftstopp",
                namn);
        rakna();
    }

    private void takt(String fran, int manader) {
        db.execute(
                "insert into installning (nyckel, niva, niva_id, fran, varde)"
                        + " select 'uppfoljning_manader', 'insats', id, ?, ? from insats where namn = ?",
                fran,
                manader,
                namn);
        rakna();
    }

    private void rakna() {
        var ids = db.column("select d.id from deltagande d join insats i on i.id = d.insats_id where i.namn = ?", namn);
        transactions.executeWrite(status -> {
            events.publishEvent(
                    new UppfoljningarInlasta(ids.stream().map(Long::valueOf).toList()));
            return true;
        });
    }

    private long antal(LocalDate fran, LocalDate till, String matt) {
        var insats = insatser.all().stream().filter(i -> i.namn().equals(namn)).toList();
        return statistik
                .rakna(Tabell.UPPFOLJNING, insats, new Period(fran, till))
                .varde(namn, "", "", matt);
    }
}
