package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.ProgramUnderTest;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.datautbyte.ImporteraCommand;
import se.stegvis.medarbetare.DemoKonto;

/** A tour of the program with everything logged that can be, and nothing of anybody in it. */
@StegvisTest
class LogTest {

    /** One of the tax agency's test numbers. */
    private static final String NUMMER = "199001252395";

    private static final List<String> OF_SOMEBODY = List.of(
            "Xantippa",
            "Loggeborg",
            NUMMER,
            "900125",
            "-2395",
            "01252395",
            "0701740605",
            "xantippa@prov.example",
            "Hemligstigen",
            "fortroende",
            "ingen.alls",
            "gissat-losenord",
            "Åsa Lind",
            "Karin",
            "127.0.0.1");

    private final PrintStream err = System.err;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final Lines json = new Lines();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger requests = (Logger) LoggerFactory.getLogger("stegvis.anrop");
    private final Browser browser;
    private final World world;
    private final Db db;

    LogTest(Browser browser, World world, Db db) {
        this.browser = browser;
        this.world = world;
        this.db = db;
    }

    /** The log as JSON, whatever form it has on the terminal. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final JsonLines encoder = new JsonLines();
        private final List<String> lines = new ArrayList<>();

        @Override
        protected synchronized void append(ILoggingEvent event) {
            lines.add(new String(encoder.encode(event), UTF_8));
        }

        synchronized String text() {
            return String.join("", lines);
        }
    }

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(text, true, UTF_8));
        json.start();
        root.addAppender(json);
        requests.setLevel(Level.INFO);
    }

    @AfterEach
    void back() {
        root.detachAppender(json);
        requests.setLevel(Level.OFF);
        System.setErr(err);
    }

    @Test
    void a_tour_of_the_program_leaves_nothing_of_anybody_in_the_log() throws Exception {
        browser.anonymous()
                .post("/logga-in", Map.of("epost", "ingen.alls@prov.example", "losenord", "gissat-losenord"));
        var karin = browser.signedInAs(Person.KARIN);
        var inskrivningar = world.klivet().href() + "/inskrivningar";
        var form = person();
        form.put("personnummer", "900125-2394");
        assertThat(karin.post(inskrivningar, form).status()).isEqualTo(422);
        form.put("personnummer", NUMMER);
        form.put("person", "annan");
        var enrolled = karin.post(inskrivningar, form);
        assertThat(enrolled.status()).isEqualTo(303);
        var deltagande = enrolled.location();
        karin.post(deltagande + "/uppgifter", form);
        karin.post(world.klivet().href() + "/deltagare", Map.of("sok", "Xantippa Loggeborg"));
        var note = Map.of("datum", world.idag().toString(), "rubrik", "Xantippa", "text", "i fortroende");
        assertThat(karin.post(deltagande + "/anteckningar", note).status()).isEqualTo(303);
        assertThat(karin.get("/finns-inte/Loggeborg?namn=Xantippa").status()).isEqualTo(404);

        assertThat(text.toString(UTF_8)).contains("POST /insatser/{insatsId}/inskrivningar 303", " ms, medarbetare ");
        assertNothingOfAnybody();
    }

    @Test
    @DisabledIfEnvironmentVariable(
            named = "STEGVIS_DB_URL",
            matches = ".+",
            disabledReason = "triggers need more rights")
    void a_fault_whose_exception_quotes_somebody_is_logged_without_the_quote() throws Exception {
        var karin = browser.signedInAs(Person.KARIN);
        var adress = world.ongoing(world.klivet()).href() + "/anteckningar";
        var note = Map.of("datum", world.idag().toString(), "rubrik", "Xantippa Loggeborg", "text", "i fortroende");
        db.execute("create trigger prov before insert on anteckning for each row"
                + " signal sqlstate '45000' set message_text = new.rubrik");
        try {
            var page = karin.post(adress, note);
            assertThat(page.status()).isEqualTo(500);
            var reference = page.html().replaceAll("(?s).*Referens: <code>(.*?)</code>.*", "$1");
            assertThat(text.toString(UTF_8)).contains("Fel " + reference, "SQLException", "    at ");
            assertThat(json.text())
                    .contains("\"referens\":\"" + reference + "\",\"rutt\":\"/insatser/{insatsId}/deltaganden/");
        } finally {
            db.execute("drop trigger prov");
        }
        assertNothingOfAnybody();
    }

    @Test
    void an_exception_that_a_library_logs_is_logged_by_kind_and_place() throws Exception {
        var deep = new IllegalStateException("Xantippa", new SQLException("Duplicate entry 'Loggeborg'"));
        LoggerFactory.getLogger("com.zaxxer.hikari.prov").error("It went wrong", deep);

        assertThat(text.toString(UTF_8))
                .contains("It went wrong", "IllegalStateException\n    at se.stegvis", "SQLException");
        assertThat(json.text()).contains("\"niva\":\"ERROR\"", "\"text\":\"It went wrong\"", "\"fel\":\"java.lang.Ill");
        assertNothingOfAnybody();
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "STEGVIS_DB_URL", matches = ".+")
    void an_import_with_errors_tells_where_and_not_what(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("deltaganden.csv"),
                """
                insats;deltagar_nr;anonym;kon;fodd;personnummer;fornamn;efternamn;samtycke;remittent;inskriven
                Klivet;Loggeborg;nej;kvinnan;1990-01-25;9001252395;Xantippa;Loggeborg;2023-02-30;fortroende;Hemligstigen
                """);
        System.setProperty("stegvis.data.dir", ProgramUnderTest.DATA);
        try {
            assertThat(CommandLines.of(new ImporteraCommand()).execute(folder.toString()))
                    .isEqualTo(1);
        } finally {
            System.clearProperty("stegvis.data.dir");
        }
        assertThat(text.toString(UTF_8)).isNotBlank();
        assertNothingOfAnybody();
    }

    private Map<String, Object> person() {
        var form = new HashMap<String, Object>();
        form.put("fornamn", "Xantippa");
        form.put("efternamn", "Loggeborg");
        form.put("kon", "kvinna");
        form.put("inskriven", world.idag().toString());
        form.put("samtycke", world.idag().toString());
        form.put("telefon", "0701740605");
        form.put("epost", "xantippa@prov.example");
        form.put("adress", "Hemligstigen 1");
        return form;
    }

    private void assertNothingOfAnybody() {
        assertThat(text.toString(UTF_8) + json.text())
                .doesNotContain(OF_SOMEBODY)
                .doesNotContain(DemoKonto.LOSENORD)
                .doesNotContain(Person.KARIN.epost());
    }
}
