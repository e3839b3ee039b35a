package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stegvis.Person;
import se.stegvis.World;
import se.stegvis.gemensamt.Datum;

/** What a coach comes to do with a participant, done in a browser without script. */
@BrowserTest
class CoachTasksTest {

    private final Participants participants;
    private final World world;

    CoachTasksTest(Participants participants, World world) {
        this.participants = participants;
        this.world = world;
    }

    @Test
    void writes_a_plan_with_delmal_and_steg_and_the_days_it_was_agreed(Windows windows) {
        var asa = at(windows, participants.enrolled("Petronella", "Planviken"));
        var today = world.idag().toString();
        asa.follow("Skriv planen");
        asa.fill("Upprättad", today);
        asa.under("Delmål 1").fill("Vad ska uppnås?", "Komma ut på en arbetsplats");
        var first = asa.under("Steg 1 i delmål 1");
        first.fill("Vad ska göras?", "Skriva ett meritblad");
        first.choose("Ansvarig", "Deltagaren");
        first.fill("Klart senast", world.idag().plusDays(14).toString());
        asa.press("Spara och lägg till fler");

        asa.says("Handlingsplanen är sparad.");
        var third = asa.under("Steg 2 i delmål 1");
        third.fill("Vad ska göras?", "Ringa arbetsgivaren");
        third.choose("Ansvarig", "Coachen");
        third.choose("Status", "Pågår");
        asa.under("Delmål 2").fill("Vad ska uppnås?", "Sova bättre");
        asa.press("Spara");

        assertThat(asa.heading()).isEqualTo("Handlingsplan");
        asa.says("Komma ut på en arbetsplats", "Skriva ett meritblad", "Ringa arbetsgivaren", "Pågår", "Sova bättre");
        asa.follow("Fastställ");
        asa.says("Fastställ version 1", "Nytt", "Komma ut på en arbetsplats");
        asa.fill("Förankrad med deltagaren", today);
        asa.fill("Deltagarens egna ord om planen", "Jag vill börja lugnt.");
        asa.press("Fastställ version 1");
        asa.says("Handlingsplanen är fastställd och låst.", "Jag vill börja lugnt.", "Gäller");
        asa.follow("Skriv när planen förankrades");
        asa.fill("Förankrad med remittentens organisation", today);
        asa.fill("Vem hos remittenten", "Kim, på telefon");
        asa.press("Spara");
        asa.says("Förankringen är sparad.", "Kim, på telefon", "Oförändrad sedan den fastställdes.");
        asa.open(asa.path().replaceFirst("/handlingsplan.*", ""));
        asa.says("Förankrad", "0 av 2 steg klara");
    }

    @Test
    void revises_a_plan_sees_what_became_different_and_confirms_it_the_next_time(Windows windows) {
        var href = participants.withEverything(Person.ASA, "Revida", "Planberg");
        var asa = at(windows, href + "/handlingsplan/andra");
        asa.under("Steg 1 i delmål 1").choose("Status", "Klart");
        asa.under("Delmål 2").fill("Vad ska uppnås?", "Sova bättre");
        asa.press("Spara");
        asa.says("Utkastet har 2 ändringar sedan dess.");
        asa.follow("Fastställ");
        asa.says("Ändrat sedan version 2", "Skriva ett meritblad", "Nytt", "Sova bättre");
        asa.press("Fastställ version 3");
        asa.follow("Bekräfta oförändrad");
        asa.press("Bekräfta oförändrad");
        asa.says("Planen är bekräftad oförändrad.", "Senast bekräftad oförändrad");
        asa.follow("Alla versioner");
        asa.says("Version 3", "Version 2", "Version 1", "Bekräftad oförändrad");
    }

    @Test
    void begins_a_note_goes_on_with_it_later_and_signs_it(Windows windows) {
        var asa = at(windows, participants.enrolled("Nathalie", "Noteby"));
        asa.follow("Ny anteckning");
        asa.fill("Rubrik", "Studiebesöket hos Noteby");
        asa.fill("Anteckning", "Hon trivdes.");
        asa.press("Spara utkast");
        asa.says("Utkastet är sparat. Bara du ser det tills du signerar.");

        asa.follow("Start");
        asa.follow("Studiebesöket hos Noteby");
        asa.fill("Anteckning", "Hon trivdes. Hon vill börja på måndag.");
        asa.press("Signera");

        asa.says("Anteckningen är signerad och låst.", "Hon vill börja på måndag.", "Åsa Lind");
        assertThat(asa.text()).doesNotContain("Utkast", "Fortsätt skriva");
    }

