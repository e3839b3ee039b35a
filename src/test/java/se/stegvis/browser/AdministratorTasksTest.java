package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import se.stegvis.Person;
import se.stegvis.World;

/** What an administrator does with accounts, in a browser without script. */
@BrowserTest
class AdministratorTasksTest {

    private static final String LOSENORD = "vinden over faltet";

    private final World world;

    AdministratorTasksTest(World world) {
        this.world = world;
    }

    @Test
    void makes_an_account_whose_owner_chooses_a_password_and_the_samordnare_sees_who_it_is(Windows windows) {
        var admin = windows.signedIn(Person.ADMINISTRATOR);
        admin.follow("Konton");
        admin.follow("Nytt konto");
        admin.fill("För- och efternamn", "Nora Nyanställd");
        admin.fill("E-post", "nora.ny@prov.example");
        admin.choose("Roll i insatsen", "Coach");
        admin.choose("Insats", "Klivet");
        admin.press("Skapa kontot");
        assertThat(admin.heading()).isEqualTo("Kontot är skapat");
        var link = admin.page().locator("#lank").inputValue().strip();

        var nora = windows.window(false);
        nora.open(URI.create(link).getPath());
        nora.fill("Nytt lösenord", LOSENORD);
        nora.fill("Samma lösenord en gång till", LOSENORD);
        nora.press("Välj lösenordet");
        nora.says("Lösenordet är valt");
        nora.fill("E-post", "nora.ny@prov.example");
        nora.fill("Lösenord", LOSENORD);
        nora.press("Logga in");
        assertThat(nora.heading()).isEqualTo("Hej Nora");
        nora.open(URI.create(link).getPath());
        assertThat(nora.heading()).isEqualTo("Länken gäller inte");

        var karin = windows.signedIn(Person.KARIN);
        karin.says("Nya i insatsen Klivet", "Nora Nyanställd, coach från");
        karin.press("Jag har sett dem i Klivet");
        assertThat(karin.text()).doesNotContain("Nora Nyanställd");

        admin.follow("Till kontot");
        admin.press("Avsluta nu Coach i Klivet");
        admin.says("Uppdraget är avslutat", "Återtaget", "Uppdraget gavs");
        admin.follow("Avaktivera kontot");
        admin.press("Avaktivera kontot");
        admin.says("Kontot är avaktiverat", "Inaktivt");
        nora.open("/");
        assertThat(nora.path()).isEqualTo("/logga-in");
    }

    @Test
    void finds_an_account_and_notes_that_all_are_reviewed(Windows windows) {
        var admin = windows.signedIn(Person.ADMINISTRATOR);
        admin.follow("Konton");
        admin.fill("Sök på namn eller e-post", "mehm");
        admin.press("Visa");
        admin.follow("Mehmet Kaya");
        admin.says("Coach i Klivet", "Coach i Spången", "Ändringar");
        admin.follow("Konton");
        admin.follow("Årlig granskning");
        assertThat(admin.download("Ladda ner som CSV").suggestedFilename())
                .isEqualTo("konton-" + world.idag() + ".csv");
        admin.press("Anteckna att granskningen är gjord");
        admin.says("Senast granskad", "av Ali Haddad");
    }

    @Test
    void the_pages_where_a_password_is_chosen_and_a_link_is_shown_read_well(Windows windows) {
        var admin = windows.scripted(Person.ADMINISTRATOR);
        admin.follow("Konton");
        admin.fill("Sök på namn eller e-post", "eva");
        admin.press("Visa");
        admin.follow("Eva Nord");
        admin.press("Gör en ny länk");
        assertThat(Inspection.of(admin)).isEmpty();

        var eva = windows.window(true);
        eva.open(URI.create(admin.page().locator("#lank").inputValue().strip()).getPath());
        assertThat(Inspection.of(eva)).isEmpty();
        eva.press("Välj lösenordet");
        assertThat(Inspection.of(eva)).isEmpty();
    }
}
