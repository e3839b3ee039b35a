package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** What the page of figures can be asked to show, all of it in its address. */
@StegvisTest
class StatistikvalPagesTest {
    private static final String HALVAR = "/statistik?visa=avslut&fran=2020-07-01&till=2020-12-31";

    private final Tab karin;
    private final World world;

    StatistikvalPagesTest(Browser browser, World world) {
        this.karin = browser.signedInAs(Person.KARIN);
        this.world = world;
    }

    @Test
    void the_periods_beside_are_a_link_away_and_the_choice_goes_with() {
        var page = page(HALVAR + "&insats=Klivet&kon=kvinna&jamfor=aret_innan");
        assertThat(page.select(".perioder strong").text()).isEqualTo("Andra halvåret 2020");
        var fore = page.select(".perioder a[rel=prev]");
        assertThat(fore.text()).isEqualTo("← Första halvåret 2020");
        assertThat(fore.attr("href"))
                .isEqualTo("/statistik?visa=avslut&fran=2020-01-01&till=2020-06-30&insats=Klivet&kon=kvinna"
                        + "&jamfor=aret_innan");
        assertThat(page(page.select(".perioder a[rel=next]").attr("href"))
                        .select(".perioder strong")
                        .text())
                .isEqualTo("Första halvåret 2021");
        for (var lank : page.select(".perioder a, .tabs a")) {
            assertThat(karin.get(lank.attr("href")).status()).as(lank.text()).isEqualTo(200);
        }
    }

    @Test
    void a_kind_of_period_is_the_one_that_ends_what_is_shown() {
        var page = page(HALVAR);
        assertThat(page.select(".perioder a[aria-current]").eachText()).contains("Halvår");
        assertThat(page(lank(page, "Kvartal")).select(".perioder strong").text())
                .isEqualTo("Fjärde kvartalet 2020");
        assertThat(page(lank(page, "Månad")).select(".perioder strong").text()).isEqualTo("December 2020");
        assertThat(page(lank(page, "År")).select(".perioder strong").text()).isEqualTo("Året 2020");
    }

    @Test
    void without_a_word_about_it_this_half_year_is_shown_calmly() {
        var page = page("/statistik");
        assertThat(page.select(".perioder a[aria-current]").eachText()).contains("Det här halvåret");
        assertThat(page.select("#fran").val())
                .endsWith("-01")
                .startsWith("" + world.idag().getYear());
        assertThat(page.select("#jamfor option[selected]").text()).isEqualTo("Ingen jämförelse");
        assertThat(page.select("#kon option[selected]").text()).isEqualTo("Kvinnor och män");
    }

    @Test
    void what_is_shown_stands_there_in_words() {
        assertThat(page(HALVAR + "&insats=Klivet&kon=man&jamfor=fore").text())
                .contains(
                        "Period: Andra halvåret 2020, 1 juli 2020–31 dec 2020. Insatser: Klivet. Kön: män. Jämfört med: "
                                + "Första halvåret 2020, 1 jan 2020–30 juni 2020, som kallas förra. Skillnaden är nu minus förra, "
                                + "mellan andelar i procentenheter på oavrundade andelar. Räknat ");
    }

    @Test
    void what_cannot_be_asked_for_is_said_beside_its_field() {
        var page = karin.get("/statistik?fran=2020-13-01&till=2020-06-30&kon=annan&jamfor=allt&insats=Ingenstans");
        assertThat(page.status()).isEqualTo(422);
        var html = Jsoup.parse(page.html());
        assertThat(html.select("#fran-fel, #kon-fel, #jamfor-fel, #insats-fel")).hasSize(4);
        assertThat(html.select("#fran").val()).isEqualTo("2020-13-01");
        assertThat(html.select("#till").val()).isEqualTo("2020-06-30");
        assertThat(html.select("table, .perioder")).isEmpty();
    }

    @Test
    void a_period_at_the_edge_of_what_can_be_typed_leads_no_further() {
        assertThat(page("/statistik?fran=1880-01-01&till=1880-12-31").select(".perioder a[rel=prev]"))
                .isEmpty();
        assertThat(page("/statistik?fran=2199-07-01&till=2199-12-31").select(".perioder a[rel=next]"))
                .isEmpty();
    }

    private static String lank(Document page, String text) {
        return page.select(".perioder a").stream()
                .filter(a -> a.text().equals(text))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private Document page(String href) {
        var page = karin.get(href);
        assertThat(page.status()).isEqualTo(200);
        return Jsoup.parse(page.html());
    }
}
