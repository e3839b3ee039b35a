package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.gemensamt.Refused;
import se.stegvis.skattning.Instrument.Fraga;

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
        assertThat(smail.fragor().stream().filter(f -> f.stallsTill(Svarande.DELTAGARE)))
                .hasSize(9);
        assertThat(smail.fragor()).allMatch(f -> f.stallsTill(Svarande.COACH));
    }

    @Test
    void the_packaged_ors_has_four_lines_without_their_licensed_titles() {
        assertThat(packaged("ors").fragor())
                .extracting(Fraga::text)
                .containsExactly("Rad 1", "Rad 2", "Rad 3", "Rad 4");
    }

    @Test
    void a_file_of_the_site_goes_before_the_packaged_one() throws IOException {
        write("ors-1.json", packagedText().replace("Rad 1", "Egen rubrik"));
        assertThat(site().get("ors").fragor().get(0).text()).isEqualTo("Egen rubrik");
        assertThat(site().get("smail").nyckel()).isEqualTo("smail");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "nyckel": "ors"       | "nyckel": "srs"     | nyckel ska vara ors
                    "version": "1"        | "version": "2"      | version ska vara 1
                    "namn": "ORS",        |                     | namn saknas
                    "min": 0              | "min": 10           | mindre än skala.max
                    "decimaler": 1        | "decimaler": 2      | skala.decimaler
                    "svar": []            | "svar": ["kanske"]  | skala.svar kan inte vara kanske
                    "nyckel": "rad_2"     | "nyckel": "rad_1"   | rad_1 finns två gånger
                    "nyckel": "rad_2"     | "nyckel": "Rad 2"   | otillåtna tecken
                    "text": "Rad 2"       | "text": " "         | text för rad_2 är tom
                    "svarande": ["deltagare"] | "svarande": []  | svarande är tom
                    "skala": {            | "skala": [          | går inte att läsa
                    """)
    void a_broken_file_is_refused_with_what_is_wrong(String from, @Nullable String to, String reason)
            throws IOException {
        assertThat(packagedText()).contains(from);
        write("ors-1.json", packagedText().replace(from, to == null ? "" : to));
        assertThatThrownBy(() -> site().get("ors"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("instrument/ors-1.json")
                .hasMessageContaining(reason);
    }

    private static Instrument packaged(String nyckel) {
        return new Instrumenten("", ObjectMapper.getDefault()).get(nyckel);
    }

    private static String packagedText() throws IOException {
        try (var in = InstrumentTest.class.getResourceAsStream("/instrument/ors-1.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Instrumenten site() {
        return new Instrumenten(folder.toString(), ObjectMapper.getDefault());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("instrument"));
        Files.writeString(folder.resolve("instrument").resolve(name), text);
    }
}
