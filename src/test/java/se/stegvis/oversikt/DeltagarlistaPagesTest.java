package se.stegvis.oversikt;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.InsatsRef;

@StegvisTest
class DeltagarlistaPagesTest {

    private static final String ALLA = "?status=alla";

    private final Browser browser;
    private final Db db;
    private final World world;
    private final InsatsRef klivet;
    private final String lista;

    DeltagarlistaPagesTest(Browser browser, World world, Db db) {
        this.browser = browser;
        this.db = db;
        this.world = world;
        this.klivet = world.klivet();
        this.lista = klivet.href() + "/deltagare";
    }

    @Test
    void a_name_is_found_without_its_diacritics() {
        enrol("Åsa", "Öbergh-Çelik", Map.of());

        for (var words : List.of("asa obergh", "ÖBERGH", "öbergh åsa", "obe")) {
            assertThat(search(words)).as(words).contains("Öbergh-Çelik, Åsa");
        }
        for (var words : List.of("bergh", "100%", "_sa", "asa nobody")) {
            assertThat(search(words)).as(words).doesNotContain("Öbergh-Çelik, Åsa");
        }
    }

    @Test
    void a_number_is_found_whole_and_by_its_last_four_but_never_across_owners() {
        enrol("Nummer", "Sökt", Map.of("personnummer", "199001252387"));

        for (var words : List.of("900125-2387", "19900125-2387", "2387")) {
            assertThat(search(words)).as(words).contains("Sökt, Nummer");
        }
        assertThat(search("2386")).doesNotContain("Sökt, Nummer");
        var ola = browser.signedInAs(Person.OLA);
        var theirs = world.ungstart().href() + "/deltagare";
        assertThat(search(ola, theirs, "2387")).doesNotContain("Sökt, Nummer");
    }

    @Test
    void what_was_searched_for_stands_in_no_address_and_only_for_the_session_that_searched() {
        var asa = browser.signedInAs(Person.ASA);
        var answer = asa.post(lista + "/urval", Map.of("ord", "Hemligsson"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).contains("sok=").doesNotContainIgnoringCase("hemligsson");
        assertThat(asa.get(answer.location()).html()).contains("value=\"Hemligsson\"");
        assertThat(browser.signedInAs(Person.MEHMET).get(answer.location()).html())
                .contains("Sökningen har gått ut")
                .doesNotContain("Hemligsson");
        assertThat(db.column("select convert(ord using latin1) from sokning"))
                .isNotEmpty()
                .noneMatch(ord -> ord.contains("Hemligsson"));
    }

    @Test
    void names_are_in_swedish_order_both_ways() {
        var initials = initials(everything(ALLA));
        var sorted = new ArrayList<>(initials);
        // Letters only: what follows the first one decides before its accent and its case do.
        var letters = Collator.getInstance(Locale.forLanguageTag("sv"));
        letters.setStrength(Collator.PRIMARY);
        sorted.sort(letters::compare);

        assertThat(initials).isEqualTo(sorted).contains("Ä", "Ö");
        var reversed = initials(everything(ALLA + "&ordning=fallande"));
        Collections.reverse(reversed);
        assertThat(reversed).isEqualTo(initials);
    }

    @Test
    void the_pages_together_hold_everybody_once_and_say_how_many() {
        var antal = db.number("select count(*) from deltagande where insats_id = ? and not anonym", klivet.insatsId());
        var asa = browser.signedInAs(Person.ASA);

        assertThat(names(everything(ALLA))).hasSize((int) antal);
        assertThat(asa.get(lista + ALLA).html()).contains("Visar 1–25 av " + antal);
        assertThat(asa.get(lista + "?sida=99999").status()).isEqualTo(200);
    }

    @Test
    void filters_show_what_they_say() {
        var asa = browser.signedInAs(Person.ASA);
        var avslutade = db.number(
                "select count(*) from deltagande where insats_id = ? and not anonym and avslutsanledning <> 'felregistrering'",
                klivet.insatsId());
        var id = db.number("select id from medarbetare where epost = ?", Person.ASA.epost());
        var hennes = db.number(
                "select count(*) from deltagande"
                        + " where insats_id = ? and kontaktperson_id = ? and avslutsanledning is null",
                klivet.insatsId(),
                id);

        assertThat(asa.get(lista + "?status=avslutade").html()).contains(" av " + avslutade);
        assertThat(asa.get(lista + "?kontaktperson=" + id).html()).contains(" av " + hennes);
        assertThat(asa.get(lista + "?kontaktperson=ingen&status=%27or1=1&sortering=drop&sida=-3&ordning=%00")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_next_follow_up_is_the_first_that_is_not_done_however_late() {
        enrol("Trettio", "November", Map.of("inskriven", "2024-11-30", "samtycke", "2024-11-30"));

        var late = ChronoUnit.DAYS.between(LocalDate.parse("2025-02-28"), world.idag());

        assertThat(search("trettio november")).contains("28 feb 2025", "Försenad " + late + " dagar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontaktperson", "inskriven", "nasta", "senaste_kontakt"})
    void every_column_orders_both_ways_and_loses_nobody(String sortering) {
        var ascending = everything(ALLA + "&sortering=" + sortering);
        var descending = everything(ALLA + "&sortering=" + sortering + "&ordning=fallande");

        assertThat(ascending).contains("aria-sort=\"ascending\"");
        assertThat(descending).contains("aria-sort=\"descending\"");
        assertThat(names(descending)).containsExactlyInAnyOrderElementsOf(names(ascending));
        assertThat(names(descending)).isNotEqualTo(names(ascending));
    }

    @Test
    void the_log_row_of_a_list_names_everybody_on_the_page() {
        var html = browser.signedInAs(Person.ASA).get(lista).html();

        var visade = db.text("select visade from atkomst where behorighet = 'SE_DELTAGARE' order by id desc limit 1")
                .split(",");

        assertThat(visade).hasSize(names(html).size());
        assertThat(visade).allSatisfy(id -> assertThat(html).contains("/deltaganden/" + id + "\""));
    }

    private void enrol(String fornamn, String efternamn, Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "fornamn",
                fornamn,
                "efternamn",
                efternamn,
                "kon",
                "kvinna",
                "inskriven",
                world.idag().toString(),
                "samtycke",
                world.idag().toString()));
        form.putAll(more);
        var saved = browser.signedInAs(Person.KARIN).post(klivet.href() + "/inskrivningar", form);
        assertThat(saved.status()).isEqualTo(303);
    }

    private String search(String words) {
        return search(browser.signedInAs(Person.ASA), lista, words);
    }

    private static String search(Tab tab, String lista, String words) {
        return tab.get(tab.post(lista + "/urval", Map.of("ord", words)).location())
                .html();
    }

    /** Every page of the list, one after the other. */
    private String everything(String query) {
        var asa = browser.signedInAs(Person.ASA);
        var html = new StringBuilder();
        for (int sida = 1; ; sida++) {
            var page = asa.get(lista + query + "&sida=" + sida).html();
            html.append(page);
            if (!page.contains("rel=\"next\"")) {
                return html.toString();
            }
        }
    }

    private static List<String> initials(String html) {
        return new ArrayList<>(
                names(html).stream().map(name -> name.substring(0, 1)).toList());
    }

    private static List<String> names(String html) {
        var names = new ArrayList<String>();
        var rows = Pattern.compile("<th scope=\"row\"><a href=\"[^\"]+\">([^<]+)</a>")
                .matcher(html);
        while (rows.find()) {
            names.add(rows.group(1));
        }
        return names;
    }
}
