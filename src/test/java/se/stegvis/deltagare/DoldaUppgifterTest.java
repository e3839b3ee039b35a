package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.Addresses;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** Dölj personuppgifter: what no page of the running program may hold while a session hides who the participants are. */
@StegvisTest
class DoldaUppgifterTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String NUMMER = "199001252395";

    /** Of a participant of this test, as they stand in her facts and in every text about her. */
    private static final List<String> OWN = List.of(
            "Xerxina",
            "Quillfeldt",
            // Four digits alone can be the id of anybody's.
            "-2395",
            "01252395",
            "19900125",
            "070-174 06 42",
            "xq@prov.example",
            "Dolda gränden 17");

    private final Browser browser;
    private final World world;
    private final Addresses addresses;
    private final Db db;

    private String href = "";

    DoldaUppgifterTest(Browser browser, World world, Addresses addresses, Db db) {
        this.browser = browser;
        this.world = world;
        this.addresses = addresses;
        this.db = db;
    }

    @BeforeEach
    void enrol() {
        var day = world.idag().minusDays(20).toString();
        href = post(Person.KARIN, world.klivet().href() + "/inskrivningar", uppgifter(day));
        post(Person.ASA, world.klivet().href() + "/inskrivningar/paborjade", uppgifter(day));
        var idag = world.idag().toString();
        for (var person : List.of(Person.ASA, Person.KARIN)) {
            for (var button : List.of("signera", "spara")) {
                post(
                        person,
                        href + "/anteckningar",
                        Map.of("datum", idag, "rubrik", "Om Xerxina", "text", text(), button, ""));
            }
        }
        post(
                Person.ASA,
                href + "/handlingsplan",
                Map.of(
                        "version",
                        "",
                        "mal_0_rubrik",
                        text(),
                        "mal_0_steg_0_vad",
                        "Ringa Quillfeldt",
                        "mal_0_steg_0_ansvarig",
                        "coach",
                        "mal_0_steg_0_status",
                        "pagar",
                        "akt_0_vad",
                        "Resa till Dolda gränden 17",
                        "akt_0_slag",
                        "annat",
                        "akt_0_fran",
                        idag));
        post(
                Person.ASA,
                href + "/handlingsplan/versioner",
                Map.of(
                        "version",
                        "0",
                        "deltagarens_ord",
                        text(),
                        "forankrad_remittent",
                        idag,
                        "remittent_vem",
                        "Quillfeldt"));
        post(
                Person.ASA,
                href + "/natverk",
                Map.of("part", "annan", "namn", "Kalle Quillfeldt", "telefon", "070-174 06 42", "fran", idag));
        post(
                Person.ASA,
                href + "/moten",
                Map.of(
                        "slag",
                        "sip",
                        "datum",
                        idag,
                        "plats",
                        "Dolda gränden 17",
                        "text",
                        text(),
                        "deltog_0_namn",
                        "Quillfeldt",
                        "beslut_0_vad",
                        "Ringa Xerxina",
                        "signera",
                        ""));
        post(Person.ASA, href + "/slutdokumentation", Map.of("version", "0"));
        post(
                Person.ASA,
                href + "/slutdokumentation/lamnad",
                Map.of("lamnad", idag, "satt", "post", "till", "Kalle Quillfeldt", "version", "0"));
        post(Person.ASA, href + "/slutdokumentation", Map.of("version", "0"));
        post(
                Person.ASA,
                href + "/kontaktobs",
                Map.of(
                        "slag",
                        "ombud",
                        "text",
                        "Kalle Quillfeldt",
                        "granskas",
                        world.idag().plusDays(9).toString()));
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void no_page_holds_what_tells_who_a_participant_is(Person person) {
        var tab = browser.signedInAs(person);
        var known = known();
        var seen = shown(tab, known);
        assertThat(seen.isEmpty())
                .as("%s sees participants when nothing is hidden", person)
                .isEqualTo(!List.of(Person.ASA, Person.MEHMET, Person.KARIN, Person.OLA, Person.JOHANNA)
                        .contains(person));

        tab.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));
        var before = world.lastLogged();

        assertThat(shown(tab, known)).isEmpty();
        assertThat(db.column("select visade from atkomst where id > ? and visade is not null", before))
                .isEmpty();
    }

    @Test
    void hiding_lasts_over_pages_is_said_on_each_and_ends_with_the_session() {
        var asa = browser.signedInAs(Person.ASA);
        assertThat(asa.get(href).html()).contains("Xerxina Quillfeldt").doesNotContain("Personuppgifter är dolda");

        var back = asa.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", href + "?x=1"));

        assertThat(back.location()).isEqualTo(href + "?x=1");
        var nr = db.text("select deltagar_nr from deltagande where id = ?", id());
        assertThat(asa.get(href).html()).contains("Personuppgifter är dolda.", "Deltagare " + nr, "Obs vid kontakt");
        assertThat(asa.get("/").html())
                .contains("Personuppgifter är dolda.", "Deltagare " + nr + "<", "Visa personuppgifter igen");
        assertThat(browser.signedInAs(Person.ASA).get(href).html()).contains("Xerxina Quillfeldt");

        asa.post("/dolj-personuppgifter", Map.of("dolj", "nej", "till", "//ond.example/"));
        assertThat(asa.get(href).html()).contains("Xerxina Quillfeldt");
    }

    @Test
    void one_goes_back_to_no_address_but_our_own() {
        var asa = browser.signedInAs(Person.ASA);
        for (var till :
                List.of("//ond.example/", "https://ond.example/", "/\\ond.example", "", "/a?b=%zz", "/a\r\nX: y")) {
            assertThat(asa.post("/dolj-personuppgifter", Map.of("dolj", "nej", "till", till))
                            .location())
                    .as(till)
                    .isEqualTo("/");
        }
    }

    @Test
    void a_form_that_needs_what_is_hidden_is_not_shown_and_is_logged_so() {
        var asa = hiding();
        for (var path : List.of("/uppgifter/andra", "/personnummer", "/personnummer/andra", "/adress", "/kontaktobs")) {
            var before = world.lastLogged();
            var page = asa.get(href + path);

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html()).contains("Slå av och öppna sidan", "value=\"" + href + path + "\"");
            assertThat(db.column("select concat(utfall, ' ', deltagande_id) from atkomst where id > ?", before))
                    .containsExactly("AVBRUTEN " + id());
        }
    }

    @Test
    void what_was_typed_before_hiding_is_saved_and_a_mistake_is_not_shown() {
        var asa = hiding();
        var form = uppgifter(world.idag().minusDays(20).toString());
        form.putAll(Map.of("version", "0", "version_person", "0", "efternamn", "Quillfeldt-Ny"));

        assertThat(asa.post(href + "/uppgifter", form).status()).isEqualTo(303);
        form.put("inskriven", "i förrgår");
        var page = asa.post(href + "/uppgifter", form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("inte sparat").doesNotContain("Quillfeldt");
        assertThat(browser.signedInAs(Person.ASA).get(href).html()).contains("Quillfeldt-Ny", "070-174 06 42");
    }

    @Test
    void a_form_that_was_begun_is_neither_shown_nor_begun_anew() {
        var asa = browser.signedInAs(Person.ASA);
        var page = asa.get(href + "/anteckningar/ny");
        var begun = FormPage.of(page).with(Map.of("rubrik", "", "text", "Begynt om Quillfeldt"));
        assertThat(asa.post(href + "/anteckningar", begun).status()).isEqualTo(422);
        assertThat(asa.get(href + "/anteckningar/ny").html()).contains("Begynt om");

        asa.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));

        assertThat(asa.get(href + "/anteckningar/ny").html())
                .contains("Slå av och öppna sidan")
                .doesNotContain("Begynt om");
    }

    @Test
    void a_search_goes_on_with_its_words_hidden() {
        var asa = hiding();
        var lista = world.klivet().href() + "/deltagare";
        var found = asa.post(lista + "/urval", Map.of("ord", "quillfeldt", "status", "pagaende"))
                .location();
        var key = found.replaceFirst(".*sok=([^&]*).*", "$1");

        assertThat(asa.get(found).html())
                .contains("Orden är dolda", "value=\"" + key + "\"")
                .doesNotContain("quillfeldt");
        assertThat(asa.post(lista + "/urval", Map.of("ord", "", "sok", key, "status", "alla"))
                        .location())
                .isEqualTo(lista + "?sok=" + key + "&status=alla");
    }

    private Tab hiding() {
        var asa = browser.signedInAs(Person.ASA);
        asa.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));
        return asa;
    }

    /** What of the known stands on any page there is, for the participants of all insatser. */
    private List<String> shown(Tab tab, List<String> known) {
        var shown = new ArrayList<String>();
        // Thousands are known and thousands of pages are read: only those whose first word is on a page are looked for.
        var byFirstWord = known.stream()
                .collect(Collectors.groupingBy(k -> words(k).findFirst().orElseThrow()));
        var pages = new LinkedHashSet<>(addresses.of(href));
        pages.addAll(addresses.of(world.ongoing(world.ungstart()).href()));
        for (var page : pages) {
            var html = tab.get(page).html();
            var sought = words(html).distinct().flatMap(word -> byFirstWord.getOrDefault(word, List.of()).stream());
            Stream.concat(OWN.stream(), sought)
                    .filter(html::contains)
                    .map(k -> page + " shows " + k)
                    .forEach(shown::add);
        }
        return shown;
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    /** The names of everybody in both orders. */
    private List<String> known() {
        var known = new ArrayList<String>();
        for (var spelling : List.of("concat(fornamn, ' ', efternamn)", "concat(efternamn, ', ', fornamn)")) {
            known.addAll(db.column(
                    "select distinct " + spelling + " from deltagare where fornamn <> '' and efternamn <> ''"));
            known.addAll(db.column("select distinct " + spelling + " from remiss where fornamn <> ''"));
        }
        // Staff may be called the same, and are not hidden.
        known.removeAll(db.column("select namn from medarbetare"));
        return known;
    }

    private String post(Person person, String address, Map<String, ?> form) {
        var page = browser.signedInAs(person).post(address, form);
        assertThat(page.status()).as(address + page.html()).isEqualTo(303);
        return page.location();
    }

    private String id() {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private static String text() {
        return "Xerxina Quillfeldt, 070-174 06 42, bor på Dolda gränden 17.";
    }

    private Map<String, Object> uppgifter(String day) {
        var form = new HashMap<String, Object>();
        form.put("fornamn", "Xerxina");
        form.put("efternamn", "Quillfeldt");
        form.put("kon", "kvinna");
        form.put("personnummer", NUMMER);
        form.put("person", "annan");
        form.put("telefon", "070-174 06 42");
        form.put("epost", "xq@prov.example");
        form.put("adress", "Dolda gränden 17");
        form.put("inskriven", day);
        form.put("samtycke", day);
        form.put("kontaktperson", db.text("select id from medarbetare where epost = ?", Person.ASA.epost()));
        return form;
    }
}
