package se.stegvis.slapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Person;
import se.stegvis.StegvisTest;

/** What is released, on pages. */
@StegvisTest
class SlappPagesTest {

    private final Browser browser;
    private final Provslapp provslapp;

    SlappPagesTest(Browser browser, Provslapp provslapp) {
        this.browser = browser;
        this.provslapp = provslapp;
    }

    @Test
    void a_table_tells_zero_hidden_unknown_and_not_told_apart() {
        var id = provslapp.forsta();

        var tables = Jsoup.parse(browser.signedInAs(Person.FORBUND)
                        .get("/slapp/" + id + "/deltagare")
                        .html())
                .select("main section table");

        assertThat(tables.get(0).select("tbody tr").eachText())
                .containsExactly(
                        "Inskrivna .. Visas inte: för få personer, eller skyddar en sådan uppgift"
                                + " .. Visas inte: för få personer, eller skyddar en sådan uppgift 63",
                        "Pågående . Redovisas inte på den här nivån . Redovisas inte på den här nivån 741");
        assertThat(tables.get(1).select("thead th").eachText()).containsExactly("Insats", "Inskrivna", "Pågående");
        assertThat(tables.get(1).select("tbody tr").eachText()).containsExactly("=Klivet;1 saknas Uppgift saknas 0");
    }

    @Test
    void a_drawing_has_no_bar_for_what_is_not_shown() {
        provslapp.forsta();
        var page = browser.signedInAs(Person.ASA).get("/slapp/over-tid?tabell=deltagare&kon=kvinna&matt=inskrivna");

        assertThat(page.status()).isEqualTo(200);
        assertThat(Jsoup.parse(page.html()).select("figure td").eachText()).contains("..");
    }

    @Test
    void over_time_the_newest_version_of_each_period_is_shown_whatever_is_asked() {
        provslapp.skriv("1985H1");
        provslapp.skriv("1985H1");
        var tab = browser.signedInAs(Person.KARIN);

        var rows = Jsoup.parse(
                        tab.get("/slapp/over-tid?tabell=alder&kategori=30-44").html())
                .select("figure th[scope=row]")
                .eachText();
        assertThat(rows).containsOnlyOnce("januari–juni 1985").contains("juli–december 1988");
        assertThat(rows.indexOf("januari–juni 1985")).isLessThan(rows.indexOf("juli–december 1988"));

        for (var odd :
                List.of("?tabell=finns_inte", "?tabell=alder&kategori=%27or&kon=%3Cb%3E&matt=x", "?slag=kvartal")) {
            assertThat(tab.get("/slapp/over-tid" + odd).status()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void files_are_the_same_as_the_api_gives() {
        var id = provslapp.forsta();
        var tab = browser.signedInAs(Person.FORBUND);

        var csv = tab.get("/slapp/" + id + "/deltagare/csv");

        assertThat(csv.header("Content-Disposition")).contains("deltagare_1988H2_v1.csv");
        assertThat(csv.html()).startsWith("slapp;period;tabell;").contains(";TOTALT;totalt;;inskrivna;63;");
        assertThat(tab.get("/slapp/" + id + "/deltagare/xlsx").header("Content-Type"))
                .contains("spreadsheetml");
        assertThat(tab.get("/slapp/" + id + "/deltagare/json-stat2").html()).contains("\"version\":\"2.0\"");
    }

    @Test
    void a_new_version_says_that_the_old_is_replaced_and_keeps_it() {
        var forst = provslapp.skriv("1984Q4");
        var sedan = provslapp.skriv("1984Q4");
        var tab = browser.signedInAs(Person.FORBUND);

        assertThat(tab.get("/slapp/" + forst).html()).contains("Ersatt av en nyare version", "/slapp/" + sedan);
        assertThat(tab.get("/slapp/1984Q4").html()).contains("Version 2").doesNotContain("Ersatt av");
        assertThat(tab.get("/slapp/" + forst + "/alder").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/slapp/999999",
                "/slapp/1988H9",
                "/slapp/x%27--",
                "/slapp/1988H2/finns_inte",
                "/slapp/1988H2/alder/pdf"
            })
    void what_does_not_exist_is_not_there(String address) {
        provslapp.forsta();

        assertThat(browser.signedInAs(Person.FORBUND).get(address).status()).isEqualTo(404);
    }

    @Test
    void who_may_not_see_it_does_not_and_anybody_may_know_what_it_is() {
        provslapp.forsta();
        for (var person : List.of(Person.ADMINISTRATOR, Person.LOGGGRANSKARE)) {
            assertThat(browser.signedInAs(person).get("/slapp/1988H2").status()).isEqualTo(403);
        }
        assertThat(browser.anonymous()
                        .send(HttpRequest.GET("/om-statistiken").header("Accept", "text/html"))
                        .html())
                .contains("personuppgiftsansvarig", "personuppgiftsbiträde");
    }
}
