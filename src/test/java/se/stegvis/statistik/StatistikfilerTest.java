package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;

@StegvisTest
class StatistikfilerTest {
    private static final String ONE = "Filprovet ett";
    private static final String AVSLUTADE = "Filprovet tre";
    private static final String FORMULA = "=Filprovet+två";

    private final Statistikfiler filer;
    private final Insatser insatser;
    private List<Insats> tillatna = List.of();

    StatistikfilerTest(Statistikfiler filer, Insatser insatser) {
        this.filer = filer;
        this.insatser = insatser;
    }

    @BeforeEach
    void one_deltagande_in_one_of_two_insatser(Importer importer, @TempDir Path folder) {
        new ExchangeFolder(folder)
                .insats(ONE)
                .insats(FORMULA)
                .deltagande(ONE, "1", "plan_forankrad_deltagare=2022-02-28", "plan_forankrad_remittent=2022-03-01")
                .insats(AVSLUTADE)
                .deltagande(AVSLUTADE, "1", "utskriven=2022-06-30", "avslutsanledning=sjukdom")
                .deltagande(AVSLUTADE, "2", "kon=man", "utskriven=2022-02-02", "avslutsanledning=flytt")
                .deltagande(AVSLUTADE, "3", "kon=man", "utskriven=2022-02-03", "avslutsanledning=flytt")
                .deltagande(AVSLUTADE, "4", "inskriven=2021-02-01", "utskriven=2021-08-31", "avslutsanledning=sjukdom")
                .importera(importer);
        tillatna = insatser.all().stream()
                .filter(insats -> List.of(ONE, FORMULA, AVSLUTADE).contains(insats.namn()))
                .toList();
    }

    @Test
    void csv_is_the_long_form_in_the_order_asked_totals_last() {
        assertThat(text("handlingsplan.csv", FORMULA, ONE))
                .isEqualTo(
                        """
                        tabell;insats;kon;kategori;matt;varde
                        handlingsplan;=Filprovet+två;kvinna;;deltagare;0
                        handlingsplan;=Filprovet+två;kvinna;;med_plan;0
                        handlingsplan;=Filprovet+två;kvinna;;plan_inom_en_manad;0
                        handlingsplan;=Filprovet+två;man;;deltagare;0
                        handlingsplan;=Filprovet+två;man;;med_plan;0
                        handlingsplan;=Filprovet+två;man;;plan_inom_en_manad;0
                        handlingsplan;=Filprovet+två;totalt;;deltagare;0
                        handlingsplan;=Filprovet+två;totalt;;med_plan;0
                        handlingsplan;=Filprovet+två;totalt;;plan_inom_en_manad;0
                        handlingsplan;Filprovet ett;kvinna;;deltagare;1
                        handlingsplan;Filprovet ett;kvinna;;med_plan;1
                        handlingsplan;Filprovet ett;kvinna;;plan_inom_en_manad;1
                        handlingsplan;Filprovet ett;man;;deltagare;0
                        handlingsplan;Filprovet ett;man;;med_plan;0
                        handlingsplan;Filprovet ett;man;;plan_inom_en_manad;0
                        handlingsplan;Filprovet ett;totalt;;deltagare;1
                        handlingsplan;Filprovet ett;totalt;;med_plan;1
                        handlingsplan;Filprovet ett;totalt;;plan_inom_en_manad;1
                        handlingsplan;TOTALT;kvinna;;deltagare;1
                        handlingsplan;TOTALT;kvinna;;med_plan;1
                        handlingsplan;TOTALT;kvinna;;plan_inom_en_manad;1
                        handlingsplan;TOTALT;man;;deltagare;0
                        handlingsplan;TOTALT;man;;med_plan;0
                        handlingsplan;TOTALT;man;;plan_inom_en_manad;0
                        handlingsplan;TOTALT;totalt;;deltagare;1
                        handlingsplan;TOTALT;totalt;;med_plan;1
                        handlingsplan;TOTALT;totalt;;plan_inom_en_manad;1
                        """);
    }

