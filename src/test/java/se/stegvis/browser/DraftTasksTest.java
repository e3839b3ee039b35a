package se.stegvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stegvis.Person;

/** What is written is kept by itself with the script, by a button without it, and never in the browser. */
@BrowserTest
class DraftTasksTest {

    private static final String STORED =
            "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])";

    private final Participants participants;

    DraftTasksTest(Participants participants) {
        this.participants = participants;
    }

    @Test
    void a_note_is_kept_while_it_is_written_and_stands_there_after_the_tab_was_closed(Windows windows) {
        var form = participants.enrolled("Ulla", "Utkast") + "/anteckningar/ny";
        var asa = windows.scripted(Person.ASA);
        asa.open(form);
        asa.fill("Anteckning", "Skrivet utan att spara");
        assertThat(asa.page().getByText("Utkastet är sparat")).isVisible();
        assertThat(asa.page().evaluate(STORED)).isEqualTo("[{},{},\"\"]");

        asa.open("/");
        asa.says("om Ulla Utkast");
        asa.open(form);
        assertThat(asa.field("Anteckning").inputValue()).isEqualTo("Skrivet utan att spara");
        assertThat(Inspection.of(asa)).isEmpty();

        asa.fill("Anteckning", "Mitt i ett");
        asa.open("/");
        asa.page().waitForTimeout(500);
        asa.open(form);
        assertThat(asa.field("Anteckning").inputValue()).isEqualTo("Mitt i ett");

        asa.fill("Anteckning", "Nej, så var det inte");
        asa.press("Släng och börja om");
        asa.page().waitForTimeout(500);
        asa.open(form);
        assertThat(asa.field("Anteckning").inputValue()).isEmpty();
    }

    @Test
    void without_a_script_a_button_keeps_it_whatever_is_missing(Windows windows) {
        var form = participants.enrolled("Ulrik", "Utkast") + "/handlingsplan/andra";
        var karin = windows.signedIn(Person.KARIN);
        karin.open(form);
        karin.fill("Upprättad", "nästa vecka någon gång");
        karin.press("Spara utkast");

        karin.says("Det du skrivit är sparat som utkast. Bara du ser det.");
        karin.open("/");
        karin.follow("Handlingsplan");
        assertThat(karin.field("Upprättad").inputValue()).isEqualTo("nästa vecka någon gång");
    }

    @Test
    void signed_out_in_another_window_one_signs_in_again_and_goes_on(Windows windows) {
        var form = participants.enrolled("Unni", "Utkast") + "/anteckningar/ny";
        var asa = windows.signedIn(Person.ASA);
        asa.open(form);
        asa.fill("Rubrik", "Ett långt samtal");
        asa.fill("Anteckning", "Två timmar senare");
        asa.page().context().clearCookies();
        asa.press("Signera");

        asa.says("Det du skrev finns kvar när du har loggat in igen.");
        asa.fill("E-post", Person.ASA.epost());
        asa.fill("Lösenord", se.stegvis.medarbetare.DemoKonto.LOSENORD);
        asa.press("Logga in");
        assertThat(asa.path()).isEqualTo(form);
        assertThat(asa.field("Anteckning").inputValue()).isEqualTo("Två timmar senare");
        asa.press("Signera");
        asa.says("Anteckningen är signerad och låst.");
    }
}
