package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;

/** The page of figures: who is counted where, and what stands beside what. */
@StegvisTest
class StatistikPagesTest {
    private static final String NAMN = "Sifferprovet";
    private static final String AR = "&fran=2020-01-01&till=2020-12-31&insats=" + NAMN;

    private final Browser browser;

    StatistikPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void the_people_of_a_year(Importer importer, Db db, @TempDir Path folder) {
        var people = new HelarPeople(PublishedFigures.of("helar-2020.csv"), NAMN);
        assertThat(people.files(new ExchangeFolder(folder)).importera(importer).errors())
                .isEmpty();
        db.execute(
                "insert ignore into uppdrag (medarbetare_id, insats_id, roll, fran)"
                        + " select m.id, i.id, 'SAMORDNARE', '2019-01-01' from medarbetare m, insats i"
                        + " where m.epost = 'karin.berg@demo.example' and i.namn = ?",
                NAMN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'deltagare handlingsplan uppfoljning anonyma'",
        "deltagare, 'deltagare handlingsplan uppfoljning anonyma'",
        "bakgrund, 'alder utbildning forsorjningstid'",
        "avslut, 'resultat resultat-utan-provotid avslutsutfall avslutsanledning insatstid ors'",
        "fore-och-efter, 'forsorjning sysselsattning'",
        "smail, 'smail'",
        "nns, 'nns_1 nns_2'",
        "efter-avslutet, 'efter_avslut natta-6 natta-18 nadda_bada'",
        "finns-inte, 'deltagare handlingsplan uppfoljning anonyma'"
    })
    void those_who_started_and_those_who_exited_are_never_on_one_page(String visa, String tabeller) {
        var html = page(visa);
        assertThat(Pattern.compile("<h3 id=\"([^\"]+)\"")
                        .matcher(html)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly(tabeller.split(" "));
        assertThat(html.split("Så räknas det")).hasSize(tabeller.split(" ").length + 1);
        assertThat(html).doesNotContain("NaN", "null");
    }

    @Test
    void every_table_there_is_can_be_read_and_had_as_a_file() {
        for (var tabell : Tabell.ALLA) {
            assertThat(List.of(Flik.values()).stream().filter(flik -> page(flik.namn())
                            .contains("/statistik/" + tabell.namn() + ".xlsx?fran=2020-01-01&amp;till=2020-12-31"
                                    + "&amp;insats=" + NAMN + "\"")))
                    .as(tabell.namn())
                    .hasSize(1);
        }
    }

    @Test
    void shares_stand_beside_their_counts() {
        assertThat(row(page("bakgrund"), "Grundskola")).endsWith("17 36,2 %");
        assertThat(row(page("avslut"), "Utskrivning till arbete, studier eller arbetssökande"))
                .isEqualTo("7 29,2 % 10 40,0 % 17 34,7 %");
        // Of all who exited, and without those who did inside the prövotid.
        assertThat(row(page("avslut"), "Totalt")).isEqualTo("49 8 16,3 % 100,0 % 24 49,0 % 100,0 %");
        assertThat(page("avslut"))
                .containsPattern(
                        "<td class=\"num group\"><a [^>]+>44</a></td><td class=\"num group\"><a [^>]+>8</a></td><td class=\"num\">18,2\u00a0%</td>");
        assertThat(row(page("fore-och-efter"), "Försörjningsstöd"))
                .isEqualTo("33 62,3 % 33 67,3 % 19 35,8 % 19 38,8 % −14 −14");
        assertThat(page("fore-och-efter"))
                .contains("Före: 53 källor hos 49 personer. Efter: 53 källor hos 49 personer.");
    }

    @Test
    void the_success_rate_among_women_and_the_women_among_the_successes_are_told_apart() {
        assertThat(page("avslut"))
                .contains(
                        "Av 24 avslutade kvinnor gick 7 till arbete eller studier, 29,2\u00a0%. Av 25 avslutade män gick 1, 4,0"
                                + "\u00a0%. En annan andel: av de 8 som gick dit är 7 kvinnor, 87,5\u00a0%. Mål 35\u00a0% av de avslutade.");
    }

    @Test
    void a_drawing_stands_beside_its_table_and_not_beside_a_second_one() {
        for (var flik : Flik.values()) {
            for (var figur : Jsoup.parse(page(flik.namn())).select("figure")) {
                assertThat(figur.select("svg")).hasSize(1);
                assertThat(figur.select("table")).isEmpty();
                assertThat(Objects.requireNonNull(figur.closest("section.figures"))
                                .select("table"))
                        .hasSize(1);
            }
        }
        assertThat(Jsoup.parse(page("avslut")).select("figure .grans text").text())
                .isEqualTo("Mål 35 %");
    }

    @Test
    void two_periods_stand_beside_each_other_with_what_is_between_them() {
        var fore = Jsoup.parse(page("bakgrund&jamfor=aret_innan"));
        assertThat(fore.select("section:has(#utbildning) thead tr:last-child th")
                        .eachText())
                .containsExactly("Nu", "Förra", "Skillnad", "Nu", "Förra", "Skillnad");
        var html = page("bakgrund&jamfor=aret_innan&kon=totalt");
        assertThat(row(html, "Grundskola")).isEqualTo("17 0 +17 36,2 % 0,0 % +36,2");
        var ett = page("bakgrund&kon=totalt");
        assertThat(row(ett, "Grundskola")).isEqualTo("17 36,2 %");
    }

    @Test
    void the_effect_is_shown_of_the_same_persons_and_nowhere_beside_a_share_of_others() {
        var html = page("efter-avslutet");
        assertThat(html).contains("De 17 som nåddes efter 6 månader", "De 32 som nåddes efter 18 månader");
        assertThat(row(html, "Fortsatt rehabilitering")).isEqualTo("17 100,0 % 7 41,2 % −10");
        assertThat(row(html, "Efter 18 månader")).isEqualTo("32 32 32 100,0 %");
        assertThat(html).contains("Ingen vars artonde månad infaller under perioden har nåtts båda gångerna.");
        // 18 per cent of the 44 who were exited in the year went to work or studies: other people, counted otherwise.
        assertThat(html).doesNotContain("18,2 %", "18,2&#160;%", "Avslutade");
    }

    @Test
    void a_period_with_nobody_says_so() {
        var karin = browser.signedInAs(Person.KARIN);
        assertThat(karin.get("/statistik?visa=bakgrund&fran=1990-01-01&till=1990-12-31")
                        .html())
                .contains("Ingen skrevs in under perioden.")
                .doesNotContain("<table");
        assertThat(karin.get("/statistik?visa=avslut&fran=1990-01-01&till=1990-12-31")
                        .html())
                .contains("Ingen avslutades under perioden.")
                .doesNotContain("<table");
    }

    @Test
    void a_bad_day_comes_back_on_the_same_part() {
        var page = browser.signedInAs(Person.KARIN).get("/statistik?visa=avslut&fran=snart&till=2020-01-01");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("value=\"avslut\"", "value=\"snart\"").doesNotContain("<table");
    }

    private String page(String visa) {
        var page = browser.signedInAs(Person.KARIN).get("/statistik?visa=" + visa + AR);
        assertThat(page.status()).isEqualTo(200);
        // The template engine writes "=" as a code.
        return page.html().replace("&#x3D;", "=");
    }

    /** The figures of the first row with the heading, parted by spaces. */
    private static String row(String html, String heading) {
        var row = Pattern.compile("<th scope=\"row\">" + Pattern.quote(heading) + "</th>(.*?)</tr>", Pattern.DOTALL)
                .matcher(html);
        assertThat(row.find()).as(heading).isTrue();
        return row.group(1)
                .replaceAll("<[^>]+>", " ")
                .replace("&#160;", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
