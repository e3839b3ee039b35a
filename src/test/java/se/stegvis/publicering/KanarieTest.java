package se.stegvis.publicering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.publicering.Publiceringsgang.start;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.nyckel.Provnycklar;

/**
 * A14, export leakage: a number that there is none other like is hidden, since three in another insats could else be worked out
 * from it, and is looked for in everything that leaves the service, and in everything that is said on the way.
 */
@StegvisTest
class KanarieTest {

    private static final String PERIOD = "2026H1";
    private static final List<String> INSATSER = List.of("Klivet", "Spången", "Ungstart", "Tidiga vägar");
    private static final long FEW = 3;
    private static final long CANARY = 918_273;

    /** With whatever a program puts between thousands. */
    private static final Pattern FOUND = Pattern.compile("918(\\P{Alnum}|&#?\\w+;)?273");

    private final Browser browser;
    private final BaraInsatser bara;
    private final Publiceringsgang gang;
    private final Provnycklar nycklar;
    private final Db db;
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder = Path.of("");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    KanarieTest(
            Browser browser,
            BaraInsatser bara,
            Publiceringsgang gang,
            Provnycklar nycklar,
            Db db,
            EmbeddedServer server) {
        this.browser = browser;
        this.bara = bara;
        this.gang = gang;
        this.nycklar = nycklar;
        this.db = db;
        this.server = server;
    }

    @BeforeEach
    void a_canary_in_one_of_the_insatser() {
        bara.bara(INSATSER);
        gang.faststall(PERIOD, INSATSER);
        anonyma("Klivet", FEW);
        anonyma("Ungstart", CANARY);
        anonyma("Spången", 0);
        anonyma("Tidiga vägar", 0);
        log.start();
        logger("ROOT").addAppender(log);
        logger("se.stegvis").setLevel(Level.TRACE);
        logger("stegvis.anrop").setLevel(Level.INFO);
    }

    @AfterEach
    void nothing_stays() {
        logger("ROOT").detachAppender(log);
        logger("se.stegvis").setLevel(null);
        logger("stegvis.anrop").setLevel(Level.OFF);
        bara.alla();
        db.execute("update publicering set lage = 'AVBRUTEN' where lage in ('FORBEREDS', 'GRANSKAS')");
        db.execute("delete from paborjat");
    }