    @Test
    void a_mean_has_one_decimal_half_up_and_is_zero_of_nobody() {
        assertThat(text("insatstid.csv", AVSLUTADE, ONE))
                .isEqualTo(
                        """
                        tabell;insats;kon;kategori;matt;varde
                        insatstid;Filprovet tre;kvinna;;avslutade;1
                        insatstid;Filprovet tre;kvinna;;dagar_summa;149
                        insatstid;Filprovet tre;kvinna;;dagar_medel;149.0
                        insatstid;Filprovet tre;man;;avslutade;2
                        insatstid;Filprovet tre;man;;dagar_summa;3
                        insatstid;Filprovet tre;man;;dagar_medel;1.5
                        insatstid;Filprovet tre;totalt;;avslutade;3
                        insatstid;Filprovet tre;totalt;;dagar_summa;152
                        insatstid;Filprovet tre;totalt;;dagar_medel;50.7
                        insatstid;Filprovet ett;kvinna;;avslutade;0
                        insatstid;Filprovet ett;kvinna;;dagar_summa;0
                        insatstid;Filprovet ett;kvinna;;dagar_medel;0.0
                        insatstid;Filprovet ett;man;;avslutade;0
                        insatstid;Filprovet ett;man;;dagar_summa;0
                        insatstid;Filprovet ett;man;;dagar_medel;0.0
                        insatstid;Filprovet ett;totalt;;avslutade;0
                        insatstid;Filprovet ett;totalt;;dagar_summa;0
                        insatstid;Filprovet ett;totalt;;dagar_medel;0.0
                        insatstid;TOTALT;kvinna;;avslutade;1
                        insatstid;TOTALT;kvinna;;dagar_summa;149
                        insatstid;TOTALT;kvinna;;dagar_medel;149.0
                        insatstid;TOTALT;man;;avslutade;2
                        insatstid;TOTALT;man;;dagar_summa;3
                        insatstid;TOTALT;man;;dagar_medel;1.5
                        insatstid;TOTALT;totalt;;avslutade;3
                        insatstid;TOTALT;totalt;;dagar_summa;152
                        insatstid;TOTALT;totalt;;dagar_medel;50.7
                        """);
        assertThat(new String(fil("insatstid.json", AVSLUTADE).innehall(), StandardCharsets.UTF_8))
                .contains("\"matt\":\"dagar_medel\",\"varde\":50.7}", "\"matt\":\"dagar_summa\",\"varde\":152}");
    }

    @Test
    void a_table_without_kon_and_with_measures_of_their_own_on_some_rows() {
        // Exited on the last day of August: half a year later is the last of February.
        assertThat(text("efter_avslut.csv", AVSLUTADE).lines().filter(line -> !line.contains("TOTALT")))
                .containsExactly(
                        """
                        tabell;insats;kon;kategori;matt;varde
                        efter_avslut;Filprovet tre;;6;aktuella;1
                        efter_avslut;Filprovet tre;;6;sokta;0
                        efter_avslut;Filprovet tre;;6;natta;0
                        efter_avslut;Filprovet tre;;6:arbete_studier_arbetssokande;antal;0
                        efter_avslut;Filprovet tre;;6:fortsatt_rehabilitering;antal;0
                        efter_avslut;Filprovet tre;;6:sjukdom;antal;0
                        efter_avslut;Filprovet tre;;6:ovrigt;antal;0
                        efter_avslut;Filprovet tre;;avslut6:arbete_studier_arbetssokande;antal;0
                        efter_avslut;Filprovet tre;;avslut6:fortsatt_rehabilitering;antal;0
                        efter_avslut;Filprovet tre;;avslut6:sjukdom;antal;0
                        efter_avslut;Filprovet tre;;avslut6:ovrigt;antal;0
                        efter_avslut;Filprovet tre;;18;aktuella;0
                        efter_avslut;Filprovet tre;;18;sokta;0
                        efter_avslut;Filprovet tre;;18;natta;0
                        efter_avslut;Filprovet tre;;18:arbete_studier_arbetssokande;antal;0
                        efter_avslut;Filprovet tre;;18:fortsatt_rehabilitering;antal;0
                        efter_avslut;Filprovet tre;;18:sjukdom;antal;0
                        efter_avslut;Filprovet tre;;18:ovrigt;antal;0
                        efter_avslut;Filprovet tre;;avslut18:arbete_studier_arbetssokande;antal;0
                        efter_avslut;Filprovet tre;;avslut18:fortsatt_rehabilitering;antal;0
                        efter_avslut;Filprovet tre;;avslut18:sjukdom;antal;0
                        efter_avslut;Filprovet tre;;avslut18:ovrigt;antal;0
                        """
                                .lines()
                                .toArray(String[]::new));
    }

