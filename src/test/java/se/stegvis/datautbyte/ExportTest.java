package se.stegvis.datautbyte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.gemensamt.Refused;

@StegvisTest
class ExportTest {
    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

    private final Importer importer;
    private final Exporter exporter;
    private final Database database;
    private final Db db;
    private final Path folder;

    ExportTest(
            Importer importer,
            Exporter exporter,
            TransactionOperations<Connection> transactions,
            Db db,
            @TempDir Path folder) {
        this.importer = importer;
        this.exporter = exporter;
        this.database = new Database(transactions);
        this.db = db;
        this.folder = folder;
    }

    @Test
    void what_was_exported_imports_without_a_change() throws IOException {
        world("Rundresan");
        var answer = new ExchangeFolder(export("allt")).read(importer, false);
        assertThat(answer.err() + answer.refusal()).isEmpty();
        assertThat(answer.out()).containsPattern("insatser.csv: 0 nya, 0 uppdaterade, [1-9]");
        assertThat(answer.out()).containsPattern("deltaganden.csv: 0 nya, 0 uppdaterade, [1-9]");
    }

    @Test
    void what_is_imported_where_nothing_was_is_exported_the_same() throws IOException {
        world("Nybygget");
        var exported = export("forsta");
        var elsewhere = new ExchangeFolder(folder.resolve("flyttat"));
        for (var file : List.of("insatser.csv", "deltaganden.csv")) {
            elsewhere.write(file, renamed(exported.resolve(file), "Nybygget", "Ombygget"));
        }
        assertThat(elsewhere.read(importer, false).out()).contains("deltaganden.csv: 6 nya");
        var again = export("andra");
        for (var file : List.of("insatser.csv", "deltaganden.csv")) {
            assertThat(renamed(again.resolve(file), "Ombygget", "Nybygget"))
                    .isEqualTo(renamed(exported.resolve(file), "Nybygget", "Nybygget"));
        }
    }

    @Test
    void a_link_to_somebody_who_counts_as_anonymous_does_not_leave_and_stays() throws IOException {
        world("Länkprovet");
        var linked = "select count(*) from deltagande d join insats i on i.id = d.insats_id"
                + " where i.namn = 'Länkprovet' and d.overford_fran_id is not null";
        db.execute("update deltagande d join insats i on i.id = d.insats_id set d.anonym = true"
                + " where i.namn = 'Länkprovet' and d.deltagar_nr = '1' and d.inskriven = '2021-05-31'");

        var exported = export("ut");

        assertThat(Files.readAllLines(exported.resolve("deltaganden.csv")))
                .filteredOn(line -> line.startsWith("Länkprovet;"))
                .noneMatch(line -> line.contains("2021-05-31"));
        assertThat(new ExchangeFolder(exported).read(importer, false).out())
                .containsPattern("deltaganden.csv: 0 nya, 0 uppdaterade, [1-9]");
        assertThat(db.number(linked)).isOne();
    }

    @Test
    void rows_come_in_one_order_and_pages_neither_lose_nor_repeat_any() throws IOException {
        var files = new ExchangeFolder(folder.resolve("in")).insats("Sidprovet");
        for (var i = 2100; i > 0; i--) {
            files.deltagande("Sidprovet", "p" + i / 2, "inskriven=" + (i % 2 == 0 ? "2022-02-01" : "2022-02-02"));
            if (i % 100 == 0) {
                files.anonym("Sidprovet", "p" + i / 2, "man", "2022H1");
            }
        }
        files.importera(importer);
        var keys = Files.readAllLines(export("ut").resolve("deltaganden.csv")).stream()
                .filter(line -> line.startsWith("Sidprovet;"))
                .map(line -> line.split(";", -1))
                .map(field -> field[1] + " " + field[10])
                .toList();
        assertThat(keys).hasSize(2121).doesNotHaveDuplicates();
        assertThat(keys.stream().map(key -> key.replace("2022H1", "2022-01-01")))
                .isSorted();
    }

    @Test
    void only_the_owner_can_read_the_files_and_none_is_written_over() throws IOException {
        var written = export("privat");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rwx------");
        for (var file : List.of("insatser.csv", "deltaganden.csv")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written.resolve(file))))
                    .isEqualTo("rw-------");
        }
        Files.delete(written.resolve("insatser.csv"));
        Files.writeString(written.resolve("deltaganden.csv"), "mine");
        assertThatThrownBy(() -> export("privat")).isInstanceOf(Refused.class).hasMessageContaining("deltaganden.csv");
        assertThat(written.resolve("insatser.csv")).doesNotExist();
        assertThat(written.resolve("deltaganden.csv")).hasContent("mine");
    }

    @Test
    void an_export_stands_in_the_access_log() throws IOException {
        var rows = "select count(*) from atkomst where behorighet = 'EXPORTERA' and rutt = 'exportera'";
        var before = database.number(rows);
        export("loggat");
        assertThat(database.number(rows)).isEqualTo(before + 1);
    }

    private void world(String insats) {
        var files = new ExchangeFolder(folder.resolve("in"))
                .insats(
                        insats,
                        "kommun=Provköping|Testinge",
                        "parter=region|kommun",
                        "start=2020-01-01",
                        "slut=2024-12-31",
                        "provotid_manader=3",
                        "forvantat=40",
                        "forvantat_slag=per_ar",
                        "inriktning=arbete_studier")
                .insats(insats + " grupp", "slag=struktur")
                .deltagande(insats, "1", "fornamn=Asa", "inskriven=2021-05-31")
                .deltagande(
                        insats,
                        "1",
                        "fornamn=\"Åsa; \"\"Å\"\"\"",
                        "efternamn==Prov+son",
                        "personnummer=198902232381",
                        "fodd=1989",
                        "inskriven=2022-05-31",
                        "kon=man",
                        "overford_fran_insats=" + insats,
                        "overford_fran_inskriven=2021-05-31",
                        "kontaktperson=rund@example.org",
                        "remittent=okant",
                        "utbildning=gymnasium",
                        "forsorjningstid=vill_inte_svara",
                        "forsorjning_fore=okant|a_kassa",
                        "sysselsattning_fore=studier|eget_foretag:100",
                        "plan_forankrad_remittent=2022-06-30")
                .deltagande(
                        insats,
                        "2",
                        "fodd=okant",
                        "utskriven=2022-12-31",
                        "avslutsanledning=utskrivning",
                        "utfall=ej_subventionerat_arbete:5|aktivt_arbetssokande|studier",
                        "forsorjning_efter=ingen_offentlig",
                        "samtycke_uppfoljning=2022-12-30")
                .deltagande(
                        insats,
                        "3",
                        "avslutsanledning=felregistrering",
                        "avslutsanledning_text=\"Fel\n" + insats + "\"")
                .anonym(insats, "1", "kvinna", "2022H2")
                .anonym(insats, "x", "man", "2021H1");
        assertThat(files.importera(importer).errors()).isEmpty();
    }

    private Path export(String name) throws IOException {
        var to = folder.resolve(name);
        exporter.exportera(to, SILENT, SILENT);
        return to;
    }

    /** The header and the records of the insats, under another name. */
    private static String renamed(Path file, String insats, String other) throws IOException {
        var text = Files.readString(file);
        var lines = text.lines().toList();
        var ours = lines.stream().filter(line -> line.startsWith(insats));
        return Stream.concat(Stream.of(lines.get(0)), ours)
                .map(line -> line.replace(insats, other))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
