package se.stegvis.behorighet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;

/** Who may what: the table of the domain document, literally, and every route of the running program held to it. */
@StegvisTest
class MatrisTest {

    /** Under each act of the document the behörigheter that make it up; a new one gets its row here too. */
    private static final String MATRIS =
            """
            act                                            coach samordnare förbund administratör logggranskare

            read and write cases of own insatser
              SE_DELTAGARE                                 x     x          -       -             -
              SE_PERSONNUMMER                              x     x          -       -             -
              SKRIVA_I_AKT                                 x     x          -       -             -
              AVSLUTA                                      x     x          -       -             -
              SKYDDA                                       x     x          -       -             -
              SE_SKYDDADE                                  x     x          -       -             -
              SKRIVA_REMISS                                x     x          -       -             -
              SKRIVA_IN                                    x     x          -       -             -
            admit, assign, felregistrera, call after exit
              BESLUTA_OM_REMISS                            -     x          -       -             -
              TILLDELA                                     -     x          -       -             -
              NAMNGE                                       -     x          -       -             -
              ATEROPPNA                                    -     x          -       -             -
              AVSLUTA_FLERA                                -     x          -       -             -
              FELREGISTRERA                                -     x          -       -             -
              RINGA_EFTER_AVSLUT                           -     x          -       -             -
              GENERERA_UPPFOLJNINGAR                       -     x          -       -             -
              RATTA_ANDRAS                                 -     x          -       -             -
              SE_NYA_UPPDRAG                               -     x          -       -             -
            own insatser's figures
              SE_STATISTIK                                 x     x          -       -             -
              FASTSTALL                                    -     x          -       -             -
            take part in a release
              PUBLICERA                                    -     x          -       -             -
            released tables
              SE_SLAPP                                     x     x          x       -             -
            list of insatser, expected numbers, budgets
              SE_INSATSER                                  x     x          x       x             -
              SKRIVA_INSATSER                              -     -          x       -             -
            accounts, assignments
              HANTERA_KONTON                               -     -          -       x             -
            settings, code lists
              HANTERA_INSTALLNINGAR                        -     -          -       x             -
            everybody signed in
              VARA_INLOGGAD                                x     x          x       x             x
            """;

    /** What stands for a place in an address beside the insats and the deltagande, so that something is there. */
    private static final Map<String, String> PLACES = Map.of(
            "{fil}", "deltagare.csv",
            "{nyckel}", "ors_grans",
            "{lista}", "utbildning",
            "{enkat}", "nns_1",
            "{kod}", "grundskola",
            "{dag}", "2026-01-01");

    private final Routes routes;
    private final Browser browser;
    private final World world;
    private final Db db;

    MatrisTest(Routes routes, Browser browser, World world, Db db) {
        this.routes = routes;
        this.browser = browser;
        this.world = world;
        this.db = db;
    }

    @Test
    void the_table_in_the_code_is_that_of_the_domain_document() {
        var rows = MATRIS.lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();

        assertThat(Arrays.stream(Behorighet.values()).map(MatrisTest::row)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @ParameterizedTest
    @EnumSource(Roll.class)
    void a_route_answers_a_roll_if_and_only_if_the_table_says_so(Roll roll) {
        var tab = browser.signedInAs(holderOf(roll));
        var deltagande = world.ongoing(world.klivet());
        assertThat(routesWithSigningOutLast()).isNotEmpty().allSatisfy(route -> {
            var allowed = roll.har(route.behorighet().orElseThrow());
            var before = world.lastLogged();
            int status = status(tab, route, deltagande);
            var refused =
                    db.column("select utfall from atkomst where id > ?", before).contains("NEKAD");
            assertThat(refused).as("%s as %s is refused", route.name(), roll).isEqualTo(!allowed);
            if (allowed && isThere(route)) {
                assertThat(status).as("%s as %s", route.name(), roll).isNotIn(403, 404);
            }
            if (!allowed) {
                assertThat(status).as("%s as %s", route.name(), roll).isIn(403, 404);
            }
        });
    }

    /** Somebody who holds that roll and no other; in Klivet when it is held in an insats. */
    private static Person holderOf(Roll roll) {
        return switch (roll) {
            case COACH -> Person.ASA;
            case SAMORDNARE -> Person.KARIN;
            case FORBUND -> Person.FORBUND;
            case ADMINISTRATOR -> Person.ADMINISTRATOR;
            case LOGGGRANSKARE -> Person.LOGGGRANSKARE;
        };
    }

    private List<Route> routesWithSigningOutLast() {
        return routes.guarded().stream()
                .sorted(Comparator.comparing(route -> route.template().equals("/logga-ut")))
                .toList();
    }

    /** Whether what the address names exists, so that 404 can only mean that it is not for the reader. */
    private static boolean isThere(Route route) {
        return Stream.of(route.template().split("/"))
                .filter(part -> part.startsWith("{"))
                .allMatch(part -> PLACES.containsKey(part)
                        || List.of("{insatsId}", "{deltagandeId}").contains(part));
    }

    private static int status(Tab tab, Route route, DeltagandeRef deltagande) {
        return RouteTest.call(tab, route.method(), route.uri(deltagande, PLACES), "text/html")
                .status();
    }

    private static String row(Behorighet behorighet) {
        return behorighet.name()
                + Arrays.stream(Roll.values())
                        .map(roll -> roll.har(behorighet) ? " x" : " -")
                        .collect(Collectors.joining());
    }
}
