package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.World;

/** What a samordnare comes to do, done in a browser without script. */
@BrowserTest
class SamordnareTasksTest {

    private final Participants participants;
    private final World world;
    private final Db db;

    SamordnareTasksTest(Participants participants, World world, Db db) {
        this.participants = participants;
        this.world = world;
        this.db = db;
    }

    @Test
    void enrols_a_participant_with_background_and_gives_her_a_kontaktperson(Windows windows) {
        var karin = windows.signedIn(Person.KARIN);
        karin.follow("Klivet");
        karin.follow("Skriv in deltagare");
        karin.fill("Förnamn", "Ulrika");
        karin.fill("Efternamn", "Webbström");
        karin.fill("Född", "1988");
        karin.tick("Kvinna");
        karin.press("Spara");
        karin.says("Inskrivning av Ulrika Webbström", "Person\nKlar", "Kontakt\nInte påbörjad");
        karin.follow("Kontakt");
        karin.fill("Telefon", "070-174 06 05");
        karin.press("Spara");
        karin.says("Kontakt\nSaknar uppgift");
        karin.follow("Kontrollera svaren");
        karin.says("Det här behövs innan deltagaren kan skrivas in");
        karin.follow("Skriv dagen då deltagaren samtyckte, eller registrera anonymt");
        karin.fill("Samtycke till att registreras", world.idag().toString());
        karin.choose("Remittent", "Försäkringskassan");
        karin.press("Spara");
        assertThat(karin.heading()).isEqualTo("Kontrollera svaren");
        karin.follow("Ändra Utbildning och försörjning");
        karin.choose("Utbildningsnivå", "Gymnasium");
        karin.choose("Tid i offentlig försörjning", "Upp till 2 år");
        karin.tick("Sjukpenning eller rehabpenning");
        karin.press("Spara");
        assertThat(karin.page().url()).endsWith("/kontroll#del-utbildning");
        karin.follow("Start");
        karin.follow("Inskrivning av Ulrika Webbström");
        karin.follow("Sysselsättning");
        karin.tick("Subventionerat arbete");
        karin.fill("Omfattning % av Subventionerat arbete", "25");
        karin.press("Spara och fortsätt");
        karin.press("Skriv in");

        assertThat(karin.heading()).isEqualTo("Ulrika Webbström");
        karin.says("Deltagaren är inskriven.", "070-174 06 05", "Försäkringskassan", "Gymnasium", "Upp till 2 år");
        karin.says("Kontaktperson Ingen ännu");

        karin.follow("ändra");
        karin.choose("Kontaktperson", "Åsa Lind");
        karin.press("Spara");

        karin.says("Kontaktpersonen är ändrad.", "Kontaktperson Åsa Lind");
    }

    @Test
    void exits_one_and_carries_over_another_and_sees_what_happens_first(Windows windows) {
        participants.enrolled("Greta", "Gruppström");
        participants.enrolled("Gerd", "Gruppsäter");
        var idag = world.idag().toString();
        var karin = windows.scripted(Person.KARIN);
        karin.follow("Klivet");
        karin.follow("Avsluta flera");
        assertThat(Inspection.of(karin)).isEmpty();
        for (var ruta : karin.page().locator("tbody tr").all()) {
            if (!ruta.innerText().contains("Gruppström,") && !ruta.innerText().contains("Gruppsäter,")) {
                ruta.locator("input[name=valda]").uncheck();
            }
        }
        karin.fill("Sista dag", idag);
        karin.choose("Anledning för Gruppström, Greta", "Flytt");
        karin.choose("Anledning för Gruppsäter, Gerd", "Överförs till en annan insats");
        karin.choose("Till", "Spången");
        karin.fill("Första dag i den nya insatsen", idag);
        karin.press("Granska");
        assertThat(karin.heading()).isEqualTo("Avsluta flera");
        karin.says("Skriv dagen då deltagarna samtyckte", "2 av de valda har något öppet");
        karin.fill("Samtycke till att registreras där", idag);
        karin.choose("Det som är öppet lämnas för att", "Behövs inte längre");
        karin.press("Granska");

        assertThat(karin.heading()).isEqualTo("Avsluta 2 deltagare");
        karin.says("Flytt: 1", "Överförs: 1", "Överförs till Spången", "Ingen handlingsplan är skriven.");
        assertThat(Inspection.of(karin)).isEmpty();
        karin.press("Avsluta och överför");

        karin.says("Deltagarna är avslutade.", "1 av dem överförd", "Spången, ingen kontaktperson");
        assertThat(Inspection.of(karin)).isEmpty();
    }

