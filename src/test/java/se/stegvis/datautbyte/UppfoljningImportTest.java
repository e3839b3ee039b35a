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
import se.stegvis.Db;
import se.stegvis.StegvisTest;

/** uppfoljningar.csv, in and out. */
@StegvisTest
class UppfoljningImportTest {
    private static final String FILE = "uppfoljningar.csv";

    private final Importer importer;
    private final Exported exported;
    private final Database database;
    private final Db db;
    private final Path folder;

    UppfoljningImportTest(
            Importer importer,
            Exporter exporter,
            TransactionOperations<Connection> transactions,
            Db db,
            @TempDir Path folder) {
        this.importer = importer;
        this.exported = new Exported(exporter, folder);
        this.database = new Database(transactions);
        this.db = db;
        this.folder = folder;
    }

    @Test
    void rows_come_in_with_their_deltaganden_or_after_them_and_the_same_again_changes_nothing() {
        var files = inskriven("Uppföljningsprovet").uppfoljning("Uppföljningsprovet", "1");
        assertThat(files.importera(importer).out()).contains(FILE + ": 1 nya, 0 uppdaterade, 0 oförändrade");
        assertThat(files.importera(importer).out()).contains(FILE + ": 0 nya, 0 uppdaterade, 1 oförändrade");

        var later = later().uppfoljning("Uppföljningsprovet", "1")
                .uppfoljning(
                        "Uppföljningsprovet",
                        "1",
                        "forfallodag=2022-08-01",
                        "genomford=",
                        "hoppades_over=sjuk",
                        "arbetslivsfokus=",
                        "forankring=",
                        "plan=")
                .uppfoljning("Uppföljningsprovet", "1", "forfallodag=2022-11-01", "genomford=", "forankring=", "plan=");
        assertThat(later.importera(importer).out()).contains(FILE + ": 2 nya, 0 uppdaterade, 1 oförändrade");
        assertThat(rows("Uppföljningsprovet"))
                .containsExactly(
                        "2022-05-01 2022-04-28 - arbetslivsfokus=ratt/2022-04-28,forankring=bor_byta/2022-04-28,"
                                + "plan=oforandrad/2022-04-28",
                        "2022-08-01 - sjuk -",
                        "2022-11-01 - - arbetslivsfokus=ratt/-");
        assertThat(later.importera(importer).out()).contains(FILE + ": 0 nya, 0 uppdaterade, 3 oförändrade");
    }

    @Test
    void the_frister_follow_in_the_same_import() {
        var insats = "Inlästa frister";
        inskriven(insats)
                .uppfoljning(insats, "1", "genomford=2022-05-02")
                .uppfoljning(insats, "1", "forfallodag=2022-11-01", "genomford=", "hoppades_over=avbojde")
                .importera(importer);
        assertThat(frister(insats))
                .containsExactly("2022-05-01 gjord 2022-05-02", "2022-08-01 oppen -", "2022-11-01 hoppad -");

        later().uppfoljning(insats, "1", "forfallodag=2022-08-01", "genomford=2022-08-03")
                .importera(importer);
        assertThat(frister(insats)).contains("2022-08-01 gjord 2022-08-03", "2023-02-01 oppen -");
    }

    @Test
    void other_values_update_the_row_are_told_and_take_nothing_away_that_the_file_does_not_say() {
        var insats = "Ändrade uppföljningar";
        inskriven(insats).uppfoljning(insats, "1").importera(importer);
        db.execute("update uppfoljning u join insats i on i.id = u.insats_id set u.anteckning = 'Ett möte'"
                + " where i.namn = '" + insats + "'");
        db.execute("update uppfoljning_del p join uppfoljning u on u.id = p.uppfoljning_id"
                + " join insats i on i.id = u.insats_id set p.kommentar = 'Hon sa så' where i.namn = '" + insats + "'");
        db.execute("insert into uppfoljning_del (uppfoljning_id, del, svar, dag, nar)"
                + " select u.id, 'smail', 'gjord', '2022-04-28', '2022-04-28 10:00:00' from uppfoljning u"
                + " join insats i on i.id = u.insats_id where i.namn = '" + insats + "'");

        var answer = later().uppfoljning(
                        insats, "1", "genomford=2022-05-03", "arbetslivsfokus=for_tidigt", "forankring=")
                .importera(importer);

        assertThat(answer.out()).contains(FILE + " rad 2: uppdaterad", FILE + ": 0 nya, 1 uppdaterade, 0 oförändrade");
        assertThat(rows(insats))
                .containsExactly(
                        "2022-05-01 2022-05-03 - arbetslivsfokus=for_tidigt/2022-05-03,forankring=bor_byta/2022-04-28,"
                                + "plan=oforandrad/2022-04-28,smail=gjord/2022-04-28");
        assertThat(database.texts(
                        "select distinct concat(u.anteckning, ' ', p.kommentar, ' ', u.version) from uppfoljning u"
                                + " join uppfoljning_del p on p.uppfoljning_id = u.id join insats i on i.id = u.insats_id"
                                + " where i.namn = ? and p.del <> 'smail'",
                        insats))
                .containsExactly("Ett möte Hon sa så 1");
        assertThat(later().uppfoljning(insats, "1", "genomford=2022-05-03", "arbetslivsfokus=for_tidigt", "forankring=")
                        .importera(importer)
                        .out())
                .contains(FILE + ": 0 nya, 0 uppdaterade, 1 oförändrade");
    }

