package se.stegvis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Roll;
import se.stegvis.behorighet.Routes;
import se.stegvis.medarbetare.Provkonton;

/**
 * Every form of every page, filled with what nobody should type: a clear error or a correct save, never a fault of ours,
 * never a trace of what is inside, and nothing said back as it was sent when that could be taken for markup. Classes run
 * in the order of their names, this one among the last: what it saves, such as labels of codes, stays.
 */
@StegvisTest
class HostileInputTest {

    private static final String LONG = "å".repeat(30_000);

    private static final List<String> VALUES = List.of(
            "",
            " \t ",
            "före\u0000efter",
            "\u0000",
            "\uFEFF\u200B",
            "👩‍👩‍👧‍👦 🦊",
            "\u202Eöpoc\u202C مرحبا שלום",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "{{page.form}} {{{this}}} {{#each}}",
            "${7*7} #{7*7} %s %n %d",
            "'; drop table deltagare; --",
            "\" ' ` \\ \\' %_",
            "O’Connor “citat” – …",
            "2023-02-30",
            "0000-00-00",
            "9999-12-31",
            "2026-02-29",
            "19900125-2396",
            "199002301234",
            "-1",
            "0",
            "2147483648",
            "99999999999999999999999999",
            "1e9",
            "NaN",
            "null",
            "abc",
            "\r\n\r\nSet-Cookie: x=y",
            "../../etc/passwd",
            LONG);

    private final Browser browser;
    private final World world;
    private final Routes routes;
    private final Inskrivna inskrivna;
    private final Provkonton provkonton;
    private final Db db;

    HostileInputTest(Browser browser, World world, Routes routes, Inskrivna inskrivna, Provkonton provkonton, Db db) {
        this.browser = browser;
        this.world = world;
        this.routes = routes;
        this.inskrivna = inskrivna;
        this.provkonton = provkonton;
        this.db = db;
    }

    /** What was refused is kept for its writer, and would stand in the forms of other tests. */
    @AfterEach
    void throw_away_what_was_begun() {
        db.execute("delete from paborjat");
    }

    static Stream<Person> people() {
        return Stream.of(Person.KARIN, Person.ADMINISTRATOR, Person.LOGGGRANSKARE);
    }

    @Test
    void the_forms_are_found() {
        assertThat(forms(browser.signedInAs(Person.KARIN)).keySet())
                .anyMatch(address -> address.endsWith("/uppgifter/andra"))
                .anyMatch(address -> address.endsWith("/skattningar/smail/ny"))
                .hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("people")
    void in_every_field_at_once_it_is_an_error_or_a_save(Person person) {
        var tab = browser.signedInAs(person);
        for (var page : forms(tab).entrySet()) {
            for (var value : VALUES) {
                for (var form : FormPage.all(tab.get(page.getKey()))) {
                    var typed = new LinkedHashMap<String, Object>();
                    form.names().forEach(name -> typed.put(name, value));
                    send(tab, form, form.with(typed), value);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void in_one_field_of_an_otherwise_good_form_too(Person person) {
        var tab = browser.signedInAs(person);
        forms(tab)
                .forEach((address, forms) -> forms.forEach(form -> {
                    for (var name : kinds(form.names())) {
                        for (var value :
                                List.of("<script>alert(1)</script>", "2023-02-30", "-1", "\u0000", "👩‍👩‍👧‍👦")) {
                            send(tab, form, form.with(Map.of(name, value)), value);
                        }
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("people")
    void fields_that_are_missing_repeated_or_unknown_are_no_trouble(Person person) {
        var tab = browser.signedInAs(person);
        forms(tab)
                .forEach((address, forms) -> forms.forEach(form -> {
                    send(tab, form, Map.of("x", ""), "");
                    send(tab, form, Map.of("__proto__", "x", "version", "inte en version"), "");
                    var repeated = new HashMap<String, Object>();
                    form.names().forEach(name -> repeated.put(name, List.of("en", "två", "en", "<b>")));
                    send(tab, form, form.with(repeated), "<b>");
                    for (var name : kinds(form.with(Map.of()).keySet())) {
                        var without = new LinkedHashMap<>(form.with(Map.of()));
                        without.remove(name);
                        send(tab, form, without, "");
                        var garbled = new LinkedHashMap<>(form.with(Map.of()));
                        garbled.put(name, "<x>" + name);
                        send(tab, form, garbled, "<x>");
                    }
                }));
    }

    @Test
    void ten_megabytes_are_refused_with_a_page_wherever_they_are_sent() {
        var karin = browser.signedInAs(Person.KARIN);
        var huge = "x".repeat(10_000_000);
        for (var action : List.of("/logga-in", "/paborjat", world.klivet().href() + "/inskrivningar")) {
            var page = karin.post(action, Map.of("text", huge));
            assertThat(page.status()).as(action).isEqualTo(413);
            assertThat(page.html()).contains("Det du skickade är för stort");
        }
    }

    /** One of those that stand in each row of a list, told apart by a number. */
    private static Collection<String> kinds(Collection<String> names) {
        return names.stream()
                .collect(Collectors.toMap(
                        name -> name.replaceAll("\\d+", "#"), name -> name, (first, more) -> first, LinkedHashMap::new))
                .values();
    }

    /** The addresses that hold forms this person can send, with the forms. */
    private Map<String, List<FormPage>> forms(Tab tab) {
        DeltagandeRef deltagande = inskrivna.forDagarSedan(100);
        var konto = provkonton.nytt(Roll.COACH, "Klivet");
        var found = new LinkedHashMap<String, List<FormPage>>();
        for (var template : routes.pages()) {
            var address = template.replace("{insatsId}", String.valueOf(deltagande.insatsId()))
                    .replace("{deltagandeId}", String.valueOf(deltagande.deltagandeId()))
                    .replace("{medarbetareId}", String.valueOf(konto.id()))
                    .replace("{uppdragId}", String.valueOf(provkonton.uppdrag(konto)))
                    .replaceAll("\\{[^}]*}", "1");
            var page = tab.get(address);
            // Signing in is limited by attempts and has tests of its own.
            if (page.status() == 200 && !address.startsWith("/logga-in")) {
                var forms = new ArrayList<>(FormPage.all(page));
                forms.removeIf(form -> form.names().isEmpty());
                if (!forms.isEmpty()) {
                    found.put(address, forms);
                }
            }
        }
        return found;
    }

    private static void send(Tab tab, FormPage form, Map<String, ?> fields, String value) {
        var what = "%s with %s".formatted(form.action(), value.length() > 40 ? value.substring(0, 40) : value);
        var page = tab.post(form.action(), fields);
        check(what, page, value);
        if (page.status() == 303) {
            var next = tab.get(page.location());
            check(what + ", then " + page.location(), next, value);
            assertThat(next.status()).as(what).isLessThan(400);
        }
    }

    private static void check(String what, Page page, String value) {
        assertThat(page.status()).as(what).isIn(200, 303, 400, 403, 404, 409, 413, 422);
        assertThat(page.html())
                .as(what)
                .doesNotContain("Exception", "se.stegvis", "at java.", "SQLSyntax")
                .doesNotContain("<script>alert", "<img src=x", "<b>", "<x>");
        if (page.status() == 422) {
            assertThat(page.html()).as(what).contains("Något behöver rättas");
        }
        if (value.contains("{{page.form}}") && page.html().contains("{{")) {
            assertThat(page.html()).as(what).contains("{{page.form}}");
        }
    }
}
