package se.stegvis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.gemensamt.Refused;
import se.stegvis.instrument.Instrument.Fraga;

class InstrumentTest {

    private final Path folder;

    InstrumentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_packaged_smail_asks_nine_questions_of_the_deltagare_and_eleven_of_the_coach() {
        var smail = packaged("smail");
        assertThat(smail.fragor())
                .extracting(Fraga::nyckel)
                .containsExactly(
                        "tro",
                        "kunskap",
                        "jobbsok",
                        "mal",
                        "bidra",
                        "samarbete",
                        "vardag",
                        "halsa",
                        "natverk",
                        "framtradande",
                        "coachens_tro");
        assertThat(smail.fragor(Svarande.DELTAGARE)).hasSize(9);
        assertThat(smail.fragor(Svarande.COACH)).hasSize(11);
        assertThat(smail.takt()).hasValue(3);
        assertThat(smail.skala().steg(5)).isEqualTo("5 – högst");
        assertThat(smail.skala().steg(4)).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ors", "srs"})
    void the_packaged_ors_and_srs_have_four_lines_without_their_licensed_titles(String nyckel) {
        assertThat(packaged(nyckel).fragor())
                .extracting(Fraga::text)
                .containsExactly("Rad 1", "Rad 2", "Rad 3", "Rad 4");
    }

    @Test
    void nns_has_seven_questions_and_then_ten_with_an_answer_for_who_does_not_know() {
        assertThat(packaged("nns_1").fragor()).hasSize(7);
        assertThat(packaged("nns_2").fragor()).hasSize(10);
        assertThat(packaged("nns_2").skala().svar()).containsExactly(UtanVarde.VET_EJ);
    }

    @Test
    void a_definition_holds_what_is_worth_a_word_that_no_setting_holds() {
        assertThat(packaged("srs").regel(Regel.FALL)).contains(BigDecimal.ONE);
        assertThat(packaged("srs").regel(Regel.UPPEHALL_VECKOR)).contains(BigDecimal.valueOf(4));
        assertThat(packaged("ors").regel(Regel.GRANS_UNGA)).contains(BigDecimal.valueOf(28));
        assertThat(packaged("smail").regel(Regel.FALL)).isEmpty();
    }

    @Test
    void every_file_of_the_folder_is_packaged() throws IOException {
        try (var filer = Files.list(Path.of("config", "instrument"))) {
            assertThat(filer.map(fil -> fil.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Definitionsfil.PAKETERADE.stream()
                            .map(namn -> namn + ".json")
                            .toList());
        }
    }

    @Test
    void a_file_of_the_site_goes_before_the_packaged_one() throws IOException {
        write("ors-1.json", packagedText("ors").replace("Rad 1", "Egen rubrik"));
        assertThat(site().get("ors").fragor().get(0).text()).isEqualTo("Egen rubrik");
        assertThat(site().get("smail").nyckel()).isEqualTo("smail");
    }

    @Test
    void the_newest_version_is_answered_and_the_older_ones_keep_their_words() throws IOException {
        for (var version : new String[] {"2", "10"}) {
            write(
                    "smail-" + version + ".json",
                    packagedText("smail")
                            .replace("\"version\": \"1\"", "\"version\": \"" + version + "\"")
                            .replace("Mål och riktning", "Mina mål " + version)
                            .replace("\"nyckel\": \"bidra\"", "\"nyckel\": \"kan\""));
        }
        var site = site();
        assertThat(site.get("smail").version()).isEqualTo("10");
        assertThat(site.get("smail", "1").fraga("mal").map(Fraga::text)).contains("Mål och riktning");
        assertThat(site.get("smail", "2").fraga("mal").map(Fraga::text)).contains("Mina mål 2");
        assertThat(site.find("smail", "3")).isEmpty();
        assertThat(site.fragor("smail"))
                .as("a question that is no longer asked is still known")
                .extracting(Fraga::nyckel)
                .contains("kan")
                .endsWith("bidra")
                .hasSize(12);
        assertThat(site.fragor("smail").get(3).text()).isEqualTo("Mina mål 10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "nyckel": "ors"       | "nyckel": "srs"     | rad 2: nyckel ska vara ors
                    "version": "1"        | "version": "2"      | rad 3: version ska vara 1
                    "version": "1"        | "version": 1        | rad 3: version ska vara text
                    "namn": "ORS",        |                     | rad 1: namn saknas
                    "namn": "ORS"         | "namn": " "         | rad 4: namn är tom
                    "min": 0              | "min": 10           | rad 7: min ska vara mindre än max
                    "max": 10             | "max": "tio"        | rad 7: max ska vara ett tal
                    "decimaler": 1        | "decimaler": 2      | rad 7: decimaler ska vara ett heltal från 0 till 1
                    "svar": []            | "svar": ["kanske"]  | rad 7: svar kan inte vara kanske
                    "svar": []            | "svar": ["ej_aktuellt"] | rad 7: svar kan inte vara ej_aktuellt för ors
                    "grans_unga": 28      | "under": 25         | rad 8: regler kan inte ha under
                    "grans_unga": 28      | "grans_unga": -1    | rad 8: grans_unga ska vara större än 0
                    ["deltagare"]         | []                  | rad 9: svarande är tom
                    ["deltagare"]         | ["coach"]           | rad 9: svarande kan bara vara deltagare
                    "text": "Rad 1"       | "texten": "Rad 1"   | rad 11: texten betyder ingenting här
                    "nyckel": "rad_2"     | "nyckel": "rad_1"   | rad 12: nyckel rad_1 finns två gånger
                    "nyckel": "rad_2"     | "nyckel": "Rad 2"   | rad 12: nyckel Rad 2 har annat än små bokstäver
                    "nyckel": "rad_2"     | "nyckel": "rad_5"   | rad 10: fragor ska vara rad_1, rad_2
                    "text": "Rad 2"       | "text": "A", "text": "B" | rad 12: text finns två gånger
                    "text": "Rad 2" }     | "text": "Rad 2"     | rad 13: det som står här är inte giltig JSON
                    "skala": {            | "skala": [          | rad 7: det som står här är inte giltig JSON
                    """)
    void a_broken_file_is_refused_with_its_line_and_what_is_wrong(String from, @Nullable String to, String reason)
            throws IOException {
        assertThat(packagedText("ors")).contains(from);
        write("ors-1.json", packagedText("ors").replace(from, to == null ? "" : to));
        assertThatThrownBy(this::site)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("instrument/ors-1.json går inte att använda, " + reason)
                .message()
                .endsWith(".")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    smail-1.json   | ''    | rad 1: filen är tom
                    smail-1.json   | []    | rad 1: filen ska vara ett objekt
                    smail-ny.json  | {}    | namnet ska vara nyckel-version.json
                    smial-1.json   | {}    | nyckeln är ingen av smail, ors, srs
                    """)
    void a_file_that_is_none_is_refused_by_name(String name, String text, String reason) throws IOException {
        write(name, text);
        assertThatThrownBy(this::site)
                .isInstanceOf(Refused.class)
                .hasMessageContaining(name)
                .hasMessageContaining(reason);
    }

    @Test
    void a_version_with_another_scale_is_refused_since_its_answers_cannot_be_compared() throws IOException {
        write(
                "smail-2.json",
                packagedText("smail")
                        .replace("\"version\": \"1\"", "\"version\": \"2\"")
                        .replace("\"max\": 5", "\"max\": 7"));
        assertThatThrownBy(this::site)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("smail-2.json går inte att använda, rad 8: skala är en annan än i version 1");
    }

    private static Instrument packaged(String nyckel) {
        return new Instrumenten("").get(nyckel);
    }

    private static String packagedText(String nyckel) throws IOException {
        try (var in = InstrumentTest.class.getResourceAsStream("/instrument/" + nyckel + "-1.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Instrumenten site() {
        return new Instrumenten(folder.toString());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("instrument"));
        Files.writeString(folder.resolve("instrument").resolve(name), text);
    }
}