    @Test
    void enters_what_the_participant_and_the_coach_answered_to_smail(Windows windows) {
        var asa = at(windows, participants.enrolled("Susanna", "Skalholm", past(40)));
        smail(asa, past(30), "2", "3");
        asa.follow("Susanna Skalholm");
        smail(asa, past(1), "4", "3");

        asa.says("Skattningen är sparad.", "Tro på att få ett arbete");
        var row = asa.row("Tro på att få ett arbete");
        assertThat(row).containsExactly("2", "4", "Upp", "3", "3", "Lika");
    }

    @Test
    void types_the_values_of_ors_off_the_paper(Windows windows) {
        var asa = at(windows, participants.enrolled("Oliva", "Ormsjö"));
        asa.follow("Ny ORS och SRS");
        asa.fill("ORS, rad 1", "5,5");
        asa.fill("ORS, rad 2", "6.5");
        asa.fill("ORS, rad 3", "7");
        asa.fill("ORS, rad 4", "1,0");
        asa.press("Spara");

        asa.says("Skattningen är sparad.", "20,0");
        asa.follow("Oliva Ormsjö");
        asa.says("ORS är senast 20,0 av 40");
    }

    @Test
    void sees_that_a_three_month_follow_up_was_missed(Windows windows) {
        var enrolled = world.idag().minusMonths(3).minusDays(12);
        var asa = at(windows, participants.enrolled("Tyra", "Tremånsson", enrolled.toString()));

        asa.says("Tremånadersuppföljning " + Datum.lasbart(enrolled.plusMonths(3)), "Försenad");
    }

    @Test
    void goes_from_what_is_overdue_to_the_next_in_the_list(Windows windows) {
        var day = world.idag().minusMonths(9).toString();
        participants.mine(Person.ASA, participants.enrolled("Fia", "Försensson", day));
        participants.mine(Person.ASA, participants.enrolled("Fred", "Försentsson", day));
        var asa = at(windows, "/");
        asa.says("Att göra", "Försenade", "Fia Försensson");
        asa.open(world.klivet().href() + "/att-gora?grupp=forsenad&slag=tremanaders&sortering=namn");
        asa.follow("Försensson, Fia");

        asa.says("Fia Försensson", "Försenad");
        asa.follow("Nästa i listan");
        asa.says("Fred Försentsson");
        asa.follow("Tillbaka till listan");
        assertThat(asa.heading()).isEqualTo("Att göra i Klivet");
        assertThat(asa.rows()).contains("Försensson, Fia", "Försentsson, Fred");
    }

    @Test
    void exits_a_participant_with_the_reason_and_what_came_after(Windows windows) {
        var asa = at(windows, participants.enrolled("Alva", "Avslutsson", past(90)));
        asa.follow("Avsluta");
        asa.fill("Sista dag", world.idag().toString());
        asa.tick("Utskrivning till arbete, studier eller arbetssökande");
        asa.tick("Ej subventionerat arbete");
        asa.fill("Omfattning % av Ej subventionerat arbete", "75");
        asa.tick("Studier");
        asa.tick("Ingen offentlig försörjning");
        asa.press("Avsluta deltagandet");
        asa.says("Stämmer det?", "4 saker är öppna i akten utan att det är valt varför de lämnas");
        asa.press("Det stämmer, avsluta deltagandet");

        asa.says(
                "Deltagandet är avslutat.",
                "Utskriven " + Datum.lasbart(world.idag()),
                "Ingen handlingsplan är skriven");
        asa.says("Utskrivning till arbete, studier eller arbetssökande");
        asa.says("Räknas en gång som till arbete eller studier, och bland dem som både arbetar och studerar.");
        asa.follow("Alva Avslutsson");
        asa.says("Avslutat");
        assertThat(asa.text()).doesNotContain("Tremånadersuppföljning");
    }

    private void smail(Window window, String day, String deltagare, String coach) {
        window.follow("Ny SMAIL");
        window.fill("Dag för skattningen", day);
        window.choose("Deltagaren: Tro på att få ett arbete", deltagare);
        window.choose("Coachen: Tro på att få ett arbete", coach);
        window.choose("Deltagaren: Att hantera sin hälsa", "Vill inte svara");
        window.press("Spara");
    }

    private static Window at(Windows windows, String href) {
        var asa = windows.signedIn(Person.ASA);
        asa.open(href);
        return asa;
    }

    private String past(int days) {
        return world.idag().minusDays(days).toString();
    }
}
