package se.stegvis.datautbyte;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.StegvisTest;

/** efter_avslut.csv, in and out. */
@StegvisTest
class EfterAvslutImportTest {
    private static final String FILE = "efter_avslut.csv";

    private final Importer importer;
    private final Exported exported;
    private final Database database;
    private final Path folder;

    EfterAvslutImportTest(
            Importer importer,
            Exporter exporter,
            TransactionOperations<Connection> transactions,
            @TempDir Path folder) {
        this.importer = importer;
        this.exported = new Exported(exporter, folder);
        this.database = new Database(transactions);
        this.folder = folder;
    }

    @Test
    void rows_come_in_with_their_deltaganden_or_after_them_and_the_same_again_changes_nothing() {
        var files = exited("Samtalsprovet").forsok("Samtalsprovet", "1");
        assertThat(files.importera(importer).out()).contains(FILE + ": 1 nya, 0 uppdaterade, 0 oförändrade");
        assertThat(files.importera(importer).out()).contains(FILE + ": 0 nya, 0 uppdaterade, 1 oförändrade");

        var later = new ExchangeFolder(folder.resolve("later"))
                .forsok("Samtalsprovet", "1")
                .forsok("Samtalsprovet", "1", "datum=2023-02-02", "resultat=natt", "lage=sjukdom")
                .forsok("Samtalsprovet", "1", "manader=18");
        assertThat(later.importera(importer).out())
                .contains(FILE + ": 2 nya, 0 uppdaterade, 1 oförändrade")
                .doesNotContain("deltaganden.csv rad");
        assertThat(rows("Samtalsprovet"))
                .containsExactly(
                        "6 2023-02-01 ej_natt - 0", "6 2023-02-02 natt sjukdom 0", "18 2023-02-01 ej_natt - 0");
    }

    @Test
    void another_outcome_updates_the_row_is_told_and_leaves_how_it_was() {
        exited("Ändrade samtal").forsok("Ändrade samtal", "1").importera(importer);
        var answer = new ExchangeFolder(folder.resolve("later"))
                .forsok("Ändrade samtal", "1", "resultat=natt", "lage=ovrigt")
                .importera(importer);

        assertThat(answer.out()).contains(FILE + " rad 2: uppdaterad", FILE + ": 0 nya, 1 uppdaterade, 0 oförändrade");
        assertThat(rows("Ändrade samtal")).containsExactly("6 2023-02-01 natt ovrigt 1");
        assertThat(database.texts(
                        """
                        select concat_ws(' ', t.resultat, t.andring, coalesce(t.andrad_av, '-'))
                        from efter_avslut_tidigare t
                        join deltagande d on d.id = t.deltagande_id
                        join insats i on i.id = d.insats_id
                        where i.namn = ?
                        """,
                        "Ändrade samtal"))
                .containsExactly("ej_natt rattad -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insats= | insats | Fältet måste fyllas i",
                "insats=Finns inte | insats | Insatsen finns inte",
                "deltagar_nr=77 | deltagar_nr | Deltagandet finns inte",
                "deltagar_nr=anonym | deltagar_nr | Deltagandet finns inte",
                "inskriven=2022-02-02 | deltagar_nr | Deltagandet finns inte",
                "inskriven=2022H1 | inskriven | Ett datum skrivs",
                "manader=12 | manader | Okänd kod",
                "manader= | manader | Fältet måste fyllas i",
                "datum=2023-02-30 | datum | Ett datum skrivs",
                "datum=2999-01-01 | datum | Datumet ligger i framtiden",
                "datum=2022-01-31 | datum | Före inskrivningen",
                "resultat= | resultat | Fältet måste fyllas i",
                "resultat=kanske | resultat | Okänd kod",
                "resultat=natt | lage | Måste fyllas i när resultat är natt",
                "lage=sjukdom | lage | Ska vara tomt när resultat inte är natt",
                "lage=frisk | lage | Okänd kod",
            })
    void what_is_wrong_is_told_with_line_and_column_and_nothing_comes_in(String field, String column, String why) {
        var answer = exited("Felaktiga samtal")
                .anonym("Felaktiga samtal", "anonym", "man", "2022H1")
                .forsok("Felaktiga samtal", "1", "datum=2023-03-01")
                .forsok("Felaktiga samtal", "1", field)
                .importera(importer);

        assertThat(answer.errors())
                .singleElement()
                .asString()
                .startsWith(FILE + " rad 3 kolumn " + column + ": " + why);
        assertThat(answer.refusal()).contains("Inget är inläst");
        assertThat(database.number("select count(*) from insats where namn = 'Felaktiga samtal'"))
                .isZero();
        assertThat(database.number("select count(*) from import_efter_avslut")).isZero();
    }

