package se.stegvis.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;

/** What is decided about a remiss, the waiting list, and the places there are. */
@StegvisTest
class RemissbeslutPagesTest {

    private static final Pattern ANTAL = Pattern.compile("\\((\\d+)\\)");

    private final Browser browser;
    private final World world;
    private final Db db;
    private final Provremisser remisser;
    private final Installningar installningar;

    RemissbeslutPagesTest(Browser browser, World world, Db db, Provremisser remisser, Installningar installningar) {
        this.browser = browser;
        this.world = world;
        this.db = db;
        this.remisser = remisser;
        this.installningar = installningar;
    }

    @Test
    void only_a_samordnare_decides() {
        var href = remisser.registered("Bes", "Lutsson");
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.get(href + "/beslut").status()).isEqualTo(404);
        assertThat(asa.post(href + "/beslut", remisser.beslut("antagen", Map.of()))
                        .status())
                .isEqualTo(404);
        assertThat(browser.signedInAs(Person.KARIN)
                        .post(href + "/beslut", remisser.beslut("antagen", Map.of()))
                        .status())
                .isEqualTo(303);
        assertThat(asa.get(href).html()).contains("Antagen", "Inkommen blev Antagen", "av Karin");
    }

    @Test
    void to_decline_takes_a_reason_and_nothing_else_does() {
        var karin = browser.signedInAs(Person.KARIN);
        var href = remisser.registered("Av", "Böjdsson");

        assertThat(karin.post(href + "/beslut", remisser.beslut("avbojd", Map.of()))
                        .html())
                .contains("Välj varför remissen avböjs");
        assertThat(karin.post(href + "/beslut", remisser.beslut("avbojd", Map.of("avbojsskal", "annat")))
                        .html())
                .contains("Skriv vilket skälet är");
        assertThat(karin.post(href + "/beslut", remisser.beslut("vantar", Map.of("avbojsskal", "ingen_plats")))
                        .html())
                .contains("Skälet hör till en avböjd remiss");
        assertThat(karin.post(href + "/beslut", remisser.beslut("avbojd", Map.of("avbojsskal", "tackade_nej")))
                        .status())
                .isEqualTo(303);
        assertThat(karin.get(href).html()).contains("Tackade nej", "Avböjd").doesNotContain("/beslut\"");
        assertThat(karin.get(href + "/beslut").html()).contains("Det finns inget mer att besluta");
    }

    @Test
    void nothing_is_decided_before_the_remiss_came() {
        var karin = browser.signedInAs(Person.KARIN);
        var inkom = world.idag().minusDays(2);
        var href = remisser.registered("För", "Tidigtsson", inkom.toString());

        var fore = Map.of("beslutsdag", inkom.minusDays(1).toString());
        assertThat(karin.post(href + "/beslut", remisser.beslut("antagen", fore))
                        .html())
                .contains("Dagen kan inte ligga före den då remissen kom");
        var samma = Map.of("beslutsdag", inkom.toString());
        assertThat(karin.post(href + "/beslut", remisser.beslut("antagen", samma))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void of_two_who_decide_the_second_is_told() throws Exception {
        var karin = browser.signedInAs(Person.KARIN);
        var href = remisser.registered("Två", "Samtidigt");

        assertThat(karin.post(href + "/beslut", remisser.beslut("antagen", Map.of()))
                        .status())
                .isEqualTo(303);
        var second = karin.post(href + "/beslut", remisser.beslut("vantar", Map.of("text", "Fullt just nu")));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("Någon annan hann spara före dig", "Fullt just nu");
        assertThat(karin.get(href).html()).contains("Antagen").doesNotContain("Fullt just nu");

        var same = remisser.registered("Två", "Isammaögonblick");
        var answers = Samtidigt.gor(2, () -> browser.signedInAs(Person.KARIN)
                .post(same + "/beslut", remisser.beslut("vantar", Map.of("text", String.valueOf(Math.random()))))
                .status());
        assertThat(answers).containsExactly(303, 409);
        assertThat(db.number("select count(*) from remiss_andring where remiss_id = ?", Provremisser.id(same)))
                .isOne();
    }

    @Test
    void the_waiting_list_begins_with_who_has_waited_longest_and_the_tabs_count_what_is_listed() {
        var karin = browser.signedInAs(Person.KARIN);
        for (var i = 0; i < 27; i++) {
            var href = remisser.registered(
                    "Rad", "Köande", world.idag().minusDays(200 - i).toString());
            karin.post(href + "/beslut", remisser.beslut("vantar", Map.of()));
        }
        var lista = world.klivet().href() + "/remisser?status=vantar";

        var first = Jsoup.parse(karin.get(lista).html());
        var rest = Jsoup.parse(karin.get(lista + "&sida=2").html());

        assertThat(first.select("tbody tr")).hasSize(25);
        assertThat(first.select("tbody tr:first-child td").eachText().get(2)).startsWith("Väntat 200 dagar");
        var antal = ANTAL.matcher(first.select(".tabs a[aria-current]").text());
        assertThat(antal.find()).isTrue();
        assertThat(25 + rest.select("tbody tr").size()).isEqualTo(Integer.parseInt(antal.group(1)));
        for (var tab : first.select(".tabs a")) {
            var count = ANTAL.matcher(tab.text());
            assertThat(count.find()).isTrue();
            assertThat(rows(tab.attr("href"))).as(tab.text()).isEqualTo(Integer.parseInt(count.group(1)));
        }
    }

    @Test
    void planned_places_stand_at_the_list_and_the_decision_and_can_be_passed() {
        var karin = browser.signedInAs(Person.KARIN);
        var href = remisser.registered("Plats", "Sökande");
        var klivet = world.klivet();
        var pagaende = db.number(
                "select count(*) from deltagande where insats_id = ? and not anonym and avslutsanledning is null",
                klivet.insatsId());
        platser(1);
        try {
            assertThat(karin.get(klivet.href() + "/remisser").html()).contains(pagaende + " av 1 platser används.");
            assertThat(karin.get(href + "/beslut").html())
                    .contains(pagaende + " av 1 platser används.", "Alla planerade platser används");
            assertThat(karin.post(href + "/beslut", remisser.beslut("antagen", Map.of()))
                            .status())
                    .isEqualTo(303);
        } finally {
            platser(500);
        }
        assertThat(karin.get(remisser.registered("En", "Till") + "/beslut").html())
                .doesNotContain("Alla planerade platser används");
    }

    private int rows(String address) {
        int rows = 0;
        var next = address;
        while (!next.isEmpty()) {
            var page = Jsoup.parse(browser.signedInAs(Person.KARIN).get(next).html());
            rows += page.select("tbody tr").size();
            next = page.select("a[rel=next]").attr("href");
        }
        return rows;
    }

    private void platser(int antal) {
        installningar.satt(
                Installning.PLATSER,
                Niva.insats(world.klivet().insatsId()),
                world.idag(),
                BigDecimal.valueOf(antal),
                Andringslogg.KOMMANDO,
                "");
    }
}
