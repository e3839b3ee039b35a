package se.stegvis.datautbyte;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.StegvisTest;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.kryptering.Kryptering;

@StegvisTest
class ImportTest {
    private static final String NUMBER = "198902232381";

    private final Importer importer;
    private final TransactionOperations<Connection> transactions;
    private final Database database;
    private final Path folder;

    ImportTest(Importer importer, TransactionOperations<Connection> transactions, @TempDir Path folder) {
        this.importer = importer;
        this.transactions = transactions;
        this.database = new Database(transactions);
        this.folder = folder;
    }

    @Test
    void the_same_import_again_changes_nothing() {
        var files = files("Omprovet")
                .deltagande(
                        "Omprovet",
                        "1",
                        "fodd=1989-02-23",
                        "personnummer=890223-2381",
                        "fornamn=Åsa",
                        "efternamn=Provson",
                        "remittent=fk",
                        "kontaktperson=Karin@Example.org",
                        "utbildning=vill_inte_svara",
                        "forsorjningstid=9_ar_eller_mer",
                        "forsorjning_fore=sjukersattning|a_kassa",
                        "sysselsattning_fore=okant",
                        "plan_upprattad=2022-02-10",
                        "utskriven=2022-08-01",
                        "avslutsanledning=ovrigt",
                        "utfall=subventionerat_arbete:75|studier",
                        "forsorjning_efter=okant|studiestod",
                        "avslutsanledning_text=Bytte åtgärd",
                        "samtycke_uppfoljning=2022-08-01")
                .deltagande("Omprovet", "1", "inskriven=2021-02-01", "samtycke=2021-02-01", "fornamn=Asa")
                .deltagande("Omprovet", "2", "fodd=1970", "samtycke_uppfoljning=nej")
                .anonym("Omprovet", "1", "man", "2022H1");
        assertThat(files.importera(importer).out()).contains("deltaganden.csv: 4 nya, 0 uppdaterade, 0 oförändrade");
        var versions = versions("Omprovet");
        assertThat(files.importera(importer).out())
                .contains("insatser.csv: 0 nya, 0 uppdaterade, 1 oförändrade")
                .contains("deltaganden.csv: 0 nya, 0 uppdaterade, 4 oförändrade");
        assertThat(versions("Omprovet")).isEqualTo(versions).containsOnly("0");
    }

    @Test
    void an_exit_that_a_file_takes_back_stays_in_the_trail() {
        files("Återöppningsprovet")
                .deltagande(
                        "Återöppningsprovet",
                        "1",
                        "utskriven=2022-08-01",
                        "avslutsanledning=utskrivning",
                        "utfall=subventionerat_arbete:75|studier",
                        "forsorjning_efter=studiestod")
                .importera(importer);
        new ExchangeFolder(folder).deltagande("Återöppningsprovet", "1").importera(importer);

        assertThat(
                        database.texts(
                                """
                        select concat_ws(' ', t.slag, t.utskriven, t.avslutsanledning, t.utfall, t.forsorjning)
                          from ateroppning t
                               join deltagande d on d.id = t.deltagande_id
                               join insats i on i.id = d.insats_id
                         where i.namn = 'Återöppningsprovet'
                        """))
                .containsExactly("inlast 2022-08-01 utskrivning studier|subventionerat_arbete:75 studiestod");
    }

    @Test
    void a_changed_row_is_updated_and_told_and_nothing_is_removed() {
        files("Ändringsprovet")
                .deltagande("Ändringsprovet", "1", "sysselsattning_fore=studier", "plan_upprattad=2022-02-10")
                .deltagande("Ändringsprovet", "2")
                .deltagande("Ändringsprovet", "3")
                .importera(importer);
        var answer = new ExchangeFolder(folder)
                .insats("Ändringsprovet", "forvantat=30")
                .deltagande("Ändringsprovet", "2")
                .deltagande("Ändringsprovet", "1", "kon=man", "sysselsattning_fore=eget_foretag:5")
                .importera(importer);
        assertThat(answer.out())
                .contains("insatser.csv rad 2: uppdaterad")
                .contains("deltaganden.csv rad 3: uppdaterad")
                .contains("deltaganden.csv: 0 nya, 1 uppdaterade, 1 oförändrade");
        assertThat(database.deltaganden("Ändringsprovet")).isEqualTo(3);
        assertThat(database.texts(
                        """
                        select concat_ws(' ', d.deltagar_nr, d.kon, s.kod, s.omfattning, d.version, h.version,
                            h.upprattad is null)
                        from deltagande d
                        join insats i on i.id = d.insats_id
                        left join deltagande_sysselsattning s on s.deltagande_id = d.id
                        left join handlingsplan h on h.deltagande_id = d.id
                        where i.namn = ?
                        order by d.deltagar_nr
                        """,
                        "Ändringsprovet"))
                .containsExactly("1 man eget_foretag 5 1 1 1", "2 kvinna 0 1", "3 kvinna 0 1");
    }