    @Test
    void errors_of_all_files_are_told_at_once_and_the_same_key_twice_is_one() {
        var answer = exited("Alla fel")
                .deltagande("Alla fel", "2", "utskriven=2022-03-01")
                .forsok("Alla fel", "1")
                .forsok("Alla fel", "1", "resultat=avbojt")
                .forsok("Alla fel", "2")
                .forsok("Alla fel", "3")
                .importera(importer);

        assertThat(answer.errors()).hasSize(3);
        assertThat(answer.err())
                .contains(
                        "deltaganden.csv rad 3 kolumn avslutsanledning",
                        FILE + " rad 3 kolumn datum: Samma deltagande, manader och datum som på rad 2",
                        FILE + " rad 5 kolumn deltagar_nr: Deltagandet finns inte");
    }

    @Test
    void a_dry_run_says_what_would_happen_and_leaves_nothing() {
        exited("Torra samtal").importera(importer);
        var answer = new ExchangeFolder(folder.resolve("later"))
                .forsok("Torra samtal", "1")
                .torrkor(importer);

        assertThat(answer.out()).contains(FILE + ": 1 nya", "Torrkörning: inget är sparat.");
        assertThat(rows("Torra samtal")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_is_exported_comes_in_without_a_change_and_is_exported_the_same_elsewhere(int seed) throws IOException {
        var insats = "Samtalsresan " + seed;
        var random = new Random(seed);
        var files = new ExchangeFolder(folder.resolve("in")).insats(insats);
        for (int i = 0; i < 60; i++) {
            files.deltagande(
                    insats,
                    "p" + i,
                    random.nextInt(4) == 0 ? "kon=man" : "utskriven=2022-10-31",
                    "avslutsanledning=" + (random.nextInt(4) == 0 ? "felregistrering" : "flytt"),
                    "utskriven=2022-10-31",
                    "samtycke_uppfoljning="
                            + List.of("ja", "nej", "", "2022-10-30").get(random.nextInt(4)));
            var day = LocalDate.of(2022, 9, 1);
            for (int j = random.nextInt(4); j > 0; j--) {
                day = day.plusDays(1 + random.nextInt(200));
                var resultat = List.of("natt", "ej_natt", "avbojt").get(random.nextInt(3));
                files.forsok(
                        insats,
                        "p" + i,
                        "manader=" + (random.nextBoolean() ? 6 : 18),
                        "datum=" + day,
                        "resultat=" + resultat,
                        "lage=" + (resultat.equals("natt") ? "fortsatt_rehabilitering" : ""));
            }
        }
        assertThat(files.importera(importer).errors()).isEmpty();

        var first = exported.to("forsta");
        assertThat(new ExchangeFolder(first).read(importer, false).out())
                .containsPattern(FILE + ": 0 nya, 0 uppdaterade, [1-9]")
                .containsPattern("deltaganden.csv: 0 nya, 0 uppdaterade, [1-9]");
        var moved = new ExchangeFolder(folder.resolve("flyttat"));
        for (var file : List.of("insatser.csv", "deltaganden.csv", FILE)) {
            moved.write(file, Exported.of(first.resolve(file), insats, "Flyttad resa " + seed));
        }
        assertThat(moved.read(importer, false).refusal()).isEmpty();
        assertThat(Exported.of(exported.to("andra").resolve(FILE), "Flyttad resa " + seed, insats))
                .isEqualTo(Exported.of(first.resolve(FILE), insats, insats))
                .contains("\n" + insats);
    }

    @Test
    void who_counts_as_anonymous_has_no_row_and_her_old_one_is_refused(TransactionOperations<Connection> transactions)
            throws IOException {
        exited("Dolda samtal").forsok("Dolda samtal", "1").importera(importer);
        assertThat(Exported.of(exported.to("fore").resolve(FILE), "Dolda samtal", "Dolda samtal"))
                .contains("Dolda samtal;1;");
        transactions.executeWrite(status -> new Sql(status.getConnection())
                .update(
                        """
                        update deltagande d join insats i on i.id = d.insats_id
                        set d.anonym = true, d.deltagar_nr = 'P-1', d.anonym_orsak = 'skyddad', d.anonym_fran = d.inskriven
                        where i.namn = ?
                        """,
                        "Dolda samtal"));

        assertThat(Exported.of(exported.to("efter").resolve(FILE), "Dolda samtal", "Dolda samtal"))
                .doesNotContain("Dolda samtal;");
        var old = new ExchangeFolder(folder.resolve("old")).forsok("Dolda samtal", "1");
        assertThat(old.importera(importer).err()).contains("rad 2 kolumn deltagar_nr: Deltagandet finns inte");
    }

    private ExchangeFolder exited(String insats) {
        return new ExchangeFolder(folder.resolve("in"))
                .insats(insats)
                .deltagande(
                        insats, "1", "utskriven=2022-08-01", "avslutsanledning=utskrivning", "samtycke_uppfoljning=ja");
    }

    private List<String> rows(String insats) {
        return database.texts(
                """
                select concat_ws(' ', e.manader, e.datum, e.resultat, coalesce(e.lage, '-'), e.version)
                from efter_avslut e
                join deltagande d on d.id = e.deltagande_id
                join insats i on i.id = d.insats_id
                where i.namn = ?
                order by e.manader, e.datum
                """,
                insats);
    }
}
