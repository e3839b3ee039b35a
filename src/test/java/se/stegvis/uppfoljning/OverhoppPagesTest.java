package se.stegvis.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

/** What was due and is not done, with a reason; and frister of other kinds. */
@StegvisTest
class OverhoppPagesTest {

    private final Tab asa;
    private final Db db;
    private final LocalDate idag;
    private final DeltagandeRef ref;
    private final LocalDate forst;
    private final LocalDate andra;

    OverhoppPagesTest(Browser browser, Db db, World world, Inskrivna inskrivna) {
        this.asa = browser.signedInAs(Person.ASA);
        this.db = db;
        this.idag = world.idag();
        this.ref = inskrivna.forDagarSedan(200);
        this.forst = idag.minusDays(200).plusMonths(3);
        this.andra = idag.minusDays(200).plusMonths(6);
    }

    @Test
    void each_that_is_overdue_is_listed_and_can_be_skipped_by_itself_and_taken_back() {
        assertThat(asa.get(Akt.href(ref)).html()).contains(Akt.href(ref, forst) + "\"", Akt.href(ref, andra) + "\"");
        assertThat(hoppa(forst, Map.of("skal", "sjuk")).status()).isEqualTo(303);
        assertThat(tillstand()).containsExactly("hoppad", "oppen");
        assertThat(asa.get(Akt.href(ref)).html()).contains("Deltagaren var sjuk", "Överhoppad");
        assertThat(asa.get(Akt.href(ref, forst)).location()).endsWith("/overhopp");
        assertThat(asa.post(Akt.href(ref, forst), Map.of("plan", "reviderad")).status())
                .isEqualTo(409);
        var back = FormPage.of(asa.get(Akt.href(ref, forst) + "/overhopp")).with(Map.of("angra", "ja"));
        assertThat(asa.post(Akt.href(ref, forst) + "/overhopp", back).status()).isEqualTo(303);
        assertThat(tillstand()).containsExactly("oppen");
    }

    @Test
    void all_earlier_ones_can_go_with_it() {
        assertThat(hoppa(andra, Map.of("skal", "annat")).html()).contains("text-fel", "value=\"annat\" checked");
        assertThat(hoppa(andra, Map.of()).status()).isEqualTo(422);
        assertThat(hoppa(andra, Map.of("skal", "annat", "text", "Kom inte", "tidigare", "ja"))
                        .status())
                .isEqualTo(303);
        assertThat(tillstand()).containsExactly("hoppad", "hoppad", "oppen");
        assertThat(db.column("select anteckning from uppfoljning where deltagande_id = ?", ref.deltagandeId()))
                .containsExactly("Kom inte", "Kom inte");
    }

    @Test
    void nns_is_done_by_being_offered_and_like_a_plan_only_skipped() {
        var nns = ref.href() + "/frister/nns_1/" + forst;
        assertThat(asa.get(nns).html()).contains(ref.href() + "/nns\"").doesNotContain("value=\"gjord\"");
        assertThat(asa.post(nns, FormPage.of(asa.get(nns)).with(Map.of("hur", "gjord", "dag", idag.toString())))
                        .status())
                .isEqualTo(422);
        var form = FormPage.of(asa.get(nns)).with(Map.of("hur", "ej_natt"));
        assertThat(asa.post(nns, form).status()).isEqualTo(303);
        assertThat(asa.get(Akt.href(ref)).html()).contains("noterat av Åsa");
        assertThat(db.text(
                        "select tillstand from frist where deltagande_id = ? and slag = 'nns_1'", ref.deltagandeId()))
                .isEqualTo("hoppad");
        // The same form once more is another's, who has not seen this.
        var other = new HashMap<String, Object>(form);
        other.put("hur", "sjuk");
        assertThat(asa.post(nns, other).status()).isEqualTo(409);
        assertThat(asa.post(nns, FormPage.of(asa.get(nns)).with(Map.of("hur", "inte")))
                        .status())
                .isIn(303, 409);
        var plan = ref.href() + "/frister/plan/" + idag.minusDays(200).plusMonths(1);
        assertThat(asa.get(plan).html()).doesNotContain("value=\"gjord\"");
        assertThat(asa.post(plan, FormPage.of(asa.get(plan)).with(Map.of("hur", "gjord")))
                        .status())
                .isEqualTo(422);
        assertThat(asa.get(ref.href() + "/frister/plan/" + forst).status()).isEqualTo(404);
        assertThat(asa.get(ref.href() + "/frister/tremanaders/" + forst).status())
                .isEqualTo(404);
    }

    @Test
    void another_reason_is_told_in_words() {
        var plan = ref.href() + "/frister/plan/" + idag.minusDays(200).plusMonths(1);
        var utan = asa.post(plan, FormPage.of(asa.get(plan)).with(Map.of("hur", "annat")));
        assertThat(utan.status()).isEqualTo(422);
        assertThat(utan.html()).contains("anteckning-fel", "Skriv vilket skälet är", "value=\"annat\" checked");
        var forLangt = FormPage.of(utan).with(Map.of("anteckning", "o".repeat(301)));
        assertThat(asa.post(plan, forLangt).html()).contains("Texten är för lång", "o".repeat(301));

        var med = FormPage.of(asa.get(plan)).with(Map.of("hur", "annat", "anteckning", "Gör planen hos kommunen"));
        assertThat(asa.post(plan, med).status()).isEqualTo(303);
        assertThat(asa.get(Akt.href(ref)).html()).contains("Annat skäl, noterat av", "Gör planen hos kommunen");
        assertThat(asa.get(plan).html()).contains("value=\"Gör planen hos kommunen\"");
    }

    private Page hoppa(LocalDate dag, Map<String, String> typed) {
        var href = Akt.href(ref, dag) + "/overhopp";
        return asa.post(href, FormPage.of(asa.get(href)).with(typed));
    }

    private List<String> tillstand() {
        return db.column(
                "select tillstand from frist where deltagande_id = ? and slag = 'tremanaders' order by forfallodag",
                ref.deltagandeId());
    }
}
