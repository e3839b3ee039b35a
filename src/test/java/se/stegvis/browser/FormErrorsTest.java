package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.Person;
import se.stegvis.World;

/** Every form as it comes back when something is wrong, and the page of a conflict. */
@BrowserTest
class FormErrorsTest {

    private final Participants participants;
    private final World world;
    private final List<String> problems = new ArrayList<>();

    FormErrorsTest(Participants participants, World world) {
        this.participants = participants;
        this.world = world;
    }

    @Test
    void a_form_with_mistakes_reads_well_and_leads_to_each_of_them(Windows windows) {
        var karin = windows.scripted(Person.KARIN);
        var klivet = world.klivet().href();
        var href = participants.enrolled("Felicia", "Felix");

        karin.open(klivet + "/inskrivningar/ny");
        karin.fill("Personnummer eller samordningsnummer", "900125-2396");
        comesBack(karin, "Spara och fortsätt");
        karin.fill("Personnummer eller samordningsnummer", "");
        karin.press("Spara");
        karin.follow("Kontakt");
        karin.fill("Telefon", "070-174 06 05");
        karin.fill("Gäller inte, därför att", "Ingen telefon");
        comesBack(karin, "Spara");
        karin.follow("Avbryt");
        karin.follow("Samtycke och dagar");
        karin.fill("Inskriven", "i förrgår");
        comesBack(karin, "Spara");
        karin.follow("Avbryt");
        karin.follow("Utbildning och försörjning");
        karin.tick("A-kassa");
        karin.tick("Okänt");
        comesBack(karin, "Spara");
        karin.follow("Avbryt");
        karin.follow("Sysselsättning");
        karin.tick("Eget företag");
        karin.fill("Omfattning % av Eget företag", "tusen");
        comesBack(karin, "Spara");

        karin.open(klivet + "/anonyma/ny");
        comesBack(karin, "Registrera");

        karin.open(href + "/uppgifter/andra");
        karin.fill("Förnamn", " ");
        comesBack(karin, "Spara");

        karin.open(href + "/personnummer/andra");
        karin.fill("Nytt personnummer eller samordningsnummer", "900125-2396");
        comesBack(karin, "Spara");

        karin.open(href + "/adress/andra");
        karin.fill("Adress", "Provgatan ".repeat(30));
        comesBack(karin, "Spara");

        karin.open(href + "/kontaktobs/ny");
        karin.fill("Granskas senast", "sedan");
        comesBack(karin, "Spara");

        karin.open(href + "/handlingsplan/andra");
        karin.fill("Upprättad", "snart");
        karin.under("Steg 1 i delmål 1").fill("Vad ska göras?", "Något");
        comesBack(karin, "Spara");

        karin.open(href + "/anteckningar/ny");
        comesBack(karin, "Signera");

        karin.open(href + "/skattningar/smail/ny");
        comesBack(karin, "Spara");

        karin.open(href + "/skattningar/ors/ny");
        karin.fill("ORS, rad 1", "elva");
        comesBack(karin, "Spara");

        karin.open(href + "/avslut/ny");
        karin.tick("Övrigt");
        comesBack(karin, "Avsluta deltagandet");

        karin.open("/statistik");
        karin.fill("Från och med", "i år");
        comesBack(karin, "Visa");

        var nobody = windows.window(true);
        nobody.open("/logga-in");
        nobody.fill("E-post", "ingen@prov.example");
        comesBack(nobody, "Logga in");

        assertThat(problems).isEmpty();
    }

    @Test
    void both_versions_of_a_conflict_can_be_read_and_chosen_between(Windows windows) {
        var href = participants.enrolled("Konrad", "Krock") + "/handlingsplan/andra";
        var karin = windows.scripted(Person.KARIN);
        var asa = windows.signedIn(Person.ASA);
        karin.open(href);
        asa.open(href);
        asa.under("Delmål 1").fill("Vad ska uppnås?", "Åsas ord");
        asa.press("Spara");
        karin.under("Delmål 1").fill("Vad ska uppnås?", "Karins ord");
        karin.press("Spara");

        assertThat(karin.page().locator(".summary h2").innerText()).isEqualTo("Någon annan hann spara före dig");
        assertThat(karin.under("Delmål 1").field("Vad ska uppnås?").inputValue())
                .isEqualTo("Karins ord");
        assertThat(karin.page().locator(".krock").first().innerText()).contains("Åsas ord");
        assertThat(Inspection.of(karin)).isEmpty();
    }

    private void comesBack(Window window, String button) {
        var what = window.path() + " with mistakes: ";
        var answer = window.page().waitForResponse(r -> r.request().isNavigationRequest(), () -> window.press(button));
        assertThat(answer.status()).as(what).isEqualTo(422);
        window.page().locator(".summary").waitFor();
        assertThat(window.page().title()).startsWith("Fel: ");
        if (!Focus.comesTo(window, ".summary")) {
            problems.add(what + "the keyboard is not at the summary");
        }
        Inspection.of(window).forEach(problem -> problems.add(what + problem));
        var links = window.page().locator(".summary a");
        assertThat(links.count()).as(what).isPositive();
        for (var link : links.all()) {
            link.click();
            if (!Focus.isIn(window, link.getAttribute("href"))) {
                problems.add(what + link.innerText() + " does not lead to its field");
            }
        }
    }
}
