package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stegvis.Person;
import se.stegvis.World;
import se.stegvis.slapp.Provslapp;

/** What the federation meets, in a browser without script. */
@BrowserTest
class ForbundTasksTest {

    private final Participants participants;
    private final World world;
    private final Provslapp provslapp;

    ForbundTasksTest(Participants participants, World world, Provslapp provslapp) {
        this.participants = participants;
        this.world = world;
        this.provslapp = provslapp;
    }

    @Test
    void reads_what_is_released(Windows windows) {
        provslapp.forsta();
        var forbund = windows.signedIn(Person.FORBUND);
        forbund.follow("Släppta tabeller");
        assertThat(forbund.heading()).isEqualTo("Släppta tabeller");
        forbund.says("aldrig en deltagare");

        forbund.open("/slapp/" + Provslapp.PERIOD);
        forbund.follow("Ålder vid inskrivningen");
        assertThat(forbund.heading()).isEqualTo("Ålder vid inskrivningen");
        forbund.says("juli–december 1988");
        forbund.follow("Jämför över tid");
        assertThat(forbund.heading()).isEqualTo("Över tid");
    }

    @Test
    void and_who_is_not_signed_in_reads_what_that_is(Windows windows) {
        var anybody = windows.scripted(Person.FORBUND);
        anybody.press("Logga ut");

        assertThat(anybody.open("/om-statistiken")).isEqualTo(200);
        assertThat(anybody.heading()).isEqualTo("Det här lämnar insatserna");
        assertThat(Inspection.of(anybody)).isEmpty();
    }

    @Test
    void gets_no_further_with_the_address_of_a_participant_than_with_a_made_up_one(Windows windows) {
        var href = participants.enrolled("Hilda", "Hemlighed");
        var forbund = windows.signedIn(Person.FORBUND);

        for (var path :
                new String[] {href, href + "/anteckningar", world.klivet().href() + "/deltagare"}) {
            assertThat(forbund.open(path)).as(path).isEqualTo(404);
            assertThat(forbund.heading()).isEqualTo("Sidan finns inte");
            assertThat(forbund.page().content()).doesNotContain("Hemlighed");
        }
        assertThat(forbund.open("/statistik")).isIn(403, 404);
        forbund.follow("Till startsidan");
        assertThat(forbund.heading()).isEqualTo("Hej Eva");
    }

    @Test
    void signs_out_and_is_asked_to_sign_in_again(Windows windows) {
        var forbund = windows.signedIn(Person.FORBUND);
        forbund.press("Logga ut");

        assertThat(forbund.path()).isEqualTo("/logga-in");
        forbund.open("/slapp");
        assertThat(forbund.path()).isEqualTo("/logga-in");
    }
}
