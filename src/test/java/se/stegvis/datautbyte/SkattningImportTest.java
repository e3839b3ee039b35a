package se.stegvis.datautbyte;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Db;
import se.stegvis.StegvisTest;

/** skattningar.csv, in and out. */
@StegvisTest
class SkattningImportTest {
    private static final String FILE = "skattningar.csv";
    private static final String ORS = "instrument=ors";

    private final Importer importer;
    private final Exported exported;
    private final Database database;
    private final Db db;
    private final Path folder;

    SkattningImportTest(
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
    void answers_come_in_as_they_were_given_and_the_same_again_changes_nothing() {
        var insats = "Skattningsprovet";
        var files = inskriven(insats)
                .skattning(insats, "1")
                .skattning(insats, "1", "svarande=coach", "varden=framtradande=4|coachens_tro=5|tro=2.0")
                .skattning(insats, "1", ORS, "varden=rad_2=10|rad_1=0|rad_3=7.5|rad_4=0.1")
                .skattning(insats, "1", "instrument=srs", "varden=rad_1=9|rad_2=9.0|rad_3=9.9|rad_4=10.0");
        assertThat(files.importera(importer).out()).contains(FILE + ": 4 nya, 0 uppdaterade, 0 oförändrade");
        assertThat(rows(insats))
                .containsExactly(
                        "2022-04-28 ors 1 deltagare rad_1=0.0|rad_2=10.0|rad_3=7.5|rad_4=0.1",
                        "2022-04-28 smail 1 coach coachens_tro=5.0|framtradande=4.0|tro=2.0",
                        "2022-04-28 smail 1 deltagare bidra=5.0|halsa=2.0|jobbsok=2.0|kunskap=1.0|mal=vill_inte_svara"
                                + "|samarbete=4.0|tro=3.0|vardag=ej_aktuellt",
                        "2022-04-28 srs 1 deltagare rad_1=9.0|rad_2=9.0|rad_3=9.9|rad_4=10.0");
        assertThat(files.importera(importer).out()).contains(FILE + ": 0 nya, 0 uppdaterade, 4 oförändrade");
        assertThat(db.number("select count(*) from import_skattning")).isZero();
    }

    @Test
    void other_answers_take_the_place_of_those_that_were_and_are_told() {
        var insats = "Ändrade skattningar";
        inskriven(insats)
                .skattning(insats, "1")
                .skattning(insats, "1", ORS, "varden=rad_1=1|rad_2=2|rad_3=3|rad_4=4")
                .importera(importer);

        var answer = later().skattning(insats, "1", "varden=tro=4|mal=1|natverk=ej_aktuellt")
                .skattning(insats, "1", ORS, "varden=rad_1=1.0|rad_2=2.0|rad_3=3.0|rad_4=4.0")
                .importera(importer);

        assertThat(answer.out()).contains(FILE + " rad 2: uppdaterad", FILE + ": 0 nya, 1 uppdaterade, 1 oförändrade");
        assertThat(rows(insats))
                .containsExactly(
                        "2022-04-28 ors 1 deltagare rad_1=1.0|rad_2=2.0|rad_3=3.0|rad_4=4.0",
                        "2022-04-28 smail 1 deltagare mal=1.0|natverk=ej_aktuellt|tro=4.0");
        assertThat(database.texts(
                        "select concat(s.instrument, s.version) from skattning s join insats i on i.id = s.insats_id"
                                + " where i.namn = ? order by s.instrument",
                        insats))
                .containsExactly("ors0", "smail1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "insats= ! insats ! Fältet måste fyllas i",
                "insats=Finns inte ! insats ! Insatsen finns inte",
                "deltagar_nr=77 ! deltagar_nr ! Deltagandet finns inte",
                "deltagar_nr=anonym ! deltagar_nr ! Deltagandet finns inte",
                "inskriven=2022-03-01 ! deltagar_nr ! Deltagandet finns inte",
                "inskriven=2022H1 ! inskriven ! Ett datum skrivs",
                "datum= ! datum ! Fältet måste fyllas i",
                "datum=2022-02-30 ! datum ! Ett datum skrivs",
                "datum=2999-01-01 ! datum ! Datumet ligger i framtiden",
                "datum=2022-01-31 ! datum ! Före inskrivningen",
                "instrument= ! instrument ! Fältet måste fyllas i",
                "instrument=nns_1 ! instrument ! Okänd kod",
                "instrument=SMAIL ! instrument ! Okänd kod",
                "version= ! version ! Fältet måste fyllas i",
                "version=99 ! version ! Instrumentet finns inte i den versionen",
                "version=é ! version ! Instrumentet finns inte i den versionen",
                "svarande= ! svarande ! Fältet måste fyllas i",
                "svarande=remittent ! svarande ! Okänd kod",
                "varden= ! varden ! Fältet måste fyllas i",
                "varden=tro ! varden ! Svar nummer 1: skrivs nyckel=värde",
                "varden=tro=3| ! varden ! Svar nummer 2: skrivs nyckel=värde",
                "varden=tro=3|hopp=3 ! varden ! Svar nummer 2: nyckeln finns inte",
                "varden=coachens_tro=3 ! varden ! Svar nummer 1: frågan ställs inte till den som svarar",
                "varden=tro=0 ! varden ! Svar nummer 1: värdet finns inte på instrumentets skala",
                "varden=tro=6 ! varden ! Svar nummer 1: värdet finns inte på instrumentets skala",
                "varden=tro=3.5 ! varden ! Svar nummer 1: värdet finns inte på instrumentets skala",
                "varden=tro= ! varden ! Svar nummer 1: värdet finns inte på instrumentets skala",
                "varden=tro=okant ! varden ! Svar nummer 1: värdet finns inte på instrumentets skala",
                "varden=tro=3|mal=2|tro=3 ! varden ! Svar nummer 3: samma nyckel står två gånger",
                "instrument=ors ! varden ! Svar nummer 1: nyckeln finns inte",
            })
    void what_is_wrong_is_told_with_line_and_column_and_nothing_comes_in(String field, String column, String why) {
        var insats = "Felaktiga skattningar";
        var answer = inskriven(insats)
                .anonym(insats, "anonym", "man", "2022H1")
                .skattning(insats, "1", "datum=2022-03-01")
                .skattning(insats, "1", field)
                .importera(importer);

        assertThat(answer.errors().get(0)).startsWith(FILE + " rad 3 kolumn " + column + ": " + why);
        assertThat(answer.refusal()).contains("Inget är inläst");
        assertThat(database.number("select count(*) from insats where namn = 'Felaktiga skattningar'"))
                .isZero();
        assertThat(database.number("select count(*) from import_skattning")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rad_1=1|rad_2=2|rad_3=3|rad_4=10.1",
                "rad_1=1|rad_2=2|rad_3=3|rad_4=4.25",
                "rad_1=1|rad_2=2|rad_3=3|rad_4=-1",
                "rad_1=1|rad_2=2|rad_3=3|rad_4=4,5",
                "rad_1=1|rad_2=2|rad_3=3|rad_4=vill_inte_svara",
                "rad_1=1|rad_2=2|rad_3=3|rad_5=4",
            })
    void the_lines_of_an_ors_are_from_nought_to_ten(String varden) {
        var answer = inskriven("Felaktig ORS")
                .skattning("Felaktig ORS", "1", ORS, "varden=" + varden)
                .importera(importer);

        assertThat(answer.errors()).singleElement().asString().startsWith(FILE + " rad 2 kolumn varden: ");
        assertThat(answer.err()).doesNotContain("rad_");
    }

    @Test
    void a_line_that_is_left_out_is_not_there() {
        var insats = "Ofullständig ORS";
        inskriven(insats).skattning(insats, "1", ORS, "varden=rad_1=1|rad_3=3").importera(importer);

        assertThat(rows(insats)).containsExactly("2022-04-28 ors 1 deltagare rad_1=1.0|rad_3=3.0");
    }

    @Test
    void every_error_is_told_at_once_and_ors_is_not_the_coachs_to_answer() {
        var insats = "Alla felen";
        assertThat(inskriven(insats)
                        .skattning(insats, "1", "varden=tro=9|hopp=1|mal=2")
                        .skattning(insats, "1", ORS, "svarande=coach", "varden=rad_1=1")
                        .skattning(insats, "1", "datum=2022-03-01")
                        .skattning(insats, "1", "datum=2022-03-01", "varden=tro=1")
                        .importera(importer)
                        .errors())
                .containsExactly(
                        FILE + " rad 2 kolumn varden: Svar nummer 1: värdet finns inte på instrumentets skala",
                        FILE
                                + " rad 2 kolumn varden: Svar nummer 2: nyckeln finns inte i den versionen av instrumentet",
                        FILE + " rad 3 kolumn svarande: Svarar inte på det instrumentet",
                        FILE + " rad 5 kolumn svarande: Samma deltagande, datum, instrument och svarande som på rad 4");
    }

    @Test
    void a_smail_that_came_in_is_part_of_the_follow_up_that_waited_for_it() {
        var insats = "Inläst SMAIL";
        inskriven(insats)
                .uppfoljning(insats, "1")
                .uppfoljning(insats, "1", "forfallodag=2022-08-01", "genomford=", "plan=", "forankring=")
                // The windows begin on 17 April, 18 July and 18 October.
                .skattning(insats, "1", "datum=2022-04-28")
                .skattning(insats, "1", "datum=2022-07-17")
                .skattning(insats, "1", "datum=2022-08-03")
                .skattning(insats, "1", "datum=2022-08-20")
                .skattning(insats, "1", "datum=2022-10-25", "svarande=coach")
                .importera(importer);
        assertThat(delar(insats)).containsExactly("2022-08-01 2022-08-03 -");

        later().skattning(insats, "1", "datum=2022-08-02")
                .skattning(insats, "1", "datum=2022-10-25")
                .importera(importer);
        assertThat(delar(insats)).containsExactly("2022-08-01 2022-08-03 -", "2022-11-01 2022-10-25 -");
    }

    @Test
    void the_last_part_that_came_in_completes_the_follow_up_and_the_frister_follow() {
        var insats = "Inläst sista del";
        inskriven(insats).importera(importer);
        db.execute(
                "insert into uppfoljning (insats_id, deltagande_id, forfallodag, anteckning, skapad) select d.insats_id,"
                        + " d.id, '2022-05-01', '', utc_timestamp(3) from deltagande d join insats i on i.id = d.insats_id"
                        + " where i.namn = '" + insats + "'");
        for (var del : List.of("arbetslivsfokus', 'ratt", "forankring', 'bor_byta", "plan', 'oforandrad")) {
            db.execute("insert into uppfoljning_del (uppfoljning_id, del, svar, dag, nar) select u.id, '" + del
                    + "', '2022-05-02', utc_timestamp(3) from uppfoljning u join insats i on i.id = u.insats_id"
                    + " where i.namn = '" + insats + "'");
        }

        later().skattning(insats, "1", "datum=2022-05-09").importera(importer);

        assertThat(database.texts(
                        """
                        select concat_ws(' ', f.forfallodag, f.tillstand, coalesce(f.gjord, '-'))
                        from frist f
                        join insats i on i.id = f.insats_id
                        where i.namn = ? and f.slag = 'tremanaders'
                        order by f.forfallodag
                        """,
                        insats))
                .containsExactly("2022-05-01 gjord 2022-05-09", "2022-08-01 oppen -");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_is_exported_comes_in_without_a_change_and_is_exported_the_same_elsewhere(int seed) throws IOException {
        var insats = "Skattningsresan " + seed;
        var files = new ExchangeFolder(folder.resolve("in")).insats(insats);
        var random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            var inskriven = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(300));
            files.deltagande(insats, "p" + i, "inskriven=" + inskriven, "samtycke=" + inskriven);
            for (int k = random.nextInt(4); k < 8; k += 1 + random.nextInt(4)) {
                files.skattning(
                        insats,
                        "p" + i,
                        "inskriven=" + inskriven,
                        "datum=" + inskriven.plusDays(k * 40L),
                        smail(random));
                files.skattning(
                        insats,
                        "p" + i,
                        "inskriven=" + inskriven,
                        "datum=" + inskriven.plusDays(k * 40L),
                        random.nextBoolean() ? ORS : "instrument=srs",
                        ors(random));
            }
        }
        assertThat(files.importera(importer).errors()).isEmpty();

        var first = exported.to("forsta");
        assertThat(new ExchangeFolder(first).read(importer, false).out())
                .containsPattern(FILE + ": 0 nya, 0 uppdaterade, [1-9]");
        var moved = new ExchangeFolder(folder.resolve("flyttat"));
        for (var file : List.of("insatser.csv", "deltaganden.csv", "uppfoljningar.csv", FILE)) {
            moved.write(file, Exported.of(first.resolve(file), insats, "Flyttad skattning " + seed));
        }
        assertThat(moved.read(importer, false).refusal()).isEmpty();
        assertThat(Exported.of(exported.to("andra").resolve(FILE), "Flyttad skattning " + seed, insats))
                .isEqualTo(Exported.of(first.resolve(FILE), insats, insats))
                .contains("\n" + insats);
        assertThat(delar("Flyttad skattning " + seed)).isEqualTo(delar(insats)).isNotEmpty();
    }

