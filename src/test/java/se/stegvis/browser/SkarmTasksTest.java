package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stegvis.Person;
import se.stegvis.medarbetare.DemoKonto;

/** A participant answers on the coach's screen, in a browser. */
@BrowserTest
class SkarmTasksTest {

    private final Participants participants;

    SkarmTasksTest(Participants participants) {
        this.participants = participants;
    }

    @Test
    void answers_smail_by_pressing_and_gives_the_screen_back(Windows windows) {
        var href = participants.enrolled("Lovisa", "Lånfält");
        var window = windows.scripted(Person.ASA);
        window.open(href + "/skattningar");
        window.follow("Låt deltagaren svara själv på den här skärmen");
        window.press("Lämna över skärmen");
        assertThat(window.heading()).isEqualTo("Frågor till dig");
        assertThat(Inspection.of(window)).isEmpty();
        window.press("Börja");
        assertThat(window.heading()).isEqualTo("Tro på att få ett arbete");
        assertThat(Inspection.of(window)).isEmpty();
        for (int fraga = 1; fraga <= 9; fraga++) {
            window.press(fraga == 9 ? "Vill inte svara" : "4");
        }
        assertThat(window.heading()).isEqualTo("Är du klar?");
        assertThat(Inspection.of(window)).isEmpty();
        window.press("Tillbaka");
        window.press("Ej aktuellt");
        window.press("Klar");
        assertThat(window.heading()).isEqualTo("Tack");

        window.page().goBack();
        window.open(href);
        assertThat(window.heading()).as("there is no way back").isEqualTo("Tack");
        window.follow("För personal: lås upp skärmen");
        assertThat(Inspection.of(window)).isEmpty();
        window.fill("Lösenord", DemoKonto.LOSENORD);
        window.press("Lås upp");
        window.says("Deltagarens svar är sparade.", "Ett tillfälle");
        window.open(href + "/skattningar/smail");
        assertThat(Inspection.of(window)).isEmpty();
        window.says("Sammanfattning", "Deltagaren: 4");
    }
}
