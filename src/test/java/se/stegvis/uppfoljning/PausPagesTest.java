package se.stegvis.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

/** Pauses of one participant and of a whole insats: nothing new comes due, and nothing overdue is hidden. */
@StegvisTest
class PausPagesTest {

    private final Browser browser;
    private final Tab asa;
    private final Db db;
    private final LocalDate idag;
    private final Inskrivna inskrivna;
    private final World world;

    PausPagesTest(Browser browser, Db db, World world, Inskrivna inskrivna) {
        this.browser = browser;
        this.asa = browser.signedInAs(Person.ASA);
        this.db = db;
        this.idag = world.idag();
        this.inskrivna = inskrivna;
        this.world = world;
    }

    @Test
    void what_comes_due_in_it_is_skipped_and_comes_back_when_it_ends_earlier_or_is_removed() {
        var ref = inskrivna.forDagarSedan(60);
        var start = idag.minusDays(60);
        assertThat(asa.get(PausView.href(ref)).html()).contains("Ingen paus ännu");
        assertThat(skriv(ref, idag, idag.plusMonths(2), "sjukdom").status()).isEqualTo(303);
        assertThat(oppen(ref)).isEqualTo(start.plusMonths(6).toString());
        assertThat(asa.get(PausView.href(ref)).html()).contains("Sjukdom", "Gäller nu");
        assertThat(asa.get(Akt.href(ref)).html()).contains("Gäller nu");

        assertThat(andra(ref, Map.of("till", idag.plusDays(3).toString())).status())
                .isEqualTo(303);
        assertThat(oppen(ref)).isEqualTo(start.plusMonths(3).toString());
        andra(ref, Map.of("till", idag.plusMonths(2).toString()));
        var stale = db.number("select version from paus where id = ?", id(ref)) - 1;
        assertThat(asa.post(paus(ref) + "/borttagning", Map.of("version", stale))
                        .status())
                .isEqualTo(409);
        assertThat(asa.post(paus(ref) + "/borttagning", Map.of("version", stale + 1))
                        .status())
                .isEqualTo(303);
        assertThat(oppen(ref)).isEqualTo(start.plusMonths(3).toString());
        assertThat(db.column(
                        "select handelse from andring where omrade = 'deltagande' and foremal = ? order by id",
                        String.valueOf(ref.deltagandeId())))
                .contains("PAUS", "PAUS_ANDRAD", "PAUS_BORTTAGEN");
    }

    @Test
    void what_is_overdue_can_not_be_hidden() {
        var ref = inskrivna.forDagarSedan(200);
        var start = idag.minusDays(200);
        // Overdue are the plan, NNS 1 and two follow-ups; the latest of them is the day it can begin.
        var senast = start.plusMonths(6);
        var refused = skriv(ref, start.plusMonths(1), idag.plusMonths(1), "ledighet");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("fran-fel", "Den kan börja tidigast " + Datum.lasbart(senast), "value=\"ledighet\" checked");
        assertThat(skriv(ref, senast, idag.plusMonths(1), "ledighet").status()).isEqualTo(303);
        assertThat(andra(ref, Map.of("fran", senast.minusDays(1).toString())).status())
                .isEqualTo(422);
        assertThat(db.text("select fran from paus where id = ?", id(ref))).isEqualTo(senast.toString());
    }

    @Test
    void two_do_not_meet_and_what_can_not_be_is_refused() {
        var ref = inskrivna.forDagarSedan(10);
        assertThat(skriv(ref, idag, idag.plusDays(9), "ledighet").status()).isEqualTo(303);
        assertThat(skriv(ref, idag.plusDays(9), idag.plusDays(20), "ledighet").html())
                .contains("Det finns redan en paus");
        assertThat(skriv(ref, idag.plusDays(20), idag.plusDays(19), "ledighet").html())
                .contains("till-fel");
        assertThat(skriv(ref, idag.minusDays(11), idag.minusDays(5), "ledighet").html())
                .contains("före inskrivningen");
        assertThat(skriv(ref, idag.plusDays(10), idag.plusDays(20), "annat").html())
                .contains("text-fel");
        assertThat(skriv(ref, idag.plusDays(10), idag.plusDays(20), "driftstopp")
                        .status())
                .isEqualTo(422);
        assertThat(skriv(ref, idag.plusDays(10), idag.plusDays(20), "ledighet").status())
                .isEqualTo(303);
    }

    @Test
    void a_driftstopp_is_for_everybody_in_the_insats_and_may_have_been() {
        var admin = browser.signedInAs(Person.ADMINISTRATOR);
        var ref = inskrivna.forDagarSedan(100);
        var start = idag.minusDays(100);
        var dag = start.plusMonths(3);
        var form = Map.of(
                "insats", String.valueOf(world.klivet().insatsId()),
                "fran", dag.minusDays(1).toString(),
                "till", dag.toString());
        assertThat(admin.post(PausView.DRIFTSTOPP, form).status()).isEqualTo(303);
        assertThat(oppen(ref)).isEqualTo(start.plusMonths(6).toString());
        assertThat(admin.post(PausView.DRIFTSTOPP, form).html()).contains("har redan ett driftstopp");
        assertThat(admin.get(PausView.DRIFTSTOPP).html()).contains("Klivet", Datum.lasbart(dag));
        assertThat(asa.get(PausView.href(ref)).html()).contains("Driftstopp").doesNotContain("/andra\"");
        assertThat(asa.get(PausView.DRIFTSTOPP).status()).isEqualTo(403);
        var id = db.number("select max(id) from paus where deltagande_id is null");
        var stopp = PausView.DRIFTSTOPP + "/" + id;
        assertThat(admin.post(
                                stopp,
                                FormPage.all(admin.get(stopp + "/andra"))
                                        .get(0)
                                        .with(Map.of("till", dag.minusDays(1).toString())))
                        .status())
                .isEqualTo(303);
        assertThat(oppen(ref)).isEqualTo(dag.toString());
        assertThat(admin.post(stopp + "/borttagning", Map.of("version", "0")).status())
                .isEqualTo(409);
        assertThat(admin.post(stopp + "/borttagning", Map.of("version", "1")).status())
                .isEqualTo(303);
    }

    private Page skriv(DeltagandeRef ref, LocalDate fran, LocalDate till, String orsak) {
        return asa.post(PausView.href(ref), Map.of("fran", fran.toString(), "till", till.toString(), "orsak", orsak));
    }

    private Page andra(DeltagandeRef ref, Map<String, String> typed) {
        return asa.post(
                paus(ref), FormPage.all(asa.get(paus(ref) + "/andra")).get(0).with(typed));
    }

    private String paus(DeltagandeRef ref) {
        return PausView.href(ref) + "/" + id(ref);
    }

    private String id(DeltagandeRef ref) {
        return db.text("select max(id) from paus where deltagande_id = ?", ref.deltagandeId());
    }

    private String oppen(DeltagandeRef ref) {
        return db.text("select forfallodag from frist where oppen = ? and slag = 'tremanaders'", ref.deltagandeId());
    }
}
