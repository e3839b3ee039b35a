package se.stegvis.oversikt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;

@StegvisTest
class DeltagandesidaPagesTest {

    private final Browser browser;
    private final Inskrivna inskrivna;
    private final String idag;

    DeltagandesidaPagesTest(Browser browser, Inskrivna inskrivna, Clock clock) {
        this.browser = browser;
        this.inskrivna = inskrivna;
        this.idag = LocalDate.now(clock).toString();
    }

    @Test
    void what_is_written_in_the_rooms_stands_on_the_page() {
        var asa = browser.signedInAs(Person.ASA);
        var sida = inskrivna.forDagarSedan(10).href();
        asa.post(sida + "/anteckningar", note("Signerat möte", "signera"));
        asa.post(sida + "/anteckningar", note("Mitt utkast", "spara"));
        asa.post(sida + "/handlingsplan", Map.of("version", "", "upprattad", idag, "mal_0_rubrik", "Börja praktik"));
        asa.post(
                sida + "/skattningar/ors/ny",
                Map.of("datum", idag, "rad_1", "4,5", "rad_2", "5", "rad_3", "5", "rad_4", "5"));

        assertThat(asa.get(sida).html())
                .contains("Signerat möte", "Mitt utkast", ">Utkast<", "Börja praktik", "19,5 av 40");
        assertThat(browser.signedInAs(Person.MEHMET).get(sida).html())
                .contains("Signerat möte")
                .doesNotContain("Mitt utkast");
    }

    private Map<String, String> note(String rubrik, String button) {
        return Map.of("datum", idag, "rubrik", rubrik, "text", "Vi sågs.", button, "ja");
    }
}