    @Test
    void deltaganden_with_one_deltagar_nr_are_one_deltagare_as_the_latest_tells() {
        files("Personprovet")
                .deltagande("Personprovet", "1", "inskriven=2022-03-01", "efternamn=Ny")
                .deltagande("Personprovet", "1", "inskriven=2021-03-01", "efternamn=Gammal")
                .deltagande("Personprovet", "2", "efternamn=Annan")
                .importera(importer);
        assertThat(names("Personprovet")).containsExactly("Annan", "Ny");
        var later = new ExchangeFolder(folder)
                .deltagande("Personprovet", "1", "inskriven=2022-09-01", "efternamn=Nyast")
                .importera(importer);
        assertThat(later.out()).contains("deltaganden.csv: 1 nya, 0 uppdaterade, 0 oförändrade");
        assertThat(names("Personprovet")).containsExactly("Annan", "Nyast");
    }

    @Test
    void a_number_is_encrypted_and_looked_up_per_insatsagare(Kryptering kryptering) {
        files("Nummerprovet")
                .deltagande("Nummerprovet", "1", "personnummer=890223-2381")
                .importera(importer);
        var owner = database.number("select id from insatsagare where namn = 'Provköpings kommun'");
        assertThat(transactions.<List<byte[]>>executeRead(status -> {
                    var found = new ArrayList<byte[]>();
                    new Sql(status.getConnection())
                            .each(
                                    """
                                    select p.personnummer, p.personnummer_nyckel, p.sista_fyra_nyckel
                                    from deltagare p
                                    join deltagande d on d.deltagare_id = p.id
                                    join insats i on i.id = d.insats_id
                                    where i.namn = 'Nummerprovet' and p.fodelsedatum = '1989-02-23'
                                    """,
                                    List.of(),
                                    row -> found.addAll(List.of(row.getBytes(1), row.getBytes(2), row.getBytes(3))));
                    return found;
                }))
                .satisfiesExactly(
                        cipher -> assertThat(kryptering.decrypt("deltagare.personnummer", cipher))
                                .isEqualTo(NUMBER),
                        key -> assertThat(key).isEqualTo(kryptering.lookupKey(owner, "deltagare.personnummer", NUMBER)),
                        key -> assertThat(key)
                                .isEqualTo(kryptering.lookupKey(
                                        owner, "deltagare.sista_fyra", new Personnummer(NUMBER).sistaFyra())));
    }

    @Test
    void an_unknown_kontaktperson_becomes_one_inactive_account() {
        files("Kontaktprovet")
                .deltagande("Kontaktprovet", "1", "kontaktperson=Ny.Coach@example.org")
                .deltagande("Kontaktprovet", "2", "kontaktperson=ny.coach@EXAMPLE.org")
                .importera(importer);
        assertThat(
                        database.texts(
                                """
                        select concat(m.namn, ' ', m.aktiv, ' ', count(*))
                        from medarbetare m
                        join deltagande d on d.kontaktperson_id = m.id
                        where m.epost = 'ny.coach@example.org'
                        group by m.id
                        """))
                .containsExactly("ny.coach@example.org 0 2");
    }

    @Test
    void a_deltagande_carries_on_one_of_the_file_or_of_the_database() {
        files("Överföringsprovet")
                .deltagande("Överföringsprovet", "1", "inskriven=2020-01-15")
                .importera(importer);
        var files = new ExchangeFolder(folder)
                .insats("Överföringsprovet två")
                .deltagande("Överföringsprovet två", "1", carriesOn("Överföringsprovet", "2020-01-15"))
                .deltagande("Överföringsprovet två", "2", carriesOn("Överföringsprovet", "2021-01-15"))
                .deltagande("Överföringsprovet", "2", "inskriven=2021-01-15");
        assertThat(files.importera(importer).errors()).isEmpty();
        assertThat(files.importera(importer).out()).contains("0 nya, 0 uppdaterade, 3 oförändrade");
        assertThat(
                        database.texts(
                                """
                        select concat(d.deltagar_nr, ' ', f.deltagar_nr, ' ', f.inskriven)
                        from deltagande d
                        join insats i on i.id = d.insats_id
                        join deltagande f on f.id = d.overford_fran_id
                        where i.namn = 'Överföringsprovet två'
                        order by d.deltagar_nr
                        """))
                .containsExactly("1 1 2020-01-15", "2 2 2021-01-15");
    }

