package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import se.stegvis.Person;
import se.stegvis.World;

/** The tasks of every day with the keyboard alone, in a browser without script. The mouse is never used. */
@BrowserTest
class KeyboardTest {

    private static final int MOST_STOPS = 120;

    private final World world;
    private final Participants participants;

    KeyboardTest(World world, Participants participants) {
        this.world = world;
        this.participants = participants;
    }

    @Test
    void a_participant_is_enrolled_and_a_note_signed_without_a_mouse(Windows windows) {
        var asa = windows.signedIn(Person.ASA);
        enter(asa, "Klivet");
        enter(asa, "Skriv in deltagare");
        type(asa, "Förnamn", "Tangela");
        type(asa, "Efternamn", "Tangentström");
        type(asa, "Född", "1979");
        tabTo(asa, "Kvinna");
        press(asa, "Space");
        enter(asa, "Spara och fortsätt");
        type(asa, "Telefon", "070-174 06 05");
        type(asa, "E-post", "tangela@prov.example");
        type(asa, "Adress", "Provgatan 2");
        enter(asa, "Spara och fortsätt");
        type(asa, "Inskriven", world.idag().toString());
        type(asa, "Samtycke till att registreras", world.idag().toString());
        // Letters beyond ASCII reach no list from a made-up keyboard.
        type(asa, "Remittent", "Arb");
        tabTo(asa, "Kontaktperson");
        press(asa, "ArrowDown");
        enter(asa, "Spara och fortsätt");
        type(asa, "Utbildningsnivå", "Gymn");
        type(asa, "Tid i offentlig försörjning", "Upp till 2");
        tabTo(asa, "Sjukersättning");
        press(asa, "Space");
        enter(asa, "Spara och fortsätt");
        tabTo(asa, "Subventionerat arbete");
        press(asa, "Space");
        type(asa, "Omfattning % av Subventionerat arbete", "25");
        enter(asa, "Spara och fortsätt");
        assertThat(asa.heading()).isEqualTo("Kontrollera svaren");
        asa.says("Tangela", "1979", "Provgatan 2", "Arbetsförmedlingen", "Upp till 2 år", "Subventionerat arbete 25 %");
        enter(asa, "Skriv in");
        assertThat(asa.heading()).isEqualTo("Tangela Tangentström");
        asa.says("Kontaktperson Åsa Lind", "Gymnasium");

        enter(asa, "Ny anteckning");
        type(asa, "Rubrik", "Första samtalet");
        type(asa, "Anteckning", "Skriven utan mus.");
        enter(asa, "Signera");
        asa.says("Anteckningen är signerad och låst.", "Första samtalet", "Skriven utan mus.");
    }

    @Test
    void what_to_mind_is_written_and_everybody_hidden_and_shown_again_without_a_mouse(Windows windows) {
        var asa = windows.signedIn(Person.ASA);
        asa.open(participants.enrolled("Tabita", "Tabbström"));

        enter(asa, "Obs vid kontakt");
        enter(asa, "Lägg till");
        type(asa, "Vad gäller det?", "Tolk");
        type(asa, "Vad ska man tänka på?", "Arabiska");
        submit(asa);
        asa.says("Obs vid kontakt är sparad.", "Tolk Arabiska");

        tabTo(asa, "Dölj personuppgifter");
        press(asa, "Enter");
        asa.page().locator(".dolt").waitFor();
        assertThat(asa.text()).doesNotContain("Tabita", "Arabiska").contains("Obs vid kontakt");
        enter(asa, "Visa adressen");
        tabTo(asa, "Slå av och öppna sidan");
        press(asa, "Enter");
        asa.page().locator(".dolt").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        asa.says("Tabita Tabbström", "Ingen adress är registrerad.");
    }

    @Test
    void the_first_press_of_tab_offers_the_way_past_the_menu(Windows windows) {
        var asa = windows.signedIn(Person.ASA);
        asa.follow("Klivet");
        asa.page().reload();

        press(asa, "Tab");
        assertThat(Focus.name(asa)).isEqualTo("Till innehållet");
        assertThat(Focus.isVisible(asa)).isTrue();
        press(asa, "Enter");
        assertThat(Focus.isIn(asa, "main")).isTrue();
        press(asa, "Tab");
        assertThat(Focus.isIn(asa, "main")).isTrue();
    }

    private static void type(Window window, String label, String text) {
        tabTo(window, label);
        window.page().keyboard().type(text);
    }

    /** To a link or a button, and through it. */
    private static void enter(Window window, String name) {
        tabTo(window, name);
        submit(window);
    }

    private static void submit(Window window) {
        var before = window.page().url();
        press(window, "Enter");
        window.page().waitForURL(url -> !url.equals(before));
    }

    /** One stop at a time; at each the user sees where she is. */
    private static void tabTo(Window window, String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press(window, "Tab");
            var here = Focus.name(window);
            // Empty past the last stop, where the browser's own buttons would have their turn.
            assertThat(here.isEmpty() || Focus.isVisible(window))
                    .as("the focus is visible at \"%s\"", here)
                    .isTrue();
            if (here.equals(name)) {
                return;
            }
        }
        throw new AssertionError("Tab never came to \"%s\"".formatted(name));
    }

    private static void press(Window window, String key) {
        window.page().keyboard().press(key);
    }
}