    @Test
    void hands_over_those_without_a_kontaktperson_and_the_new_one_reads_why(Windows windows) {
        participants.enrolled("Öjvind", "Överlämnad");
        var karin = windows.signedIn(Person.KARIN);
        karin.follow("Klivet");
        karin.follow("Kontaktpersoner");
        karin.follow("Lämna över deltagare");
        karin.choose("Visa deltagare hos", "Utan kontaktperson");
        karin.press("Visa");
        karin.tick("Överlämnad, Öjvind");
        karin.choose("Ny kontaktperson", "Mehmet Kaya");
        karin.fill("Överlämning", "Vill helst träffas utomhus.");
        karin.press("Granska");
        assertThat(karin.heading()).isEqualTo("1 deltagare lämnas över till Mehmet Kaya");
        karin.says("Överlämnad, Öjvind", "Vill helst träffas utomhus.", "Inget är gjort ännu");
        karin.press("Lämna över");
        karin.says("Deltagarna är överlämnade.");

        var mehmet = windows.signedIn(Person.MEHMET);
        mehmet.says("Nya hos dig i Klivet", "Öjvind Överlämnad", "Vill helst träffas utomhus.");
        mehmet.press("Jag har sett dem i Klivet");
        assertThat(mehmet.text()).doesNotContain("Nya hos dig i Klivet");
        mehmet.follow("Överlämnad, Öjvind");
        mehmet.says("Överlämning", "Vill helst träffas utomhus.");
        mehmet.follow("tidigare kontaktpersoner");
        assertThat(mehmet.row("Mehmet Kaya")).contains("Nu", "1 dag");
    }

    @Test
    void gives_a_vikarie_and_ends_it(Windows windows) {
        var karin = windows.signedIn(Person.KARIN);
        karin.follow("Spången");
        karin.follow("Kontaktpersoner");
        karin.follow("Vikarier");
        karin.says("Här visas vem som är vikarie för vem");
        karin.follow("Ny vikarie");
        karin.choose("Vem är borta?", "Mehmet Kaya");
        karin.choose("Vikarie", "Karin Berg");
        karin.fill("Sista dag", world.idag().plusDays(20).toString());
        karin.press("Spara");
        karin.says("Vikarien är sparad.", "Karin Berg för Mehmet Kaya");
        karin.follow("Start");
        karin.says("vikarie för Mehmet Kaya till");
        karin.follow("Spången");
        karin.follow("Kontaktpersoner");
        karin.follow("Vikarier");
        karin.follow("Ändra vikariatet för Mehmet Kaya");
        karin.press("Avsluta nu");
        karin.says("Vikariatet är avslutat.", "återtaget");
    }

    @Test
    void counts_somebody_who_does_not_consent_without_a_name(Windows windows) {
        var before = anonymousMen();
        var karin = windows.signedIn(Person.KARIN);
        karin.follow("Spången");
        karin.follow("Skriv in deltagare");
        karin.follow("registrera anonym deltagare");
        karin.tick("Man");
        karin.press("Registrera");

        karin.says("Den anonyma deltagaren är räknad.");
        assertThat(anonymousMen()).isEqualTo(before + 1);
    }

    @Test
    void sees_a_year_beside_the_one_before_and_takes_the_table_home(Windows windows) throws IOException {
        var karin = windows.signedIn(Person.KARIN);
        karin.follow("Statistik");
        karin.fill("Från och med", "2025-01-01");
        karin.fill("Till och med", "2025-12-31");
        karin.tick("Klivet");
        karin.choose("Jämför med", "Året innan");
        karin.press("Visa");
        karin.says("Året 2025", "Så räknas det", "Jämfört med: Året 2024", "Deltagare mot ansökan");
        karin.follow("Avslut");
        karin.choose("Kön", "Män");
        karin.press("Visa");
        karin.says("Till arbete eller studier, av de avslutade", "Kön: män");
        karin.follow("Deltagare");

        var file = karin.download("CSV Deltagare");

        assertThat(file.suggestedFilename()).startsWith("deltagare").endsWith(".csv");
        assertThat(Files.readString(file.path()))
                .contains("Insatser;Klivet", "Kön;män", "Klivet;Män;")
                .doesNotContain("Spången", "Kvinnor");
    }

    @Test
    void calls_somebody_six_months_after_her_exit_and_writes_down_how_it_is(Windows windows) {
        var href = participants.attRinga("Rut", "Ringvall");
        var karin = windows.signedIn(Person.KARIN);
        karin.says("Ring efter avslut");
        karin.follow("Klivet");
        karin.follow("Efter avslut");
        karin.choose("Visa", "Alla");
        karin.choose("Samtal efter", "6 månader");
        karin.press("Visa");
        karin.says("Dags att ringa");
        karin.open(href);
        karin.says("6 månader: ska ringas", "1 försök");
        karin.follow("Samtalen");
        karin.follow("Visa telefonnumret");
        karin.says("Inget nummer är registrerat");
        karin.follow("Skriv hur det gick");
        karin.follow("Skriv ett försök Efter 6 månader");
        karin.tick("Nådd");
        karin.press("Spara");
        karin.says("Välj hur det är för deltagaren nu");
        karin.choose("Hur är det för deltagaren nu?", "Sjukdom");
        karin.fill("Mer om samtalet", "Har återbesök i veckan.");
        karin.press("Spara");

        karin.says("Försöket är sparat.", "Nådd. Sjukdom", "Har återbesök i veckan.", "Rättat och struket");
    }

    private long anonymousMen() {
        return db.number(
                "select count(*) from deltagande where anonym and kon = 'man' and insats_id = ?",
                world.insats("Spången").insatsId());
    }
}