    @Test
    void a_file_without_the_column_of_skipped_ones_does_not_say_that_they_were_not() {
        var insats = "Utan kolumnen";
        inskriven(insats)
                .uppfoljning(insats, "1", "genomford=", "hoppades_over=sjuk")
                .importera(importer);
        var header = "insats;deltagar_nr;inskriven;forfallodag;genomford;arbetslivsfokus;forankring;plan\n";
        var key = insats + ";1;2022-02-01;2022-05-01;";

        assertThat(later().write(FILE, header + key + ";;;\n")
                        .read(importer, false)
                        .out())
                .contains(FILE + ": 0 nya, 0 uppdaterade, 1 oförändrade");
        assertThat(rows(insats)).singleElement().asString().startsWith("2022-05-01 - sjuk");
        assertThat(later().write(FILE, header + key + "2022-05-09;;;\n")
                        .read(importer, false)
                        .out())
                .contains(FILE + ": 0 nya, 1 uppdaterade, 0 oförändrade");
        assertThat(rows(insats)).singleElement().asString().startsWith("2022-05-01 2022-05-09 - ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insats= | insats | Fältet måste fyllas i",
                "insats=Finns inte | insats | Insatsen finns inte",
                "deltagar_nr=77 | deltagar_nr | Deltagandet finns inte",
                "deltagar_nr=anonym | deltagar_nr | Deltagandet finns inte",
                "inskriven=2022-03-01 | deltagar_nr | Deltagandet finns inte",
                "inskriven=2022H1 | inskriven | Ett datum skrivs",
                "forfallodag= | forfallodag | Fältet måste fyllas i",
                "forfallodag=2022-02-30 | forfallodag | Ett datum skrivs",
                "forfallodag=2022-05-02 | forfallodag | Inte hela månader efter inskrivningen. Närmaste förfallodag är 2022-05-01",
                "forfallodag=2022-05-31 | forfallodag | Inte hela månader efter inskrivningen. Närmaste förfallodag är 2022-06-01",
                "forfallodag=2022-02-01 | forfallodag | Inte hela månader efter inskrivningen. Närmaste förfallodag är 2022-03-01",
                "forfallodag=2021-12-01 | forfallodag | Inte hela månader efter inskrivningen. Närmaste förfallodag är 2022-03-01",
                "genomford=2022-02-30 | genomford | Ett datum skrivs",
                "genomford=2999-01-01 | genomford | Datumet ligger i framtiden",
                "genomford=2022-01-31 | genomford | Före inskrivningen",
                "arbetslivsfokus=bra | arbetslivsfokus | Okänd kod",
                "forankring=af | forankring | Okänd kod",
                "plan=ny | plan | Okänd kod",
                "hoppades_over=glömd | hoppades_over | Okänd kod",
                "hoppades_over=sjuk | hoppades_over | Ska vara tomt när genomford är ifyllt",
            })
    void what_is_wrong_is_told_with_line_and_column_and_nothing_comes_in(String field, String column, String why) {
        var answer = inskriven("Felaktiga uppföljningar")
                .anonym("Felaktiga uppföljningar", "anonym", "man", "2022H1")
                .uppfoljning("Felaktiga uppföljningar", "1", "forfallodag=2022-08-01")
                .uppfoljning("Felaktiga uppföljningar", "1", field)
                .importera(importer);

        assertThat(answer.errors())
                .singleElement()
                .asString()
                .startsWith(FILE + " rad 3 kolumn " + column + ": " + why);
        assertThat(answer.refusal()).contains("Inget är inläst");
        assertThat(database.number("select count(*) from insats where namn = 'Felaktiga uppföljningar'"))
                .isZero();
        assertThat(database.number("select count(*) from import_uppfoljning")).isZero();
    }

