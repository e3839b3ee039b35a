package se.stegvis.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
class HandlingsplanPagesTest {

    private final Tab asa;
    private final Tab mehmet;
    private final DeltagandeRef deltagande;
    private final String plan;
    private final LocalDate idag;
    private final World world;
    private final Db db;

    HandlingsplanPagesTest(Browser browser, Inskrivna inskrivna, World world, Db db, Clock clock) {
        this.asa = browser.signedInAs(Person.ASA);
        this.mehmet = browser.signedInAs(Person.MEHMET);
        this.deltagande = inskrivna.forDagarSedan(20);
        this.plan = deltagande.href() + "/handlingsplan";
        this.idag = LocalDate.now(clock);
        this.world = world;
        this.db = db;
    }

    @Test
    void before_the_first_plan_the_page_says_what_would_be_here_and_when() {
        assertThat(asa.get(plan).html())
                .contains("Ingen handlingsplan ännu", "Plan senast", "kvar", plan + "/andra", "Prov Provsson");
        assertThat(asa.get(plan + "/andra").html())
                .contains("mal_0_rubrik", "mal_0_steg_1_vad")
                .doesNotContain("mal_1");
    }

    @Test
    void what_is_saved_is_shown_and_stands_in_the_form_with_empty_rows_after_it() {
        var saved = asa.post(plan, typed("", Map.of()));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo(plan);
        assertThat(asa.get(plan).html())
                .contains("Börja praktik", "Ringa &lt;chefen&gt;", "Pågår", "Försäkringskassan", "Försenat")
                .contains("Förankrad i tid");
        assertThat(asa.get(plan + "/andra").html())
                .contains("value=\"Börja praktik\"", "mal_0_steg_1_vad", "mal_1_rubrik")
                .contains("<option value=\"fk\" selected>");
        assertThat(asa.get(deltagande.href()).html()).contains("Börja praktik");
    }

    @Test
    void save_and_add_more_comes_back_to_the_form() {
        assertThat(asa.post(plan, typed("", Map.of("fler", "ja"))).location()).isEqualTo(plan + "/andra");
    }

    @Test
    void an_error_stands_at_its_field_and_everything_typed_is_kept() {
        var page = asa.post(
                plan,
                typed(
                        "",
                        Map.of(
                                "forankrad_deltagare", "i går",
                                "mal_0_steg_0_ansvarig", "",
                                "mal_1_rubrik", "Sova \"bättre\"")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("<title>Fel: ", "value=\"i går\"", "Sova &quot;bättre&quot;", "Ringa &lt;chefen&gt;")
                .contains("forankrad_deltagare-fel", "Välj vem som ansvarar för steg 1 i delmål 1");
        assertThat(asa.get(plan).html()).contains("Ingen handlingsplan ännu");
    }

    @Test
    void saving_replaces_the_rows_and_emptied_ones_are_gone() {
        asa.post(plan, typed("", Map.of("mal_1_rubrik", "Sova bättre")));
        assertThat(asa.post(plan, typed("0", Map.of("mal_0_steg_0_vad", "", "mal_0_steg_0_klart_senast", "")))
                        .status())
                .isEqualTo(303);
        assertThat(asa.get(plan).html())
                .contains("Börja praktik", "Inga steg ännu")
                .doesNotContain("Ringa", "Sova bättre");
        assertThat(db.number(
                        "select count(*) from delmal d join handlingsplan p on p.id = d.handlingsplan_id"
                                + " where p.deltagande_id = ?",
                        deltagande.deltagandeId()))
                .isEqualTo(1);
    }

    @Test
    void the_second_of_two_who_edit_is_told_and_keeps_what_was_typed() {
        asa.post(plan, typed("", Map.of()));
        assertThat(asa.post(plan, typed("0", Map.of("mal_0_rubrik", "Åsas"))).status())
                .isEqualTo(303);
        var page = mehmet.post(plan, typed("0", Map.of("mal_0_rubrik", "Mehmets")));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html()).contains("Någon annan hann spara före dig", "Mehmets");
        assertThat(asa.get(plan).html()).contains("Åsas").doesNotContain("Mehmets");
    }

    @Test
    void the_second_of_two_who_write_the_first_plan_is_told() throws Exception {
        assertThat(Samtidigt.gor(2, () -> asa.post(plan, typed("", Map.of())).status()))
                .containsExactly(303, 409);
        assertThat(mehmet.post(plan, typed("", Map.of())).status()).isEqualTo(409);
        assertThat(db.number("select count(*) from handlingsplan where deltagande_id = ?", deltagande.deltagandeId()))
                .isEqualTo(1);
    }

    @Test
    void several_plans_are_written_at_once_without_standing_in_each_others_way(Inskrivna inskrivna) throws Exception {
        var others = new ConcurrentLinkedQueue<String>();
        for (int i = 0; i < 6; i++) {
            others.add(inskrivna.forDagarSedan(20).href() + "/handlingsplan");
        }
        assertThat(Samtidigt.gor(6, () -> {
                    var address = others.remove();
                    asa.post(address, typed("", Map.of()));
                    asa.post(address, typed("0", Map.of()));
                    return asa.post(address, typed("1", Map.of())).status();
                }))
                .containsOnly(303);
    }

    @Test
    void a_deltagande_under_another_insats_does_not_exist() {
        var elsewhere = new DeltagandeRef(world.insats("Spången").insatsId(), deltagande.deltagandeId());
        assertThat(mehmet.get(elsewhere.href() + "/handlingsplan").status()).isEqualTo(404);
        assertThat(mehmet.post(elsewhere.href() + "/handlingsplan", typed("", Map.of()))
                        .status())
                .isEqualTo(404);
    }

    private Map<String, String> typed(String version, Map<String, String> changes) {
        var form = new HashMap<String, String>();
        form.put("version", version);
        form.put("upprattad", idag.minusDays(3).toString());
        form.put("forankrad_deltagare", idag.minusDays(2).toString());
        form.put("forankrad_remittent", idag.minusDays(1).toString());
        form.put("mal_0_rubrik", "Börja praktik");
        form.put("mal_0_steg_0_vad", "Ringa <chefen>");
        form.put("mal_0_steg_0_ansvarig", "fk");
        form.put("mal_0_steg_0_klart_senast", idag.minusDays(1).toString());
        form.put("mal_0_steg_0_status", "pagar");
        form.putAll(changes);
        return form;
    }
}
