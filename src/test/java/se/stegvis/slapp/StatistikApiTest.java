package se.stegvis.slapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.nyckel.Provnycklar;

/** The API of the contract's section 4, asked as a program does. */
@StegvisTest
class StatistikApiTest {

    private static final String LISTA = "/api/v1/statistik";
    private static final String TABELL = LISTA + "/" + Provslapp.PERIOD + "/deltagare";

    private final Browser browser;
    private final Provslapp provslapp;
    private final Provnycklar nycklar;
    private final Db db;
    private final String nyckel;
    private final ObjectMapper json = new ObjectMapper();

    StatistikApiTest(Browser browser, Provslapp provslapp, Provnycklar nycklar, Db db) {
        this.browser = browser;
        this.provslapp = provslapp;
        this.nycklar = nycklar;
        this.db = db;
        this.nyckel = nycklar.ny("Provsystemet");
    }

    @BeforeEach
    void something_is_released() {
        provslapp.forsta();
    }

    @Test
    void the_list_names_every_release_with_its_tables() throws Exception {
        var lista = json.readTree(get(LISTA).html());

        var first = StreamSupport.stream(lista.get("slapp").spliterator(), false)
                .filter(s -> s.get("id").asLong() == provslapp.forsta())
                .findFirst()
                .orElseThrow();
        assertThat(first.get("period").asText()).isEqualTo("1988H2");
        assertThat(first.get("version").asInt()).isEqualTo(1);
        assertThat(first.get("fran").asText()).isEqualTo("1988-07-01");
        assertThat(first.get("till").asText()).isEqualTo("1988-12-31");
        assertThat(first.get("tabeller")).extracting(JsonNode::asText).containsExactly("deltagare", "alder");
    }

    @Test
    void a_table_is_json_stat_with_a_reason_for_each_value_that_is_not_there() throws Exception {
        var page = get(TABELL);
        assertThat(page.header("Content-Type")).isEqualTo("application/json");
        var stat = json.readTree(page.html());

        assertThat(stat.get("version").asText()).isEqualTo("2.0");
        assertThat(stat.get("class").asText()).isEqualTo("dataset");
        assertThat(stat.get("id")).extracting(JsonNode::asText).containsExactly("insats", "kon", "matt", "tid");
        assertThat(stat.get("size")).extracting(JsonNode::asInt).containsExactly(2, 3, 2, 1);
        assertThat(stat.get("value").toString()).isEqualTo("[null,null,null,null,null,0,null,null,null,null,63,741]");
        assertThat(stat.get("status").toString())
                .isEqualTo(
                        """
                        {"0":".","1":".","2":".","3":".","4":"saknas","6":"..","7":".","8":"..","9":"."}""");
        assertThat(stat.at("/dimension/tid/category/label/1988H2").asText()).isEqualTo("juli–december 1988");
        assertThat(stat.at("/dimension/matt/extension/measuringType/pagaende").asText())
                .isEqualTo("Stock");
        assertThat(stat.at("/extension/px/aggregallowed").asBoolean(true)).isFalse();
        assertThat(stat.at("/extension/sdc/threshold").asInt()).isEqualTo(5);
        assertThat(JsonStatRegler.brott(stat)).isEmpty();
    }

    @Test
    void a_table_with_nothing_hidden_has_no_status() throws Exception {
        var stat = json.readTree(get(LISTA + "/" + Provslapp.PERIOD + "/alder").html());

        assertThat(JsonStatRegler.brott(stat)).isEmpty();
        assertThat(stat.get("id")).extracting(JsonNode::asText).contains("kategori");
    }