    @Test
    void no_names_are_all_that_are_allowed() {
        assertThat(text("anonyma.csv")).contains(ONE).contains(FORMULA);
        assertThat(text("anonyma.csv", ONE, ONE))
                .contains(ONE)
                .doesNotContain(FORMULA)
                .hasLineCount(7);
    }

    @Test
    void json_has_the_same_rows() throws IOException {
        var json = new ObjectMapper().readTree(fil("deltagare.json", ONE).innehall());
        assertThat(json.get("tabell").textValue()
                        + json.get("fran").textValue()
                        + json.get("till").textValue())
                .isEqualTo("deltagare2022-01-01" + "2022-06-30");
        assertThat(json.get("rader")).hasSize(2 * 3 * 7);
        assertThat(json.get("rader").get(0))
                .hasToString("{\"tabell\":\"deltagare\",\"insats\":\"Filprovet ett\",\"kon\":\"kvinna\","
                        + "\"kategori\":\"\",\"matt\":\"inskrivna\",\"varde\":1}");
    }

    @Test
    void a_workbook_tells_the_definitions_and_holds_no_formula(@TempDir Path folder) throws IOException {
        var file = Files.write(
                folder.resolve("deltagare.xlsx"), fil("deltagare.xlsx", FORMULA).innehall());
        var sheet = new StringBuilder();
        // Not as a stream: the library writes the sizes after the entries, where only the directory tells them right.
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                sheet.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(decoded(sheet.toString()))
                .contains("=Filprovet+två", "2022-01-01", "2022-06-30")
                .contains(Tabell.DELTAGARE.matt().get(0).definition().text())
                .doesNotContain("<f>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deltagare.pdf", "okand.csv", "deltagare", ".csv", "", "deltagare.csv.csv"})
    void what_is_no_table_or_no_format_is_not_found(String fil) {
        assertThat(filer.fil(fil, "2022-01-01", "2022-06-30", List.of(), tillatna))
                .isEmpty();
    }

    @Test
    void an_insats_that_is_not_allowed_is_not_found() {
        var one = tillatna.stream().filter(insats -> insats.namn().equals(ONE)).toList();
        assertThat(filer.fil("deltagare.csv", "2022-01-01", "2022-06-30", List.of(ONE, FORMULA), one))
                .isEmpty();
        assertThat(filer.fil("deltagare.csv", "2022-01-01", "2022-06-30", List.of("Finns inte"), one))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-02-30, 2022-06-30", "2022-01-01, igår", "'', 2022-06-30", "2022-06-30, 2022-06-29"})
    void bad_and_reversed_dates_are_refused(String fran, String till) {
        assertThatThrownBy(() -> filer.fil("deltagare.csv", fran, till, List.of(), tillatna))
                .isInstanceOf(Refused.class);
    }

    @Test
    void every_measure_of_every_table_is_defined() {
        assertThat(Tabell.ALLA)
                .allSatisfy(tabell -> assertThat(tabell.matt()).isNotEmpty().allSatisfy(matt -> assertThat(
                                matt.definition().text())
                        .contains("Samtycke: ")
                        .doesNotContain(": .")));
    }

    private static String decoded(String xml) {
        return Pattern.compile("&#x(\\p{XDigit}+);")
                .matcher(xml)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    private String text(String fil, String... namn) {
        return new String(fil(fil, namn).innehall(), StandardCharsets.UTF_8);
    }

    private Statistikfil fil(String fil, String... namn) {
        return filer.fil(fil, "2022-01-01", "2022-06-30", List.of(namn), tillatna)
                .orElseThrow();
    }
}
