package se.stegvis.behorighet;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Behorighet.Scope;

/** Walks every route the running program has, so that no page can be added outside the rules. */
@StegvisTest
class RouteTest {

    /** Everything that answers without sign-in. To add one here is to open it to the world. */
    private static final List<String> OPEN = List.of(
            "GET /api/v1/openapi.yml",
            "GET /halsa",
            "GET /logga-in",
            "GET /metrik",
            "GET /om-statistiken",
            "GET /statisk/{fil}",
            "POST /logga-in",
            "POST /logga-in/fortsatt",
            "GET /valj-losenord/{token}",
            "POST /valj-losenord/{token}");

    /** What a key opens. To add one here is to give it to every program that has one. */
    private static final List<String> FOR_PROGRAMS =
            List.of("GET /api/v1/statistik", "GET /api/v1/statistik/{slapp}/{tabell}");

    private final Routes routes;
    private final Browser browser;
    private final World world;
    private final Db db;

    RouteTest(Routes routes, Browser browser, World world, Db db) {
        this.routes = routes;
        this.browser = browser;
        this.world = world;
        this.db = db;
    }

    @Test
    void every_route_says_what_it_requires_or_is_one_of_the_few_open_ones() {
        var open = new TreeSet<String>();
        var forPrograms = new TreeSet<String>();
        for (var route : routes.all()) {
            if (route.isOpen()) {
                open.add(route.name());
            } else if (route.isForPrograms()) {
                forPrograms.add(route.name());
            } else {
                assertThat(route.behorighet()).as(route.name()).isPresent();
            }
        }
        assertThat(open).containsExactlyElementsOf(new TreeSet<>(OPEN));
        assertThat(forPrograms).containsExactlyElementsOf(new TreeSet<>(FOR_PROGRAMS));
    }

    @Test
    void a_behorighet_in_an_insats_is_used_under_an_insats_and_nowhere_else() {
        assertThat(routes.guarded()).isNotEmpty().allSatisfy(route -> {
            var inInsats = route.behorighet().orElseThrow().scope() == Scope.INSATS;
            assertThat(route.template().startsWith("/insatser/{insatsId}/"))
                    .as(route.name())
                    .isEqualTo(inInsats);
            assertThat(route.hasRef())
                    .as("%s takes the ref of its address", route.name())
                    .isEqualTo(inInsats);
        });
    }

    @Test
    void nothing_is_open_without_signing_in() {
        var nobody = browser.anonymous();
        assertThat(routes.guarded()).allSatisfy(route -> {
            var uri = route.uri(world.ongoing(world.klivet()));
            assertThat(call(nobody, route.method(), uri, "text/html").location())
                    .as(route.name())
                    .startsWith("/logga-in");
            // 406 when the route has nothing but HTML to give: the program is not told more.
            assertThat(call(nobody, route.method(), uri, "application/json").status())
                    .as(route.name())
                    .isIn(401, 406);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"ASA", "KARIN", "FORBUND", "ADMINISTRATOR", "LOGGGRANSKARE"})
    void another_insats_is_not_there_for_anybody(Person person) {
        var tab = browser.signedInAs(person);
        var theirs = world.ongoing(world.ungstart());
        var nowhere = new DeltagandeRef(999_999_999, 999_999_999);
        // Somebody else's deltagande under one's own insats: the address is one's own, what it names is not.
        var mixed = new DeltagandeRef(world.klivet().insatsId(), theirs.deltagandeId());
        assertThat(routes.inInsats()).isNotEmpty().allSatisfy(route -> {
            var refused = call(tab, route.method(), route.uri(theirs), "text/html");
            assertThat(refused.status()).as("%s as %s", route.name(), person).isEqualTo(404);
            var missing = call(tab, route.method(), route.uri(nowhere), "text/html");
            assertThat(refused.html())
                    .as("the same page as for what does not exist")
                    .isEqualTo(missing.html());
            assertThat(headers(refused)).as("the same headers too").isEqualTo(headers(missing));
            if (route.isAboutDeltagande()) {
                assertThat(call(tab, route.method(), route.uri(mixed), "text/html")
                                .status())
                        .as("%s mixed as %s", route.name(), person)
                        .isEqualTo(404);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"ASA", "FORBUND"})
    void every_refusal_is_logged_with_who_asked_for_what(Person person) {
        var tab = browser.signedInAs(person);
        var theirs = world.ongoing(world.ungstart());
        assertThat(routes.inInsats()).isNotEmpty().allSatisfy(route -> {
            var before = world.lastLogged();
            call(tab, route.method(), route.uri(theirs), "text/html");
            assertThat(db.column(
                            """
                            select concat(m.epost, ' ', a.metod, ' ', a.rutt, ' ', a.insats_id, ' ', a.utfall)
                              from atkomst a join medarbetare m on m.id = a.medarbetare_id
                             where a.id > ?
                            """,
                            before))
                    .containsExactly("%s %s %d NEKAD".formatted(person.epost(), route.name(), theirs.insatsId()));
        });
    }

    @Test
    void an_anonymous_deltagande_cannot_be_opened() {
        var karin = browser.signedInAs(Person.KARIN);
        var anonymous = world.anonymous(world.klivet());
        assertThat(routes.inInsats().stream().filter(Route::isAboutDeltagande))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(call(karin, route.method(), route.uri(anonymous), "text/html")
                                .status())
                        .as(route.name())
                        .isEqualTo(404));
    }

    @Test
    void every_route_about_a_deltagande_writes_a_row_about_it() {
        var karin = browser.signedInAs(Person.KARIN);
        var deltagande = world.ongoing(world.klivet());
        assertThat(routes.inInsats().stream().filter(Route::isAboutDeltagande))
                .isNotEmpty()
                .allSatisfy(route -> {
                    var before = world.lastLogged();
                    call(karin, route.method(), route.uri(deltagande), "text/html");
                    assertThat(db.column(
                                    "select concat(metod, ' ', rutt) from atkomst where id > ? and deltagande_id = ?",
                                    before,
                                    deltagande.deltagandeId()))
                            .as(route.name())
                            .contains(route.name());
                });
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void whoever_is_named_on_a_page_stands_in_its_log_row(Person person) {
        var tab = browser.signedInAs(person);
        var names = new Names(db);
        for (var route : routes.guarded()) {
            if (route.method() != HttpMethod.GET) {
                continue;
            }
            for (var deltagande : List.of(world.ongoing(world.klivet()), world.ongoing(world.ungstart()))) {
                var before = world.lastLogged();
                var page = call(tab, HttpMethod.GET, route.uri(deltagande), "text/html");
                assertThat(names.loggedAfter(before))
                        .as("%s as %s", route.name(), person)
                        .containsAll(names.shownOn(page.html()));
            }
        }
    }

    private static Map<String, List<String>> headers(Page page) {
        var headers = new TreeMap<>(page.response().getHeaders().asMap());
        headers.remove("date");
        return headers;
    }

    static Page call(Tab tab, HttpMethod method, String uri, String accept) {
        var request = HttpRequest.create(method, uri).header("Accept", accept).header("Sec-Fetch-Site", "same-origin");
        if (method == HttpMethod.POST) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE).body("version=0");
        }
        var page = tab.send(request);
        assertThat(page.status()).as("%s %s", method, uri).isLessThan(500);
        return page;
    }
}
