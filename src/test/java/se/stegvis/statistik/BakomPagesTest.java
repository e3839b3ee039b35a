package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;

/** Who stands behind a figure: exactly those, for those who work with them, and logged. */
@StegvisTest
class BakomPagesTest {
    private static final String NAMN = "Bakomprovet";
    private static final String ANDRA = "Bakomprovet två";
    private static final String AR = "fran=2020-01-01&till=2020-12-31";
    private static final Pattern LINK =
            Pattern.compile("<td class=\"num[^>]*><a href=\"([^\"]+)\" aria-label=\"([^\"]+)\">");

    private final Browser browser;
    private final Db db;

    BakomPagesTest(Browser browser, Db db) {
        this.browser = browser;
        this.db = db;
    }

    @BeforeEach
    void the_people_of_a_year(Importer importer, @TempDir Path folder) {
        var people = new HelarPeople(PublishedFigures.of("helar-2020.csv"), NAMN);
        var files = people.files(new ExchangeFolder(folder));
        files.insats(ANDRA);
        files.deltagande(ANDRA, "två-1", "kon=kvinna", "fodd=1980", "inskriven=2020-02-03");
        files.anonym(ANDRA, "a-7", "man", "2020H1");
        assertThat(files.importera(importer).errors()).isEmpty();
        for (var namn : List.of(NAMN, ANDRA)) {
            db.execute(
                    "insert ignore into uppdrag (medarbetare_id, insats_id, roll, fran)"
                            + " select m.id, i.id, 'SAMORDNARE', '2019-01-01' from medarbetare m, insats i"
                            + " where m.epost = 'karin.berg@demo.example' and i.namn = ?",
                    namn);
        }
    }

    @Test
    void every_figure_on_the_page_opens_to_a_list_that_says_the_same() {
        var opened = new ArrayList<String>();
        for (var flik : Flik.values()) {
            var links = LINK.matcher(page("/statistik?visa=" + flik.namn() + "&" + AR + "&insats=" + NAMN))
                    .results()
                    .toList();
            // Each table's first and last, and some between.
            for (var i = 0; i < links.size(); i += 1 + links.size() / 12) {
                var figure = links.get(i).group(2).replaceFirst(":.*", "");
                var list = page(links.get(i).group(1).replace("&amp;", "&"));
                assertThat(list).as(links.get(i).group(2)).containsPattern("Siffran är " + figure + "(:| och kommer)");
                opened.add(links.get(i).group(1));
            }
        }
        assertThat(opened).hasSizeGreaterThan(50);
    }

    @Test
    void a_link_is_called_what_it_opens_and_zero_is_none() {
        var html = page("/statistik?visa=bakgrund&" + AR + "&insats=" + NAMN);
        assertThat(html)
                .contains(
                        "aria-label=\"17: " + NAMN + ", Grundskola, Totalt, Antal. Visa vilka\">17</a>",
                        "/statistik/utbildning/bakom?fran=2020-01-01&amp;till=2020-12-31&amp;matt=startade"
                                + "&amp;kon=totalt&amp;kategori=grundskola&amp;insats=" + NAMN + "\"")
                .contains(">0</td>")
                .doesNotContain(">0</a>");
    }

    @Test
    void the_list_has_names_that_lead_to_the_case_page_by_page_and_the_log_has_their_ids() {
        var address = "/statistik/deltagare/bakom?" + AR + "&matt=totalt&kon=totalt&insats=" + NAMN;
        var html = page(address);
        var ids = Pattern.compile("/deltaganden/(\\d+)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(ids).hasSize(50).doesNotHaveDuplicates();
        assertThat(html).contains("1–50 av ", address.replace("&", "&amp;") + "&amp;sida=2\"");
        var logged =
                db.text("select visade from atkomst where rutt = '/statistik/{tabell}/bakom' order by id desc limit 1");
        assertThat(logged.split(",")).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_sum_of_the_chosen_insatser_lists_those_of_all_of_them() {
        var both = "&insats=" + NAMN + "&insats=" + ANDRA.replace(" ", "+").replace("å", "%C3%A5");
        assertThat(page("/statistik/deltagare/bakom?" + AR + "&matt=inskrivna&kon=kvinna" + both))
                .contains("<td>" + ANDRA + "</td>", "<td>" + NAMN + "</td>");
    }

    @Test
    void of_the_anonymous_there_is_a_mark_and_a_half_year() {
        var html = page("/statistik/anonyma/bakom?" + AR + "&matt=anonyma&kon=man&insats=Bakomprovet+tv%C3%A5");
        assertThat(html)
                .contains("Anonym a-7", "2020H1", "Siffran är 1: 1 deltagande.")
                .doesNotContain("/deltaganden/");
    }

    @Test
    void who_does_not_work_there_meets_a_page_that_is_not() {
        for (var query : List.of(
                "/statistik/deltagare/bakom?" + AR + "&matt=totalt&kon=totalt&insats=" + NAMN,
                "/statistik/deltagare/bakom?" + AR + "&matt=totalt&kon=totalt&insats=Finns+inte")) {
            assertThat(browser.signedInAs(Person.ASA).get(query).status()).isEqualTo(404);
        }
        assertThat(browser.signedInAs(Person.FORBUND)
                        .get("/statistik/deltagare/bakom?" + AR + "&matt=totalt&kon=totalt")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_no_figure_of_people_is_no_page() {
        var karin = browser.signedInAs(Person.KARIN);
        for (var figure : List.of(
                "ekonomi/bakom?matt=budget",
                "deltagare/bakom?matt=totalt",
                "deltagare/bakom?matt=finns_inte&kon=kvinna",
                "smail/bakom?matt=upp&kon=kvinna",
                "finns_inte/bakom?matt=totalt")) {
            assertThat(karin.get("/statistik/" + figure + "&" + AR).status())
                    .as(figure)
                    .isEqualTo(404);
        }
        assertThat(karin.get("/statistik/deltagare/bakom?matt=totalt&kon=kvinna&fran=snart&till=2020-01-01")
                        .status())
                .isEqualTo(404);
    }

    private String page(String address) {
        var page = browser.signedInAs(Person.KARIN).get(address);
        assertThat(page.status()).as(address).isEqualTo(200);
        // The template engine writes "=" as a code.
        return page.html().replace("&#x3D;", "=");
    }
}