    @Test
    void a_column_left_out_says_nothing_and_one_left_empty_says_nothing_is_there() {
        files("Valfria provet")
                .deltagande(
                        "Valfria provet",
                        "1",
                        "utskriven=2022-05-01",
                        "avslutsanledning=ovrigt",
                        "avslutsanledning_text=Text",
                        "samtycke_uppfoljning=ja")
                .importera(importer);
        var texts =
                """
                select concat_ws(' ', d.avslutsanledning_text, d.samtycke_uppfoljning) from deltagande d
                join insats i on i.id = d.insats_id where i.namn = 'Valfria provet'
                """;
        var columns = FileFormat.DELTAGANDEN.columns().subList(0, 23);
        new ExchangeFolder(folder)
                .write(
                        "deltaganden.csv",
                        String.join(";", columns)
                                + "\nValfria provet;1;nej;man;;;;;2022-02-01;;2022-02-01;;;;;;;;;2022-05-01;ovrigt;;\n");
        assertThat(new ExchangeFolder(folder).read(importer, false).out()).contains("0 nya, 1 uppdaterade");
        assertThat(database.texts(texts)).containsExactly("Text ja");
        new ExchangeFolder(folder)
                .deltagande("Valfria provet", "1", "utskriven=2022-05-01", "avslutsanledning=ovrigt")
                .importera(importer);
        assertThat(database.texts(texts)).containsExactly("");
    }

    @Test
    void quotes_a_byte_order_mark_line_ends_of_windows_and_any_order_of_columns_are_read() {
        files("Skrivprovet").importera(importer);
        var names = "kon;insats;anonym;deltagar_nr;inskriven;samtycke;efternamn;fornamn;fodd;personnummer;remittent;"
                + "kontaktperson;utbildning;forsorjningstid;forsorjning_fore;sysselsattning_fore;plan_upprattad;"
                + "plan_forankrad_deltagare;plan_forankrad_remittent;utskriven;avslutsanledning;utfall;"
                + "forsorjning_efter;avslutsanledning_text";
        var row = "\"man\";Skrivprovet;nej;\"a;\"\"b\"\"\";2022-02-01;2022-02-01;\" O'Prov \";;;;;;;;;;;;;"
                + "2022-03-01;ovrigt;;;\"Två\r\nrader\"";
        new ExchangeFolder(folder).write("deltaganden.csv", "\uFEFF" + names + "\r\n" + row + "\r\n\r\n");
        assertThat(new ExchangeFolder(folder).read(importer, false).errors()).isEmpty();
        assertThat(
                        database.texts(
                                """
                        select concat_ws('/', d.deltagar_nr, p.efternamn, d.avslutsanledning_text)
                        from deltagande d
                        join deltagare p on p.id = d.deltagare_id
                        join insats i on i.id = d.insats_id
                        where i.namn = 'Skrivprovet'
                        """))
                .containsExactly("a;\"b\"/O'Prov/Två\r\nrader");
    }

    @Test
    void an_insats_with_deltaganden_keeps_its_owner_and_its_slag() {
        files("Bytesprovet").deltagande("Bytesprovet", "1").importera(importer);
        var answer = new ExchangeFolder(folder)
                .insats("Bytesprovet", "insatsagare=En annan kommun", "slag=struktur")
                .importera(importer);
        assertThat(answer.errors())
                .containsExactly(
                        "insatser.csv rad 2 kolumn insatsagare: Kan inte bytas för en insats som har deltaganden",
                        "insatser.csv rad 2 kolumn slag: En insats som har deltaganden kan inte bli strukturinsats");
    }

    private ExchangeFolder files(String insats) {
        return new ExchangeFolder(folder).insats(insats);
    }

    private static String[] carriesOn(String insats, String inskriven) {
        return new String[] {"overford_fran_insats=" + insats, "overford_fran_inskriven=" + inskriven};
    }

    private List<String> names(String insats) {
        return database.texts(
                """
                select distinct p.efternamn from deltagare p
                join deltagande d on d.deltagare_id = p.id join insats i on i.id = d.insats_id
                where i.namn = ? order by 1
                """,
                insats);
    }

    private List<String> versions(String insats) {
        return database.texts(
                """
                select d.version + coalesce(p.version, 0) + i.version from deltagande d
                left join deltagare p on p.id = d.deltagare_id join insats i on i.id = d.insats_id
                where i.namn = ?
                """,
                insats);
    }
}