    @Test
    void a14_export_leakage_of_a_number_that_is_hidden_is_nowhere() throws Exception {
        var karin = browser.signedInAs(Person.KARIN);
        var ola = browser.signedInAs(Person.OLA);
        var started = start(karin, PERIOD);
        karin.ended(started.location());
        assertThat(ola.get(started.location() + "/anonyma").html())
                .as("it sings where it may: to those it is about")
                .containsPattern(FOUND);
        var told = new ArrayList<String>();
        for (var address : List.of("", "/anonyma", "/deltagare")) {
            told.add(text(get(karin, started.location() + address)));
        }
        told.add(karin.post(started.location() + "/slapp", Map.of("slapp", "")).html());
        assertThat(ola.post(started.location() + "/slapp", Map.of("slapp", "")).status())
                .isEqualTo(303);
        told.add(ola.post(started.location() + "/slapp", Map.of("slapp", "")).html());

        var released = db.number("select max(id) from slapp where period = ?", PERIOD);
        assertThat(db.column(
                        "select insats from slapp_cell where slapp_id = ? and tabell = 'anonyma' and varde is null",
                        released))
                .as("both are hidden")
                .contains("Klivet", "Ungstart");
        for (var person : List.of(Person.FORBUND, Person.KARIN)) {
            var tab = browser.signedInAs(person);
            for (var address : pages(released)) {
                told.add(text(get(tab, address)));
            }
        }
        var nyckel = nycklar.ny("Kanariens nyckel");
        for (var address : api(released)) {
            told.add(text(ask(address, nyckel)));
        }
        told.addAll(db.column("select concat_ws(' ', fore, efter) from andring"));
        log.stop();
        log.list.forEach(event -> told.add(event.getFormattedMessage() + " " + event.getThrowableProxy()));

        assertThat(log.list).isNotEmpty();
        assertThat(told).hasSizeGreaterThan(80).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern(FOUND));
        assertThat(Jsoup.parse(text(get(browser.signedInAs(Person.FORBUND), "/slapp/" + released + "/anonyma")))
                        .select("section:contains(Per insats) tbody th")
                        .eachText())
                .as("in the order of their names, which tells nothing of what is hidden")
                .isSorted();
    }

    /** Everything of the release that the federation reads, and what does not exist. */
    private List<String> pages(long released) {
        var pages = new ArrayList<>(List.of(
                "/slapp",
                "/slapp/" + released,
                "/slapp/" + PERIOD,
                "/slapp/" + released + "/finns_inte",
                "/om-statistiken"));
        for (var tabell : db.column("select distinct tabell from slapp_cell where slapp_id = ?", released)) {
            var href = "/slapp/" + released + "/" + tabell;
            pages.addAll(List.of(href, href + "/csv", href + "/xlsx", href + "/json-stat2", href + "/pdf"));
        }
        for (var matt : List.of("anonyma", "inskrivna")) {
            pages.add("/slapp/over-tid?tabell=anonyma&insats=Ungstart&matt=" + matt);
        }
        return pages;
    }

    private List<String> api(long released) {
        var list = "/api/v1/statistik";
        var api = new ArrayList<>(List.of(list, list + "/" + released + "/finns_inte", "/api/v1/openapi.yml"));
        for (var tabell : List.of("anonyma", "deltagare", "avslutsutfall")) {
            for (var format : List.of("csv", "xlsx", "json-stat2", "px")) {
                api.add(list + "/" + PERIOD + "/" + tabell + "?format=" + format);
            }
        }
        return api;
    }

    /** So many anonymous in the insats's half-year, as if it had been fixed so. */
    private void anonyma(String insats, long antal) {
        var fasta = "faststallande_id in (select f.id from faststallande f join insats i on i.id = f.insats_id"
                + " where i.namn = ? and f.fran = '2026-01-01' and f.till = '2026-06-30')";
        db.execute("delete from faststallt_bidrag where tabell = 'anonyma' and " + fasta, insats);
        db.execute("update faststalld_cell set varde = ? where tabell = 'anonyma' and " + fasta, antal, insats);
        db.execute(
                """
                insert into faststallt_bidrag (faststallande_id, tabell, matt, kategori, deltagande_id, kon, antal)
                select distinct faststallande_id, 'anonyma', 'anonyma', '', 0, 'kvinna', ?
                  from faststalld_cell where tabell = 'anonyma' and\s"""
                        + fasta,
                antal,
                insats);
    }

    private HttpResponse<byte[]> get(Tab tab, String address) throws Exception {
        return send(address, "Cookie", tab.cookies());
    }

    private HttpResponse<byte[]> ask(String address, String nyckel) throws Exception {
        return send(address, "Authorization", "Bearer " + nyckel);
    }

    private HttpResponse<byte[]> send(String address, String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + address.replace(" ", "%20")))
                .header(header, value)
                .header("Accept", "text/html, */*;q=0.8");
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Headers and body; of a workbook every part of it, unpacked. */
    private String text(HttpResponse<byte[]> answer) throws IOException {
        var text = new StringBuilder(answer.headers().map().toString()).append('\n');
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.contains("spreadsheetml")) {
            return text.append(new String(answer.body(), StandardCharsets.UTF_8))
                    .toString();
        }
        var file = Files.write(folder.resolve("bok.xlsx"), answer.body());
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                var unpacked = zip.getInputStream(part).readAllBytes();
                text.append(part.getName()).append('\n').append(new String(unpacked, StandardCharsets.UTF_8));
            }
        }
        assertThat(text).contains("sheet1.xml");
        return text.toString();
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
