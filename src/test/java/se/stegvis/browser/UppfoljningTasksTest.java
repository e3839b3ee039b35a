package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stegvis.Person;
import se.stegvis.World;
import se.stegvis.gemensamt.Datum;

/** A three-month follow-up held with the telephone in hand. */
@BrowserTest
class UppfoljningTasksTest {

    private final Participants participants;
    private final World world;

    UppfoljningTasksTest(Participants participants, World world) {
        this.participants = participants;
        this.world = world;
    }

    @Test
    void is_found_from_the_case_done_in_two_goes_and_tells_when_the_next_is(Windows windows) {
        var enrolled = world.idag().minusDays(100);
        var href = participants.enrolled("Uma", "Uppsala", enrolled.toString());
        participants.mine(Person.ASA, href);
        var asa = windows.scripted(Person.ASA);
        asa.resize(Window.NARROW);
        asa.open(href + "/uppfoljningar");
        asa.says("Försenad");
        assertThat(Inspection.of(asa)).isEmpty();

        asa.page().getByText("Gör uppföljningen").click();
        asa.under("Arbetslivsfokus: hur blev det?").tick("Rätt fokus");
        asa.under("SMAIL: hur blev det?").tick("Deltagaren avböjde");
        assertThat(Inspection.of(asa)).isEmpty();
        asa.press("Spara");
        asa.says("Uppföljningen är inte klar än", "Kvar: förankring i ordinarie verksamhet, handlingsplanen");

        asa.page().getByText("Gör klart").click();
        asa.under("Förankring i ordinarie verksamhet: hur blev det?").tick("Inskriven hos rätt myndighet");
        asa.under("Handlingsplanen: hur blev det?").tick("Gäller oförändrad");
        asa.press("Spara");
        asa.says(
                "Uppföljningen är gjord.",
                "Nästa uppföljning ska göras " + Datum.lasbart(enrolled.plusMonths(6)),
                "Gjord sent");
        assertThat(Inspection.of(asa)).isEmpty();
    }
}
