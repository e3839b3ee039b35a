package se.stegvis.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.behorighet.DeltagandeRef;

/** The stored frister follow what is done in any room. */
@StegvisTest
class FristerTest {

    private final Browser browser;
    private final Db db;
    private final Inskrivna inskrivna;
    private final LocalDate idag;

    FristerTest(Browser browser, Db db, Inskrivna inskrivna, Clock clock) {
        this.browser = browser;
        this.db = db;
        this.inskrivna = inskrivna;
        this.idag = LocalDate.now(clock);
    }

    @Test
    void whoever_is_enrolled_has_frister_at_once() {
        var ref = inskrivna.forDagarSedan(10);
        var start = idag.minusDays(10);

        assertThat(oppna(ref))
                .containsExactlyInAnyOrder(
                        "tremanaders " + start.plusMonths(3),
                        "plan " + start.plusMonths(1),
                        "nns_1 " + start.plusMonths(3));
    }

    @Test
    void a_corrected_enrolment_moves_them() {
        var ref = inskrivna.forDagarSedan(10);
        var karin = browser.signedInAs(Person.KARIN);
        var form = FormPage.of(karin.get(ref.href() + "/uppgifter/andra"))
                .with(Map.of("inskriven", idag.minusDays(40).toString()));
        assertThat(karin.post(ref.href() + "/uppgifter", form).status()).isEqualTo(303);

        assertThat(oppna(ref)).contains("tremanaders " + idag.minusDays(40).plusMonths(3));
    }

    @Test
    void the_exit_ends_them() {
        var ref = inskrivna.forDagarSedan(200);
        var forst = idag.minusDays(200).plusMonths(3);
        assertThat(oppna(ref)).contains("tremanaders " + forst);

        var avslut = Map.of(
                "version",
                "0",
                "utskriven",
                idag.toString(),
                "avslutsanledning",
                "flytt",
                "stammer",
                Inskrivna.STAMMER);
        assertThat(browser.signedInAs(Person.KARIN)
                        .post(ref.href() + "/avslut", avslut)
                        .status())
                .isEqualTo(303);

        assertThat(oppna(ref)).isEmpty();
        assertThat(db.column(
                        "select tillstand from frist where deltagande_id = ? and slag = 'tremanaders'",
                        ref.deltagandeId()))
                .containsExactly("upphord", "upphord");
    }

    private List<String> oppna(DeltagandeRef ref) {
        return db.column(
                "select concat(slag, ' ', forfallodag) from frist where oppen = ? order by 1", ref.deltagandeId());
    }
}
