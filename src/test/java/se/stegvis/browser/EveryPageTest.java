package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.World;
import se.stegvis.behorighet.Routes;

/** Opens every page the running program has, as every role, and looks at what comes. */
@BrowserTest
class EveryPageTest {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    private final Routes routes;
    private final Participants participants;
    private final World world;
    private final Db db;

    EveryPageTest(Routes routes, Participants participants, World world, Db db) {
        this.routes = routes;
        this.participants = participants;
        this.world = world;
        this.db = db;
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"ASA", "KARIN"})
    void of_who_works_with_participants_reads_well(Person person, Windows windows) {
        var href = participants.withEverything(person, "Rikard", "Rikligsson");
        var window = windows.scripted(person);

        assertThat(look(window, addresses(href))).isEmpty();
    }

    @Test
    void of_a_participant_with_nothing_and_of_one_who_has_left_reads_well(Windows windows) {
        var window = windows.scripted(Person.ASA);
        var addresses = addresses(participants.enrolled("Fritjof", "Färsk"));
        addresses.addAll(addresses(participants.exited(Person.KARIN, "Ulf", "Utskriven")));
        addresses.removeIf(path -> !path.contains("/deltaganden/") || path.endsWith("/ny") || path.endsWith("/andra"));

        assertThat(look(window, addresses)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"FORBUND", "ADMINISTRATOR", "LOGGGRANSKARE"})
    void of_who_does_not_reads_well(Person person, Windows windows) {
        var window = windows.scripted(person);

        assertThat(look(window, addresses(world.ongoing(world.klivet()).href())))
                .isEmpty();
    }

    /** Refused pages are all one page, which is looked at once. */
    private static List<String> look(Window window, Set<String> addresses) {
        var problems = new ArrayList<String>();
        var refused = new LinkedHashSet<Integer>();
        for (var address : addresses) {
            int status = window.open(address);
            assertThat(status).as(address).isIn(200, 403, 404);
            if (status == 200 || refused.add(status)) {
                Inspection.of(window).forEach(problem -> problems.add(address + " " + problem));
            }
        }
        return problems;
    }

    private Set<String> addresses(String deltagande) {
        var places = Map.of(
                "insatsId",
                String.valueOf(world.klivet().insatsId()),
                "deltagandeId",
                deltagande.substring(deltagande.lastIndexOf('/') + 1),
                "anteckningId",
                draft(deltagande),
                "nyckel",
                "ors_grans",
                "lista",
                "utbildning",
                "kod",
                "grundskola");
        var addresses = new LinkedHashSet<String>();
        for (var template : routes.pages()) {
            addresses.add(PLACE.matcher(template).replaceAll(place -> {
                assertThat(places).as("what stands for it in %s", template).containsKey(place.group(1));
                return places.get(place.group(1));
            }));
        }
        return addresses;
    }

    private String draft(String deltagande) {
        return db
                .column(
                        "select id from anteckning where signerad is null and deltagande_id = ?",
                        deltagande.substring(deltagande.lastIndexOf('/') + 1))
                .stream()
                .findFirst()
                .orElse("999999999");
    }
}