    @Test
    void as_csv_it_is_the_long_form_of_the_contract() {
        var id = provslapp.forsta();

        var page = get(TABELL + "?format=csv");

        assertThat(page.header("Content-Type")).startsWith("text/csv");
        assertThat(page.html().lines())
                .containsExactly(
                        "slapp;period;tabell;insats;kon;kategori;matt;varde;status",
                        id + ";1988H2;deltagare;\"=Klivet;1\";totalt;;inskrivna;;saknas",
                        id + ";1988H2;deltagare;\"=Klivet;1\";totalt;;pagaende;0;",
                        id + ";1988H2;deltagare;TOTALT;kvinna;;inskrivna;;..",
                        id + ";1988H2;deltagare;TOTALT;man;;inskrivna;;..",
                        id + ";1988H2;deltagare;TOTALT;totalt;;inskrivna;63;",
                        id + ";1988H2;deltagare;TOTALT;totalt;;pagaende;741;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/csv                                              | text/csv; charset=utf-8
                    application/json                                      | application/json
                    */*                                                   | application/json
                    text/html, application/xhtml+xml, */*;q=0.8           | application/json
                    application/json;q=0.1, text/csv                      | text/csv; charset=utf-8
                    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
                    """)
    void what_the_program_accepts_decides_the_format(String accept, String type) {
        var page = send(HttpRequest.GET(TABELL).header("Accept", accept), nyckel);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo(type);
    }

    @Test
    void a_period_is_its_newest_version_and_a_release_stays_as_it_was() {
        var forst = provslapp.skriv("1987Q3");
        var sedan = provslapp.skriv("1987Q3");

        assertThat(get(LISTA + "/1987Q3/alder?format=csv").html()).contains(sedan + ";1987Q3;");
        assertThat(get(LISTA + "/" + forst + "/alder?format=csv").html()).contains(forst + ";1987Q3;");
    }

    @Test
    void who_has_it_already_is_told_so() {
        var page = get(TABELL);
        var tag = page.header("ETag");

        for (var header : Map.of("If-None-Match", "\"x\", " + tag, "If-Modified-Since", page.header("Last-Modified"))
                .entrySet()) {
            var again = send(HttpRequest.GET(TABELL).header(header.getKey(), header.getValue()), nyckel);
            assertThat(again.status()).as(header.getKey()).isEqualTo(304);
            assertThat(again.html()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
        }
        assertThat(send(HttpRequest.GET(TABELL + "?format=csv").header("If-None-Match", tag), nyckel)
                        .status())
                .as("another format is another thing")
                .isEqualTo(200);
        assertThat(send(HttpRequest.GET(TABELL).header("If-Modified-Since", "i går"), nyckel)
                        .status())
                .isEqualTo(200);
        var lista = get(LISTA).header("ETag");
        assertThat(send(HttpRequest.GET(LISTA).header("If-None-Match", lista), nyckel)
                        .status())
                .isEqualTo(304);
        provslapp.skriv("1986Q1");
        assertThat(send(HttpRequest.GET(LISTA).header("If-None-Match", lista), nyckel)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void without_a_key_that_holds_there_is_nothing() {
        var utgangen = nycklar.ny("Utgången");
        db.execute("update api_nyckel set giltig_till = '2020-01-01' where namn = 'Utgången'");
        var aterkallad = nycklar.ny("Återkallad");
        nycklar.aterkalla("Återkallad");
        for (var key : List.of("", "fel", "stegvis_" + "A".repeat(43), "x".repeat(5000), utgangen, aterkallad)) {
            for (var address : List.of(LISTA, TABELL, LISTA + "/1/finns_inte")) {
                var page = send(HttpRequest.GET(address), key);
                problem(page, 401);
                assertThat(page.header("WWW-Authenticate")).isEqualTo("Bearer");
            }
        }
        problem(browser.signedInAs(Person.FORBUND).get(TABELL), 401);
    }

    @Test
    void a_key_opens_the_tables_it_was_made_for() {
        var smal = nycklar.ny("Smal", "alder");

        assertThat(send(HttpRequest.GET(LISTA + "/" + Provslapp.PERIOD + "/alder"), smal)
                        .status())
                .isEqualTo(200);
        problem(send(HttpRequest.GET(TABELL), smal), 403);
        assertThat(send(HttpRequest.GET(LISTA), smal).html()).contains("alder").doesNotContain("deltagare");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/1988H3/deltagare",
                "/1988h2/deltagare",
                "/1988H2/DELTAGARE",
                "/1988H2/person",
                "/0/deltagare",
                "/-1/deltagare",
                "/999999999999999999/deltagare",
                "/99999999999999999999999999/deltagare",
                "/1988H2%27%20or%201=1/deltagare",
                "/1988H2/deltagare%27--",
                "/%00/%00",
                "/1988H2",
                "/1988H2/deltagare/mer",
                "/1988H2/deltagare.csv"
            })
    void what_does_not_exist_is_not_there(String address) {
        problem(get(LISTA + address), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"px", "CSV", "csv' or '1'='1", "../x"})
    void a_format_that_there_is_none_of_is_not_made(String format) {
        problem(get(TABELL + "?format=" + URLEncoder.encode(format, StandardCharsets.UTF_8)), 406);
        problem(send(HttpRequest.GET(TABELL).header("Accept", "image/png"), nyckel), 406);
        problem(send(HttpRequest.GET(LISTA).header("Accept", "text/csv"), nyckel), 406);
    }

    @Test
    void nothing_can_be_sent() {
        var page = send(HttpRequest.POST(TABELL, "{}").header("Sec-Fetch-Site", "same-origin"), nyckel);

        problem(page, 405);
    }

    @Test
    void every_pull_is_in_the_log_with_key_release_and_table() {
        var before = db.number("select coalesce(max(id), 0) from atkomst");

        get(TABELL);
        get(LISTA + "/1/finns_inte");
        send(HttpRequest.GET(TABELL), "fel");

        assertThat(db.column(
                        """
                        select concat_ws(' ', utfall, metod, rutt, coalesce(n.namn, '-'), coalesce(vad, '-'))
                          from atkomst a left join api_nyckel n on n.id = a.nyckel_id
                         where a.id > ? order by a.id
                        """,
                        before))
                .containsExactly(
                        "MEDGIVEN GET /api/v1/statistik/{slapp}/{tabell} Provsystemet slapp " + provslapp.forsta()
                                + " deltagare",
                        "AVBRUTEN GET /api/v1/statistik/{slapp}/{tabell} Provsystemet -",
                        "NEKAD GET /api/v1/statistik/{slapp}/{tabell} - -");
    }

    @Test
    void a_key_that_asks_too_often_has_to_wait_and_no_other_does() {
        var ivrig = nycklar.ny("Ivrig");
        var page = send(HttpRequest.GET(LISTA), ivrig);
        for (int i = 0; i < 200 && page.status() == 200; i++) {
            page = send(HttpRequest.GET(LISTA), ivrig);
        }
        problem(page, 429);
        assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 60);
        assertThat(get(LISTA).status()).isEqualTo(200);
    }

    @Test
    void how_it_is_asked_is_there_to_read() {
        var page = browser.anonymous().send(HttpRequest.GET("/api/v1/openapi.yml"));

        assertThat(page.status()).isEqualTo(200);
        Map<String, Object> openapi = new org.yaml.snakeyaml.Yaml().load(page.html());
        assertThat(openapi).containsEntry("openapi", "3.0.3");
        assertThat(String.valueOf(openapi.get("paths"))).contains("/api/v1/statistik/{slapp}/{tabell}");
    }

    private void problem(Page page, int status) {
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.header("Content-Type")).isEqualTo("application/problem+json");
        try {
            var problem = json.readTree(page.html());
            assertThat(problem.get("status").asInt()).isEqualTo(status);
            assertThat(problem.get("title").asText()).isNotBlank();
            assertThat(problem.get("type").asText()).isEqualTo("about:blank");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(page.html(), e);
        }
    }

    private Page get(String address) {
        return send(HttpRequest.GET(address), nyckel);
    }

    private Page send(MutableHttpRequest<?> request, String key) {
        return browser.anonymous().send(key.isEmpty() ? request : request.header("Authorization", "Bearer " + key));
    }
}