    @Test
    void the_same_key_twice_is_one_error_and_a_month_that_is_short_is_clipped() {
        var insats = "Korta månader";
        var files = new ExchangeFolder(folder.resolve("in"))
                .insats(insats)
                .deltagande(insats, "1", "inskriven=2021-11-30", "samtycke=2021-11-30")
                .uppfoljning(insats, "1", "inskriven=2021-11-30", "forfallodag=2022-02-28")
                .uppfoljning(insats, "1", "inskriven=2021-11-30", "forfallodag=2022-05-30");
        assertThat(files.importera(importer).errors()).isEmpty();

        assertThat(later().uppfoljning(insats, "1", "inskriven=2021-11-30", "forfallodag=2022-05-30")
                        .uppfoljning(insats, "1", "inskriven=2021-11-30", "forfallodag=2022-05-30", "plan=")
                        .importera(importer)
                        .errors())
                .containsExactly(FILE + " rad 3 kolumn forfallodag: Samma deltagande och forfallodag som på rad 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_is_exported_comes_in_without_a_change_and_is_exported_the_same_elsewhere(int seed) throws IOException {
        var insats = "Uppföljningsresan " + seed;
        var random = new Random(seed);
        var files = new ExchangeFolder(folder.resolve("in")).insats(insats);
        for (int i = 0; i < 40; i++) {
            var inskriven = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(300));
            files.deltagande(insats, "p" + i, "inskriven=" + inskriven, "samtycke=" + inskriven);
            for (int k = 1 + random.nextInt(4); k < 24; k += 1 + random.nextInt(6)) {
                var gjord = random.nextInt(4) > 0 ? inskriven.plusMonths(k).plusDays(random.nextInt(40) - 20) : null;
                files.uppfoljning(
                        insats,
                        "p" + i,
                        "inskriven=" + inskriven,
                        "forfallodag=" + inskriven.plusMonths(k),
                        "genomford=" + (gjord == null ? "" : gjord),
                        "hoppades_over="
                                + (gjord == null ? one(random, "", "avbojde", "sjuk", "ej_natt", "annat") : ""),
                        "arbetslivsfokus=" + one(random, "", "ratt", "behover_andras", "for_tidigt"),
                        "forankring=" + one(random, "", "ratt_myndighet", "bor_byta", "ingen"),
                        "plan=" + one(random, "", "reviderad", "oforandrad"));
            }
        }
        assertThat(files.importera(importer).errors()).isEmpty();

        var first = exported.to("forsta");
        assertThat(new ExchangeFolder(first).read(importer, false).out())
                .containsPattern(FILE + ": 0 nya, 0 uppdaterade, [1-9]");
        var moved = new ExchangeFolder(folder.resolve("flyttat"));
        for (var file : List.of("insatser.csv", "deltaganden.csv", FILE)) {
            moved.write(file, Exported.of(first.resolve(file), insats, "Flyttad uppföljning " + seed));
        }
        assertThat(moved.read(importer, false).refusal()).isEmpty();
        assertThat(Exported.of(exported.to("andra").resolve(FILE), "Flyttad uppföljning " + seed, insats))
                .isEqualTo(Exported.of(first.resolve(FILE), insats, insats))
                .contains("\n" + insats);
        assertThat(frister("Flyttad uppföljning " + seed))
                .isEqualTo(frister(insats))
                .isNotEmpty();
    }

    @Test
    void who_counts_as_anonymous_has_no_row_and_her_old_one_is_refused() throws IOException {
        inskriven("Dolda uppföljningar").uppfoljning("Dolda uppföljningar", "1").importera(importer);
        assertThat(Exported.of(exported.to("fore").resolve(FILE), "Dolda uppföljningar", "Dolda uppföljningar"))
                .contains("Dolda uppföljningar;1;");
        db.execute("update deltagande d join insats i on i.id = d.insats_id set d.anonym = true, d.deltagar_nr = 'P-1',"
                + " d.anonym_orsak = 'skyddad', d.anonym_fran = d.inskriven where i.namn = 'Dolda uppföljningar'");

        assertThat(Exported.of(exported.to("efter").resolve(FILE), "Dolda uppföljningar", "Dolda uppföljningar"))
                .doesNotContain("Dolda uppföljningar;");
        assertThat(later().uppfoljning("Dolda uppföljningar", "1")
                        .importera(importer)
                        .err())
                .contains("rad 2 kolumn deltagar_nr: Deltagandet finns inte");
    }

    private ExchangeFolder inskriven(String insats) {
        return new ExchangeFolder(folder.resolve("in")).insats(insats).deltagande(insats, "1");
    }

    private ExchangeFolder later() {
        return new ExchangeFolder(folder.resolve("later"));
    }

    private static String one(Random random, String... codes) {
        return codes[random.nextInt(codes.length)];
    }

    private List<String> rows(String insats) {
        return database.texts(
                """
                select concat_ws(' ', u.forfallodag, coalesce(u.genomford, '-'), coalesce(u.hoppades_over, '-'),
                    coalesce((select group_concat(p.del, '=', p.svar, '/', coalesce(p.dag, '-') order by p.del)
                        from uppfoljning_del p where p.uppfoljning_id = u.id), '-'))
                from uppfoljning u
                join insats i on i.id = u.insats_id
                where i.namn = ?
                order by u.forfallodag
                """,
                insats);
    }

    private List<String> frister(String insats) {
        return database.texts(
                """
                select concat_ws(' ', f.forfallodag, f.tillstand, coalesce(f.gjord, '-'))
                from frist f
                join deltagande d on d.id = f.deltagande_id
                join insats i on i.id = d.insats_id
                where i.namn = ? and f.slag = 'tremanaders'
                order by d.deltagar_nr, f.forfallodag
                """,
                insats);
    }
}
