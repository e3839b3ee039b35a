package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.behorighet.Roll;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.medarbetare.DemoKonto;
import se.stegvis.medarbetare.Konton;

/** A coach finds somebody among the participants of an insats of the test's own, in a browser without script. */
@BrowserTest
class DeltagarlistaTaskTest {

    private static final String INSATS = "Webblistan";
    private static final String COACH = "webblistan@prov.example";
    private static final String NONE_YET = "Webblistan tom";
    private static final int ENROLLED = 30;

    @BeforeAll
    static void an_insats_with_more_than_a_page_of_participants(
            Importer importer, Konton konton, @TempDir Path folder) {
        var exchange = new ExchangeFolder(folder).insats(INSATS).insats(NONE_YET);
        exchange.deltagande(INSATS, "1", "fornamn=Åsa", "efternamn=Ödla", "inskriven=2022-03-01");
        for (int i = 2; i <= ENROLLED; i++) {
            var name = Character.toString('A' + i % 26) + "nders" + (char) ('a' + i / 26);
            exchange.deltagande(INSATS, String.valueOf(i), "fornamn=" + name, "efternamn=Bäck" + (char) ('a' + i % 26));
        }
        assertThat(exchange.importera(importer).refusal()).isEmpty();
        konton.skapa(COACH, "Webb Coach", Roll.COACH, List.of(INSATS, NONE_YET), DemoKonto.LOSENORD);
    }

    @Test
    void finds_asa_without_the_ring_and_opens_her(Windows windows) {
        var coach = list(windows);
        coach.fill("Sök på namn, personnummer eller fyra sista", "asa");
        coach.press("Visa");

        assertThat(coach.rows()).containsExactly("Ödla, Åsa");
        coach.follow("Ödla, Åsa");
        assertThat(coach.heading()).isEqualTo("Åsa Ödla");
    }

    @Test
    void filters_sorts_and_turns_the_page_and_the_address_keeps_it(Windows windows) {
        var coach = list(windows);
        coach.says("Visar 1–25 av " + ENROLLED);
        coach.follow("Inskriven");
        coach.follow("Inskriven");
        assertThat(coach.rows()).first().isEqualTo("Ödla, Åsa");

        coach.follow("Nästa");
        coach.says("Visar 26–30 av " + ENROLLED);
        var rows = coach.rows();
        coach.page().reload();
        assertThat(coach.rows()).isEqualTo(rows).hasSize(ENROLLED - 25);

        coach.choose("Visa", "Avslutade");
        coach.press("Visa");
        coach.says("Ingen deltagare passar urvalet.");
        coach.follow("Visa alla pågående");
        coach.says("Visar 1–25 av " + ENROLLED);
    }

    @Test
    void an_insats_without_participants_says_what_would_be_there(Windows windows) {
        var coach = windows.scripted(COACH);
        coach.follow(NONE_YET);

        coach.says("Här visas insatsens deltagare när någon är inskriven.");
        assertThat(Inspection.of(coach)).isEmpty();
    }

    private static Window list(Windows windows) {
        var coach = windows.signedIn(COACH);
        coach.follow(INSATS);
        return coach;
    }
}
