package se.stegvis.datautbyte;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.StegvisTest;

/** Everything wrong in a folder is told with file, line and column, and nothing of what stands there. */
@StegvisTest
class ImportErrorsTest {
    private static final String INSATS = "Felprovet";

    private final Importer importer;
    private final Path folder;

    ImportErrorsTest(Importer importer, @TempDir Path folder) {
        this.importer = importer;
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "insats! ",
                "insats!Finns inte",
                "deltagar_nr! ",
                "anonym! ",
                "anonym!kanske",
                "kon! ",
                "kon!okant",
                "fodd!1989-02-30",
                "fodd!89",
                "fodd!2022-02-02",
                "fodd!2023",
                "personnummer!890223-2382",
                "personnummer!okant",
                "samtycke! ",
                "samtycke!ja",
                "samtycke!2999-01-01",
                "remittent!polisen",
                "inskriven! ",
                "inskriven!2022H1",
                "inskriven!2999-01-01",
                "inskriven!2022-02-1",
                "kontaktperson!Karin",
                "utbildning!folkskola",
                "forsorjningstid!upp_till_12_ar",
                "forsorjning_fore!lon",
                "forsorjning_fore!a_kassa|",
                "forsorjning_fore!a_kassa|a_kassa",
                "forsorjning_fore!a_kassa|vill_inte_svara",
                "sysselsattning_fore!studier:50",
                "sysselsattning_fore!subventionerat_arbete:0",
                "sysselsattning_fore!subventionerat_arbete:101",
                "sysselsattning_fore!subventionerat_arbete:5.5",
                "sysselsattning_fore!subventionerat_arbete:",
                "sysselsattning_fore!eget_foretag:10|eget_foretag:20",
                "sysselsattning_fore!studier|okant",
                "plan_upprattad!2999-01-01",
                "plan_forankrad_deltagare!igår",
                "plan_forankrad_remittent!2022-13-01",
                "utfall!studier",
                "forsorjning_efter!a_kassa",
                "avslutsanledning_text!Flyttade",
                "fornamn!A\u0007b",
                "overford_fran_insats!Felprovet",
                "overford_fran_inskriven!2021-01-01",
                "samtycke_uppfoljning!kanske",
                "samtycke_uppfoljning!2999-01-01"
            })
    void a_wrong_field_is_told_with_its_line_and_column(String column, String value) {
        var answer = new ExchangeFolder(folder)
                .insats(INSATS)
                .deltagande(INSATS, "1")
                .deltagande(INSATS, "2", column + "=" + (value == null ? "" : value))
                .importera(importer);
        assertThat(answer.errors())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("deltaganden.csv rad 3 kolumn " + column + ": ");
        assertThat(answer.refusal()).isEqualTo("Inget är inläst. Antal fel: 1.");
        assertThat(value == null ? "ingenting" : value)
                .satisfiesAnyOf(text -> assertThat(answer.err()).doesNotContain(text), text -> assertThat(text)
                        .isIn("ja", "okant", "89", "studier"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "utskriven!2022-06-01!!avslutsanledning",
                "avslutsanledning!utskrivning!!utskriven",
                "avslutsanledning!okant!utskriven=2022-06-01!avslutsanledning",
                "avslutsanledning!flytt!utskriven=2022-01-31!utskriven",
                "avslutsanledning!flytt!utskriven=2999-01-31!utskriven",
                "personnummer!890223-2381!fodd=1989-02-24!personnummer",
                "personnummer!890223-2381!fodd=1988!personnummer",
                "overford_fran_insats!Felprovet!overford_fran_inskriven=2022-02-01!overford_fran_inskriven",
                "overford_fran_insats!Felprovet!overford_fran_inskriven=2021-02-01!overford_fran_insats",
                "overford_fran_insats!Finns inte!overford_fran_inskriven=2021-02-01!overford_fran_insats",
                "anonym!ja!inskriven=2022H1|samtycke=2022-01-01!samtycke",
                "anonym!ja!inskriven=2022-01-01|samtycke=!inskriven",
                "anonym!ja!inskriven=2999H1|samtycke=!inskriven",
                "anonym!ja!inskriven=2022H1|samtycke=|utskriven=2022-02-02!utskriven"
            })
    void fields_that_contradict_each_other_are_told(String column, String value, String more, String told) {
        var fields = new ArrayList<String>(List.of(column + "=" + value));
        fields.addAll(more == null ? List.of() : List.of(more.split("\\|")));
        var answer = new ExchangeFolder(folder)
                .insats(INSATS)
                .deltagande(INSATS, "2", fields.toArray(String[]::new))
                .importera(importer);
        assertThat(answer.errors())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("deltaganden.csv rad 2 kolumn " + told + ": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "insats! ",
                "insats!En|två",
                "insatsagare! ",
                "parter!kommun|polisen",
                "slag! ",
                "slag!grupp",
                "inriktning!hobby",
                "start!2022-02-30",
                "slut!2021-12-31",
                "provotid_manader!tre",
                "provotid_manader!-1",
                "forvantat!1.5",
                "forvantat_slag!totalt"
            })
    void a_wrong_insats_is_told_and_its_deltaganden_are_not_blamed(String column, String value) {
        var answer = new ExchangeFolder(folder)
                .insats(INSATS, "start=2022-01-01", column + "=" + (value == null ? "" : value))
                .importera(importer);
        assertThat(answer.errors())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("insatser.csv rad 2 kolumn " + column + ": ");
    }

    @Test
    void deltaganden_of_a_wrong_insats_are_not_told_to_lack_it() {
        var answer = new ExchangeFolder(folder)
                .insats(INSATS, "slag=grupp")
                .deltagande(INSATS, "1")
                .importera(importer);
        assertThat(answer.errors()).hasSize(1).first().asString().contains("kolumn slag");
    }

    @Test
    void every_error_of_both_files_is_told() {
        var answer = new ExchangeFolder(folder)
                .insats(INSATS)
                .insats(INSATS)
                .insats("Felprovets grupp", "slag=struktur")
                .deltagande(INSATS, "1", "kon=x", "fodd=y", "utbildning=z")
                .deltagande(INSATS, "1")
                .deltagande("Felprovets grupp", "1")
                .importera(importer);
        assertThat(answer.errors().stream().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly(
                        "insatser.csv rad 3 kolumn insats",
                        "deltaganden.csv rad 2 kolumn kon",
                        "deltaganden.csv rad 2 kolumn fodd",
                        "deltaganden.csv rad 2 kolumn utbildning",
                        "deltaganden.csv rad 3 kolumn deltagar_nr",
                        "deltaganden.csv rad 4 kolumn insats");
    }

    @Test
    void columns_are_neither_missing_unknown_nor_double() {
        new ExchangeFolder(folder)
                .write(
                        "insatser.csv",
                        "insats;insatsagare;kommun;parter;slag;start;slut;start;ordning;"
                                + "provotid_manader;forvantat;forvantat_slag\nFelprovet;Provköpings kommun;;;individ;;;;;;;\n");
        var answer = new ExchangeFolder(folder).read(importer, false);
        assertThat(answer.errors())
                .containsExactly(
                        "insatser.csv rad 1 kolumn start: Kolumnen står två gånger",
                        "insatser.csv rad 1 kolumn ordning: Okänd kolumn",
                        "insatser.csv rad 1 kolumn inriktning: Kolumnen saknas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Anna;Provson!rad 1 kolumn -: Rubrikraden saknas",
                "''!rad 1 kolumn -: Rubrikraden saknas",
                "{header}\\nA;B!rad 2 kolumn -: Raden har 2 fält och rubrikraden 11",
                "{header}\\n\\n\"A\"B;;;;;;;;;;!rad 3 kolumn -: Fel citattecken; resten av filen är inte läst",
                "{header}\\nA;B;;;individ;;;;;;\"!rad 2 kolumn -: Ett citattecken saknar sitt par"
            })
    void a_file_that_is_no_table_is_told(String text, String told) {
        var header = String.join(";", FileFormat.INSATSER.columns());
        new ExchangeFolder(folder)
                .write("insatser.csv", text.replace("{header}", header).replace("\\n", "\n"));
        var answer = new ExchangeFolder(folder).read(importer, false);
        assertThat(answer.errors()).contains("insatser.csv " + told);
        assertThat(answer.err()).doesNotContain("Provson");
        assertThat(answer.refusal()).startsWith("Inget är inläst.");
    }

    @Test
    void bytes_that_are_not_utf8_are_told_where_they_stand() throws Exception {
        var header = String.join(";", FileFormat.INSATSER.columns());
        var text = header + "\nFelprovet;Provk\u00f6pings kommun;;;individ;;;;;;\n";
        Files.writeString(folder.resolve("insatser.csv"), text, StandardCharsets.ISO_8859_1);
        assertThat(new ExchangeFolder(folder).read(importer, false).errors())
                .containsExactly("insatser.csv rad 2 kolumn insatsagare: Fältet är inte UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ekonomi-2.csv", "annat.csv"})
    void files_that_can_not_be_read_are_refused_and_not_passed_over(String name) {
        var answer =
                new ExchangeFolder(folder).write(name, "a;b\n").insats(INSATS).importera(importer);
        assertThat(answer.refusal()).contains(name).endsWith("Inget är inläst.");
    }

    @Test
    void an_empty_folder_and_none_at_all_are_refused() {
        assertThat(new ExchangeFolder(folder).read(importer, false).refusal())
                .startsWith("Mappen har ingen av filerna");
        assertThat(new ExchangeFolder(folder.resolve("ingen"))
                        .read(importer, false)
                        .refusal())
                .isEqualTo("Mappen går inte att läsa.");
    }
}
