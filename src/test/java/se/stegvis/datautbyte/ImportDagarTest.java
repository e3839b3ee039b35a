package se.stegvis.datautbyte;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.insats.Kodverk;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;

/** What an import makes of codes and settings, which hold for some days and not for others. */
@StegvisTest
class ImportDagarTest {

    private final Importer importer;
    private final Installningar installningar;
    private final Kodverk kodverk;
    private final World world;
    private final Db db;
    private final Path folder;

    ImportDagarTest(
            Importer importer, Installningar installningar, Kodverk kodverk, World world, Db db, @TempDir Path folder) {
        this.importer = importer;
        this.installningar = installningar;
        this.kodverk = kodverk;
        this.world = world;
        this.db = db;
        this.folder = folder;
    }

    @AfterEach
    void putBack() {
        db.execute("update kod set giltig_till = null, giltig_fran = null");
        kodverk.refresh();
    }

    @Test
    void an_ended_code_is_taken_in_a_row_of_its_own_time() {
        endAll(LocalDate.of(2022, 3, 1));

        assertThat(exited("Kodprovet", "2022-03-01").importera(importer).refusal())
                .isEmpty();
    }

    @Test
    void an_ended_code_is_refused_in_a_row_of_a_later_day_at_its_field() {
        endAll(LocalDate.of(2022, 1, 31));

        assertThat(exited("Kodfelet", "2022-03-01").importera(importer).errors())
                .hasSize(4)
                .allSatisfy(error -> assertThat(error).contains("Koden gällde inte"))
                .anySatisfy(error -> assertThat(error).contains("utbildning"))
                .anySatisfy(error -> assertThat(error).contains("forsorjning_fore"))
                .anySatisfy(error -> assertThat(error).contains("forsorjning_efter"))
                .anySatisfy(error -> assertThat(error).contains("avslutsanledning"));
    }

    @Test
    void a_code_begun_after_the_rows_day_is_taken_since_it_may_have_been_written_down_later() {
        db.execute("update kod set giltig_fran = '2022-06-01' where lista = 'utbildning' and kod = 'gymnasium'");
        kodverk.refresh();

        assertThat(exited("Kodnytt", "2022-03-01").importera(importer).refusal())
                .isEmpty();
    }

    @Test
    void the_provotid_of_a_file_holds_from_the_beginning_and_a_changed_one_from_today() {
        insats("Tidprovet", "4");
        assertThat(manader("Tidprovet", LocalDate.of(2001, 1, 1))).isEqualTo(4);

        assertThat(insats("Tidprovet", "4")).contains("1 oförändrade");
        assertThat(insats("Tidprovet", "6")).contains("1 uppdaterade");
        assertThat(manader("Tidprovet", world.idag().minusDays(1))).isEqualTo(4);
        assertThat(manader("Tidprovet", world.idag())).isEqualTo(6);

        insats("Tidprovet", "");
        assertThat(manader("Tidprovet", world.idag().minusDays(1))).isEqualTo(4);
        assertThat(manader("Tidprovet", world.idag())).isZero();
        assertThat(insats("Tidprovet", "")).contains("1 oförändrade");
        assertThat(db.column(
                        "select concat(handelse, coalesce(medarbetare_id, '')) from andring where foremal = ?",
                        "provotid_manader insats-" + id("Tidprovet")))
                .containsExactly("IMPORTED", "IMPORTED", "IMPORTED");
    }

    @Test
    void a_value_that_is_to_come_is_not_what_a_file_tells() {
        insats("Framtidsprovet", "4");
        db.execute(
                "insert into installning (nyckel, niva, niva_id, fran, varde)"
                        + " values ('provotid_manader', 'insats', ?, ?, 9)",
                id("Framtidsprovet"),
                world.idag().plusDays(1));

        assertThat(insats("Framtidsprovet", "4")).contains("1 oförändrade");
    }

    private ExchangeFolder exited(String insats, String utskriven) {
        return new ExchangeFolder(folder)
                .insats(insats)
                .deltagande(
                        insats,
                        "1",
                        "utbildning=gymnasium",
                        "forsorjning_fore=a_kassa",
                        "utskriven=" + utskriven,
                        "avslutsanledning=flytt",
                        "forsorjning_efter=a_kassa");
    }

    private String insats(String namn, String manader) {
        return new ExchangeFolder(folder)
                .insats(namn, "provotid_manader=" + manader)
                .importera(importer)
                .out();
    }

    private int manader(String insats, LocalDate day) {
        return installningar.heltal(Installning.PROVOTID, day, Niva.insats(id(insats)));
    }

    private long id(String insats) {
        return db.number("select id from insats where namn = ?", insats);
    }

    private void endAll(LocalDate day) {
        end("utbildning", "gymnasium", day);
        end("forsorjning", "a_kassa", day);
        end("avslutsanledning", "flytt", day);
    }

    private void end(String lista, String kod, LocalDate day) {
        db.execute("update kod set giltig_till = ? where lista = ? and kod = ?", day, lista, kod);
        kodverk.refresh();
    }
}
