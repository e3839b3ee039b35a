package se.stegvis.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

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
                .contains("Börja praktik", "Ringa &lt;chefen&gt;", "Pågår", "Försäkringskassan, Kim", "Försenat")
                .contains("Arbete", "Rätt fokus", "Planen är inte fastställd ännu");
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
                                "upprattad", "i går",
                                "mal_0_steg_0_ansvarig", "",
                                "mal_1_rubrik", "Sova \"bättre\"")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("<title>Fel: ", "value=\"i går\"", "Sova &quot;bättre&quot;", "Ringa &lt;chefen&gt;")
                .contains("upprattad-fel", "Välj vem som ansvarar för steg 1 i delmål 1");
        assertThat(asa.get(plan).html()).contains("Ingen handlingsplan ännu");
    }

    @Test
    void saving_replaces_the_rows_and_emptied_ones_are_gone() {
        asa.post(plan, typed("", Map.of("mal_1_rubrik", "Sova bättre")));
        assertThat(asa.post(
                                plan,
                                typed(
                                        "0",
                                        Map.of(
                                                "mal_0_steg_0_vad",
                                                "",
                                                "mal_0_steg_0_vem",
                                                "",
                                                "mal_0_steg_0_klart_senast",
                                                "")))
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
    void a_delmal_is_ended_with_a_reason_leaves_the_short_plan_and_is_taken_up_again() {
        assertThat(asa.post(plan, typed("", Map.of("mal_0_status", "avslutat"))).html())
                .contains("Skriv varför delmål 1 avslutas utan att vara uppnått");
        asa.post(plan, typed("", Map.of("mal_0_status", "avslutat", "mal_0_skal", "Flyttar till Umeå")));
        assertThat(asa.get(plan).html())
                .contains("Uppnådda och avslutade delmål", "Skäl: Flyttar till Umeå")
                .doesNotContain("Försenat");
        assertThat(asa.get(deltagande.href()).html()).doesNotContain("Börja praktik");

        var form = FormPage.of(asa.get(plan + "/andra")).with(Map.of("mal_0_status", "pagar"));
        assertThat(asa.post(plan, form).status()).isEqualTo(303);
        assertThat(asa.get(plan).html()).doesNotContain("Uppnådda och avslutade", "Flyttar till Umeå");
        assertThat(asa.get(plan + "/andra").html()).contains("Flyttar till Umeå");
        assertThat(db.column(
                        "select concat(fore, ' > ', efter) from andring where handelse = 'PLAN_SPARAD' and foremal = ?"
                                + " order by id",
                        String.valueOf(deltagande.deltagandeId())))
                .containsExactly(
                        "pagar 0, uppnatt 0, avslutat 0 > pagar 0, uppnatt 0, avslutat 1",
                        "pagar 0, uppnatt 0, avslutat 1 > pagar 1, uppnatt 0, avslutat 0");
    }

    @Test
    void aktiviteter_stand_on_a_line_in_a_table_and_in_a_sentence_with_the_days_between() {
        var form = typed("", Map.of());
        form.putAll(akt(0, idag.minusDays(20), idag.minusDays(15)));
        form.putAll(akt(1, idag.minusDays(4), null));
        assertThat(asa.post(plan, form).status()).isEqualTo(303);
        assertThat(asa.get(plan).html())
                .contains("2 aktiviteter. Utan aktivitet " + Datum.lasbart(idag.minusDays(14)) + "–")
                .contains("(10 dagar)", "tills vidare", "25 %", "class=\"lucka\"");
        assertThat(asa.get(plan + "/andra").html()).contains("value=\"Återbruket 1\"", "akt_2_vad");
    }

    private static Map<String, String> akt(int nr, LocalDate fran, @Nullable LocalDate till) {
        var p = "akt_" + nr + "_";
        return Map.of(
                p + "vad",
                "Återbruket " + nr,
                p + "slag",
                "arbetstraning",
                p + "fran",
                fran.toString(),
                p + "till",
                till == null ? "" : till.toString(),
                p + "omfattning",
                "25");
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
        form.put("arbetslivsfokus", "ratt");
        form.put("mal_0_rubrik", "Börja praktik");
        form.put("mal_0_livsomrade", "arbete");
        form.put("mal_0_steg_0_vad", "Ringa <chefen>");
        form.put("mal_0_steg_0_vem", "Kim");
        form.put("mal_0_steg_0_ansvarig", "fk");
        form.put("mal_0_steg_0_klart_senast", idag.minusDays(1).toString());
        form.put("mal_0_steg_0_status", "pagar");
        form.putAll(changes);
        return form;
    }
}
