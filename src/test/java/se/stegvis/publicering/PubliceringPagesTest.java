package se.stegvis.publicering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.publicering.Publiceringsgang.HREF;
import static se.stegvis.publicering.Publiceringsgang.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.nyckel.Provnycklar;
import se.stegvis.slapp.JsonStatRegler;

/** A period is prepared by one samordnare and released by another; the demo's insatser, of three owners. */
@StegvisTest
class PubliceringPagesTest {

    private static final List<String> INSATSER = List.of("Klivet", "Spången", "Ungstart", "Tidiga vägar");

    private final Browser browser;
    private final BaraInsatser bara;
    private final Publiceringsgang gang;
    private final Forberedare forberedare;
    private final Provnycklar nycklar;
    private final Db db;

    PubliceringPagesTest(
            Browser browser,
            BaraInsatser bara,
            Publiceringsgang gang,
            Forberedare forberedare,
            Provnycklar nycklar,
            Db db) {
        this.browser = browser;
        this.bara = bara;
        this.gang = gang;
        this.forberedare = forberedare;
        this.nycklar = nycklar;
        this.db = db;
    }

    @BeforeEach
    void only_the_demo() {
        bara.bara(INSATSER);
    }

    @AfterEach
    void nothing_stays_under_way() {
        bara.alla();
        db.execute("update publicering set lage = 'AVBRUTEN' where lage in ('FORBEREDS', 'GRANSKAS')");
        db.execute("delete from paborjat");
    }

    @Test
    void two_samordnare_release_what_everybody_has_fixed_and_nothing_hidden_is_anywhere() throws Exception {
        var period = "2025H1";
        var karin = browser.signedInAs(Person.KARIN);
        assertThat(start(karin, period).status()).as("not fixed yet").isEqualTo(422);
        assertThat(start(karin, period).html()).contains("Perioden är inte fastställd i", "Ungstart");
        faststall(period);

        var started = start(karin, period);
        assertThat(started.status()).isEqualTo(303);
        assertThat(start(browser.signedInAs(Person.OLA), period).html()).contains("En annan publicering pågår");

        var sida = karin.ended(started.location()).html();
        assertThat(sida).contains("Väntar på granskning", "celler visas inte").doesNotContain("Släpp tabellerna");
        var tabell = karin.get(started.location() + "/deltagare").html();
        assertThat(tabell)
                .contains("Klivet, exakt", "<th scope=\"row\">Avslutade</th><td class=\"num\">")
                .doesNotContain("Ungstart, exakt");
        assertThat(Jsoup.parse(tabell).select("section th[scope=row]").eachText())
                .noneMatch(vad -> vad.endsWith(", Totalt antal"));
        assertThat(karin.post(started.location() + "/slapp", Map.of("slapp", ""))
                        .html())
                .contains("Den som startade kan inte också släppa");

        var ola = browser.signedInAs(Person.OLA);
        assertThat(ola.get(started.location() + "/deltagare").html())
                .contains("Ungstart, exakt")
                .doesNotContain("Klivet, exakt");
        var released = ola.post(started.location() + "/slapp", Map.of("slapp", ""));
        assertThat(released.location()).isEqualTo("/slapp");
        assertThat(ola.post(started.location() + "/slapp", Map.of("slapp", "")).status())
                .as("once only")
                .isEqualTo(409);

        everywhere(period, karin);
    }

    /** What is not shown has no value in any form of the table. */
    private void everywhere(String period, Tab tab) throws Exception {
        var id = db.number("select max(id) from slapp where period = ?", period);
        var nyckel = nycklar.ny("Kanariefågeln");
        var tabeller = db.column("select distinct tabell from slapp_cell where slapp_id = ?", id);
        assertThat(tabeller).hasSize(12);
        assertThat(db.number("select count(*) from slapp_cell where slapp_id = ? and status = '..'", id))
                .isPositive();
        assertThat(db.number("select count(*) from slapp_cell where slapp_id = ? and varde between 1 and 4", id))
                .isZero();
        for (var tabell : tabeller) {
            var hidden = db.number(
                    "select count(*) from slapp_cell where slapp_id = ? and tabell = ? and status = '..'", id, tabell);
            var api = "/api/v1/statistik/" + period + "/" + tabell;
            var csv = ask(api + "?format=csv", nyckel).html();
            assertThat(csv.lines().filter(line -> line.endsWith(";;..")).count())
                    .as(tabell)
                    .isEqualTo(hidden);
            assertThat(csv.lines().filter(line -> line.endsWith("..")))
                    .as(tabell)
                    .hasSize((int) hidden);
            var stat = ask(api, nyckel).html();
            assertThat(JsonStatRegler.brott(new ObjectMapper().readTree(stat)))
                    .as(tabell)
                    .isEmpty();
            assertThat(stat.split("\"\\.\\.\"", -1).length - 1).as(tabell).isEqualTo((int) hidden);
            for (var text :
                    List.of(csv, stat, tab.get("/slapp/" + id + "/" + tabell).html())) {
                assertThat(text).as(tabell).doesNotContain("PRIMAR", "SEKUNDAR", "PRIMARY", "data-");
            }
            assertThat(ask(api, nyckel).header("ETag")).contains(id + "-" + tabell);
        }
    }

