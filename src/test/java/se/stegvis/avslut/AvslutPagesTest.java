package se.stegvis.avslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

@StegvisTest
class AvslutPagesTest {

    private final Tab asa;
    private final Tab karin;
    private final DeltagandeRef deltagande;
    private final String avslut;
    private final LocalDate idag;
    private final World world;
    private final Db db;

    AvslutPagesTest(Browser browser, Inskrivna inskrivna, World world, Db db, Clock clock) {
        this.asa = browser.signedInAs(Person.ASA);
        this.karin = browser.signedInAs(Person.KARIN);
        this.deltagande = inskrivna.forDagarSedan(50);
        this.avslut = deltagande.href() + "/avslut";
        this.idag = LocalDate.now(clock);
        this.world = world;
        this.db = db;
    }

    @Test
    void an_exit_is_saved_with_its_reason_outcomes_and_support() {
        var saved = asa.post(avslut, typed(Map.of()));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo(deltagande.href());
        assertThat(db.text("select concat_ws(' ', utskriven, avslutsanledning) from deltagande where id = ?", id()))
                .isEqualTo(idag + " utskrivning");
        assertThat(db.column(
                        "select concat(kod, coalesce(omfattning, '')) from deltagande_sysselsattning"
                                + " where deltagande_id = ? and tidpunkt = 'efter' order by kod",
                        id()))
                .containsExactly("studier", "subventionerat_arbete75");
        assertThat(db.column(
                        "select kod from deltagande_forsorjning where deltagande_id = ? and tidpunkt = 'efter'", id()))
                .containsExactly("studiestod");
        assertThat(asa.get(deltagande.href()).html()).contains("Avslutat", "Utskriven");
    }

    @Test
    void one_exited_has_no_form_and_a_second_exit_is_a_conflict() {
        asa.post(avslut, typed(Map.of()));
        assertThat(asa.get(avslut + "/ny").status()).isEqualTo(404);
        var second = karin.post(avslut, typed(Map.of("avslutsanledning_text", "Något jag skrev")));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("Något jag skrev");
    }

    @Test
    void of_two_exits_at_once_one_is_told() throws Exception {
        assertThat(Samtidigt.gor(2, () -> asa.post(avslut, typed(Map.of())).status()))
                .containsExactly(303, 409);
    }

    @Test
    void exits_of_several_at_once_do_not_stand_in_each_others_way(Inskrivna inskrivna) throws Exception {
        var addresses = new ConcurrentLinkedQueue<String>();
        for (int i = 0; i < 24; i++) {
            addresses.add(inskrivna.forDagarSedan(50).href() + "/avslut");
        }
        for (int i = 0; i < 4; i++) {
            assertThat(Samtidigt.gor(6, () -> asa.post(addresses.remove(), typed(Map.of()))
                            .status()))
                    .containsOnly(303);
        }
    }

    @Test
    void a_form_from_before_somebody_changed_the_deltagande_is_a_conflict() {
        var form = typed(Map.of());
        var asasId = db.text("select id from medarbetare where epost = ?", Person.ASA.epost());
        karin.post(deltagande.href() + "/kontaktperson", Map.of("version", "0", "kontaktperson", asasId));
        assertThat(asa.post(avslut, form).status()).isEqualTo(409);
        assertThat(asa.get(avslut + "/ny").html()).contains("name=\"version\" value=\"1\"");
    }

    @Test
    void errors_stand_at_their_fields_and_everything_typed_is_kept() {
        var page = asa.post(
                avslut,
                typed(Map.of(
                        "utskriven", idag.minusDays(51).toString(),
                        "avslutsanledning", "ovrigt",
                        "omfattning_subventionerat_arbete", "175")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("utskriven-fel", "före inskrivningen", "avslutsanledning_text-fel", "value=\"175\"")
                .contains("value=\"ovrigt\" checked", "value=\"studiestod\" checked");
        assertThat(asa.post(avslut, typed(Map.of("utskriven", idag.plusDays(1).toString())))
                        .html())
                .contains("inte ligga i framtiden");
        assertThat(asa.post(avslut, Map.of("version", "0", "utskriven", "", "avslutsanledning", ""))
                        .html())
                .contains("Skriv deltagarens sista dag", "Välj en avslutsanledning");
    }

    @Test
    void only_a_samordnare_says_that_an_enrolment_was_a_mistake() {
        assertThat(asa.get(avslut + "/ny").html())
                .doesNotContain("felregistrering")
                .contains("Utan mätning");
        var refused = asa.post(avslut, typed(Map.of("avslutsanledning", "felregistrering")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("avslutsanledning-fel");

        assertThat(karin.get(avslut + "/ny").html()).contains("value=\"felregistrering\"");
        assertThat(karin.post(avslut, Map.of("version", "0", "avslutsanledning", "felregistrering"))
                        .status())
                .isEqualTo(303);
        assertThat(karin.get(deltagande.href()).html()).contains("Felregistrerat");
    }

    @Test
    void neither_another_insats_nor_an_anonymous_one_can_be_exited() {
        var elsewhere = new DeltagandeRef(world.insats("Spången").insatsId(), deltagande.deltagandeId());
        var anonymous = world.anonymous(world.klivet());
        for (var ref : List.of(elsewhere, anonymous)) {
            assertThat(karin.get(ref.href() + "/avslut/ny").status()).isEqualTo(404);
            assertThat(karin.post(ref.href() + "/avslut", typed(Map.of())).status())
                    .isEqualTo(404);
        }
    }

    private long id() {
        return deltagande.deltagandeId();
    }

    private Map<String, Object> typed(Map<String, String> changes) {
        var form = new HashMap<String, Object>();
        form.put("version", "0");
        form.put("utskriven", idag.toString());
        form.put("avslutsanledning", "utskrivning");
        form.put("sysselsattning", List.of("subventionerat_arbete", "studier"));
        form.put("omfattning_subventionerat_arbete", "75");
        form.put("forsorjning", List.of("studiestod"));
        form.putAll(changes);
        return form;
    }
}
