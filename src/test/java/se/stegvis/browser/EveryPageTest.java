package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.Addresses;
import se.stegvis.Person;
import se.stegvis.World;
import se.stegvis.gemensamt.Halvar;

/** Opens every page the running program has, as every role, and looks at what comes. */
@BrowserTest
class EveryPageTest {

    private final Addresses addresses;
    private final Participants participants;
    private final Surroundings surroundings;
    private final World world;

    EveryPageTest(Addresses addresses, Participants participants, Surroundings surroundings, World world) {
        this.addresses = addresses;
        this.participants = participants;
        this.surroundings = surroundings;
        this.world = world;
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
    void of_a_session_that_hides_who_the_participants_are_reads_well(Windows windows) {
        var href = participants.withEverything(Person.ASA, "Dolda", "Doldström");
        var window = windows.scripted(Person.ASA);
        window.press("Dölj personuppgifter");

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

    @Test
    void of_somebody_to_be_called_after_her_exit_reads_well(Windows windows) {
        var href = participants.attRinga("Ronja", "Ringlund");
        var addresses = addresses(href);
        addresses.removeIf(path -> !path.contains("/efter-avslut"));
        addresses.add(world.klivet().href() + "/efter-avslut?visa=alla&sortering=namn");
        addresses.add(world.klivet().href() + "/efter-avslut?visa=natt&manader=18&sida=99");
        addresses.add(href);
        addresses.add("/");

        assertThat(look(windows.scripted(Person.KARIN), addresses)).isEmpty();
    }

    @Test
    void of_a_protected_participant_reads_well(Windows windows) {
        var href = participants.withEverything(Person.ASA, "Siri", "Skyddsvall");
        var window = windows.scripted(Person.ASA);
        var addresses = addresses(href);
        addresses.removeIf(path -> !path.contains("/deltaganden/") && !path.contains("/skyddade"));
        participants.skyddad(Person.ASA, href);

        assertThat(look(window, addresses)).isEmpty();
        assertThat(look(
                        windows.scripted(Person.KARIN),
                        Set.of(
                                world.klivet().href() + "/skyddade",
                                world.klivet().href() + "/skyddade" + href.substring(href.lastIndexOf('/'))
                                        + "/namngivna/andra")))
                .isEmpty();
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

    @Test
    void of_every_part_of_the_figures_reads_well(Windows windows) {
        assertThat(look(
                        windows.scripted(Person.KARIN),
                        Set.of(
                                "/statistik?visa=bakgrund&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=avslut&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=fore-och-efter&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=smail&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=bakgrund&fran=2026-01-01&till=2026-12-31&jamfor=aret_innan",
                                "/statistik?visa=avslut&fran=2026-01-01&till=2026-12-31&jamfor=fore&kon=kvinna",
                                "/statistik?visa=nns&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=deltagare&fran=2025-01-01&till=2026-12-31",
                                world.klivet().href() + "/saknas?kontaktperson=alla&fran=2025-01-01&till=2026-12-31",
                                "/statistik?visa=ekonomi&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=efter-avslutet&fran=2020-01-01&till=2030-12-31",
                                "/statistik/deltagare/bakom?matt=totalt&kon=totalt&fran=2020-01-01&till=2030-12-31",
                                "/faststallanden/ny?period="
                                        + Halvar.of(world.idag().minusMonths(6)).first() + "_"
                                        + Halvar.of(world.idag().minusMonths(6)).last(),
                                "/statistik/anonyma/bakom?matt=anonyma&kon=kvinna&fran=2020-01-01&till=2030-12-31",
                                "/statistik/insatstid/bakom?matt=dagar_medel&kon=man&fran=2020-01-01&till=2030-12-31")))
                .isEmpty();
    }

    /** Refused pages are all one page, which is looked at once; what comes of the others is asked without showing it. */
    private static List<String> look(Window window, Set<String> addresses) {
        var problems = new ArrayList<String>();
        var refused = new LinkedHashSet<Integer>();
        for (var address : addresses) {
            int status = window.page().request().get(address).status();
            assertThat(status).as(address).isIn(200, 403, 404);
            if (status == 200 || refused.add(status)) {
                assertThat(window.open(address)).as(address).isEqualTo(status);
                Inspection.of(window).forEach(problem -> problems.add(address + " " + problem));
            }
        }
        return problems;
    }

    private Set<String> addresses(String href) {
        surroundings.make(href);
        return addresses.of(href);
    }
}