    @Test
    void what_is_fixed_anew_meanwhile_is_prepared_anew() {
        var period = "2024H2";
        faststall(period);
        var started = start(browser.signedInAs(Person.KARIN), period);
        browser.signedInAs(Person.KARIN).ended(started.location());
        db.execute(
                """
                insert into faststallande (insats_id, fran, till, nummer, uttag, faststalld_av, skal)
                select insats_id, fran, till, nummer + 1, uttag, faststalld_av, 'Sen uppgift' from faststallande
                 where fran = '2024-07-01' and till = '2024-12-31' order by id desc limit 1
                """);

        var answer = browser.signedInAs(Person.OLA).post(started.location() + "/slapp", Map.of("slapp", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("fastställt perioden på nytt");
        db.execute("delete from faststallande where skal = 'Sen uppgift'");
    }

    @Test
    void a_total_that_can_not_be_shown_is_told_before_the_release() {
        var period = "2024H2";
        faststall(period);
        var karin = browser.signedInAs(Person.KARIN);
        var started = start(karin, period);
        karin.ended(started.location());
        var totaler =
                "update publicering_cell set varde = ?, status = ? where matt = 'inskrivna' and tabell = 'deltagare'"
                        + " and kon = 'totalt' and publicering_id = (select max(id) from publicering) and insats = ";
        db.execute(totaler + "'TOTALT'", 12, "VISAS");
        assertThat(karin.get(started.location()).html()).doesNotContain("Deltagare: Inskrivna");
        assertThat(karin.get(started.location() + "/deltagare").html())
                .doesNotContain("hela förbundet kan inte visas: Inskrivna");

        db.execute(totaler + "'TOTALT'", null, "SEKUNDAR");
        db.execute(totaler + "(select concat(id) from insats where namn = 'Klivet')", null, "PRIMAR");

        assertThat(karin.get(started.location()).html())
                .contains("Totalen för hela förbundet kan inte visas i", "Inskrivna");
        assertThat(Jsoup.parse(karin.get(started.location() + "/deltagare").html())
                        .select("section:contains(Klivet, exakt)")
                        .text())
                .contains("Insatsens total kan inte visas: Inskrivna");
        assertThat(karin.get(started.location() + "/deltagare").html())
                .contains("Totalen för hela förbundet kan inte visas: Inskrivna");
        assertThat(browser.signedInAs(Person.OLA)
                        .get(started.location() + "/deltagare")
                        .html())
                .contains("Totalen för hela förbundet kan inte visas: Inskrivna")
                .doesNotContain("Klivet, exakt");
    }

    @Test
    void what_is_broken_off_is_not_released_and_another_can_begin() {
        var period = "2024H2";
        faststall(period);
        var karin = browser.signedInAs(Person.KARIN);
        var first = start(karin, period);
        assertThat(karin.post(first.location() + "/avbrott", Map.of("avbryt", ""))
                        .status())
                .isEqualTo(303);

        assertThat(karin.ended(first.location()).html()).contains("Avbruten");
        assertThat(browser.signedInAs(Person.OLA)
                        .post(first.location() + "/slapp", Map.of("slapp", ""))
                        .status())
                .isEqualTo(409);
        assertThat(start(karin, period).status()).isEqualTo(303);
    }

    @Test
    void an_instance_that_went_down_is_taken_over() {
        var period = "2024H2";
        faststall(period);
        var karin = browser.signedInAs(Person.KARIN);
        var started = start(karin, period);
        karin.ended(started.location());
        db.execute(
                """
                update publicering
                   set lage = 'FORBEREDS', instans = 'en-som-dog', hord = '2020-01-01', klart = 45
                 where lage = 'GRANSKAS'
                """);
        assertThat(karin.get(started.location()).header("Refresh")).isNotEmpty();
        assertThat(karin.get(started.location()).html()).contains("value=\"45\"");

        forberedare.nasta();

        assertThat(karin.get(started.location()).html()).contains("Väntar på granskning");
        assertThat(karin.get(started.location()).header("Refresh")).isEmpty();
    }

    @Test
    void of_two_at_once_one_begins() throws Exception {
        faststall("2024H2");
        var karin = browser.signedInAs(Person.KARIN);

        var answers = Samtidigt.gor(2, () -> start(karin, "2024H2").status());

        assertThat(answers.get(0)).isEqualTo(303);
        assertThat(answers.get(1)).isIn(409, 422);
        assertThat(db.number("select count(*) from publicering where lage in ('FORBEREDS', 'GRANSKAS')"))
                .isEqualTo(1);
    }

    @Test
    void what_nobody_should_choose_is_an_error_beside_the_field() {
        for (var period : List.of("", "2999H1", "x", "1988H2")) {
            var page = start(browser.signedInAs(Person.KARIN), period);
            assertThat(page.status()).as(period).isEqualTo(422);
            assertThat(Jsoup.parse(page.html()).select(".field.wrong"))
                    .as(period)
                    .isNotEmpty();
        }
        assertThat(browser.signedInAs(Person.KARIN).get(HREF + "/999999999").status())
                .isEqualTo(404);
    }

    private void faststall(String period) {
        gang.faststall(period, INSATSER);
    }

    private Page ask(String uri, String nyckel) {
        return browser.anonymous().send(HttpRequest.GET(uri).header("Authorization", "Bearer " + nyckel));
    }
}