    @Test
    void who_counts_as_anonymous_has_no_row_and_her_old_one_is_refused() throws IOException {
        var insats = "Dolda skattningar";
        inskriven(insats).skattning(insats, "1").importera(importer);
        assertThat(Exported.of(exported.to("fore").resolve(FILE), insats, insats))
                .contains(insats + ";1;2022-02-01;2022-04-28;smail;1;deltagare;bidra=5|halsa=2|");
        db.execute("update deltagande d join insats i on i.id = d.insats_id set d.anonym = true, d.deltagar_nr = 'P-1',"
                + " d.anonym_orsak = 'skyddad', d.anonym_fran = d.inskriven where i.namn = '" + insats + "'");

        assertThat(Exported.of(exported.to("efter").resolve(FILE), insats, insats))
                .doesNotContain(insats + ";");
        assertThat(later().skattning(insats, "1").importera(importer).err())
                .contains("rad 2 kolumn deltagar_nr: Deltagandet finns inte");
    }

    private ExchangeFolder inskriven(String insats) {
        return new ExchangeFolder(folder.resolve("in")).insats(insats).deltagande(insats, "1");
    }

    private ExchangeFolder later() {
        return new ExchangeFolder(folder.resolve("later"));
    }

    private static String smail(Random random) {
        var svar =
                new ArrayList<>(List.of("tro=" + (1 + random.nextInt(5)), "mal=vill_inte_svara", "halsa=ej_aktuellt"));
        Collections.shuffle(svar, random);
        return "varden=" + String.join("|", svar.subList(0, 1 + random.nextInt(3)));
    }

    private static String ors(Random random) {
        return "varden=rad_1=%d|rad_2=%d.%d|rad_3=10.0|rad_4=0"
                .formatted(random.nextInt(11), random.nextInt(10), random.nextInt(10));
    }

    private List<String> rows(String insats) {
        return database.texts(
                """
                select concat_ws(' ', s.datum, s.instrument, s.instrument_version, s.svarande,
                    (select group_concat(v.nyckel, '=', coalesce(v.varde, v.svar) order by v.nyckel separator '|')
                        from skattning_varde v where v.skattning_id = s.id))
                from skattning s
                join insats i on i.id = s.insats_id
                where i.namn = ?
                order by s.datum, s.instrument, s.svarande
                """,
                insats);
    }

    private List<String> delar(String insats) {
        return database.texts(
                """
                select concat_ws(' ', u.forfallodag, p.dag, coalesce(p.av, '-'))
                from uppfoljning u
                join uppfoljning_del p on p.uppfoljning_id = u.id and p.del = 'smail'
                join insats i on i.id = u.insats_id
                where i.namn = ?
                order by u.deltagande_id, u.forfallodag
                """,
                insats);
    }
}
