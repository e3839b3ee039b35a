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
import se.stegvis.FormPage;
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
        assertThat(saved.location()).isEqualTo(deltagande.href() + "/avslut");
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
    void what_is_unusual_is_asked_about_once_beside_its_field_and_let_through_by_one_press() {
        var odd = typed(Map.of("omfattning_subventionerat_arbete", "", "stammer", "", "avslutsanledning", "flytt"));
        var asked = asa.post(avslut, odd);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html())
                .contains("Arbete är valt utan omfattning", "Sista dagen ligger inom prövotiden", "Ingen handlingsplan")
                .contains("value=\"subventionerat_arbete\" checked", "Det stämmer, avsluta deltagandet")
                .doesNotContain("Något behöver rättas");
        assertThat(db.number("select count(*) from deltagande where id = ? and utskriven is null", id()))
                .isOne();

        // Another day makes another question, and only that one is new; what was answered is not asked again.
        asa.post(deltagande.href() + "/anteckningar", note());
        var answered = FormPage.of(asked);
        assertThat(answered.with(Map.of()).get("omfattning_subventionerat_arbete"))
                .isEqualTo("");
        var form = answered.with(Map.of(
                "stammer",
                "ARBETE_UTAN_OMFATTNING INOM_PROVOTIDEN OPPET_UTAN_SKAL",
                "utskriven",
                idag.minusDays(1).toString()));
        var again = asa.post(avslut, form);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html()).contains("före det senaste i akten, en anteckning");
        form.put("stammer", "ARBETE_UTAN_OMFATTNING INOM_PROVOTIDEN OPPET_UTAN_SKAL FORE_DET_SENASTE");
        assertThat(asa.post(avslut, form).status()).isEqualTo(303);
    }

    @Test
    void what_is_open_is_shown_and_what_is_left_stands_on_the_exit_with_its_reason() {
        asa.post(
                deltagande.href() + "/anteckningar",
                Map.of("datum", idag, "rubrik", "Utkast", "text", "Text", "spara", ""));
        var page = asa.get(avslut + "/ny").html();
        assertThat(page)
                .contains("Ingen handlingsplan är skriven", "Anteckningar som inte är signerade, en av dig")
                .contains("name=\"lamnas_plan_orsak\"", "href=\"" + deltagande.href() + "/handlingsplan\"");
        assertThat(karin.get(avslut + "/ny").html())
                .contains("en av någon annan")
                .doesNotContain("Utkast till");

        asa.post(
                avslut,
                typed(Map.of(
                        "lamnas_plan_orsak", "annat",
                        "lamnas_plan_text", "Hann inte skrivas",
                        "lamnas_utkast_orsak", "gors_senare")));
        assertThat(db.column(
                        "select concat_ws(' ', sak, orsak, text) from avslut_lamnat where deltagande_id = ?", id()))
                .containsExactlyInAnyOrder(
                        "plan annat Hann inte skrivas",
                        "utkast gors_senare ",
                        "nns_2 utan_skal ",
                        "slutdokumentation utan_skal ");
        assertThat(karin.get(avslut).html())
                .contains("Lämnades öppet", "Annat: Hann inte skrivas", "Görs efter avslutet", "Antecknat av");
    }

    @Test
    void consent_to_be_called_is_asked_at_the_exit_with_its_day() {
        asa.post(
                avslut,
                typed(Map.of(
                        "samtycke", "ja",
                        "samtycke_dag", idag.minusDays(2).toString(),
                        "nas_satt", "sms",
                        "nas_tid", "Efter klockan 15",
                        "overlamnad", "af",
                        "overlamnad_text", "Kontoret i Provköping")));
        assertThat(db.text("select samtycke_uppfoljning from deltagande where id = ?", id()))
                .isEqualTo(idag.minusDays(2).toString());
        assertThat(asa.get(avslut).html())
                .contains("Arbetsförmedlingen, Kontoret i Provköping", "Ja, samtycke ", "Sms först, Efter klockan 15")
                .contains("Räknas en gång som till arbete eller studier");
    }

    @Test
    void a_day_without_consent_and_an_officer_without_a_party_are_errors() {
        var page = asa.post(avslut, typed(Map.of("samtycke_dag", idag.toString(), "overlamnad_text", "Kim")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("samtycke_dag-fel", "overlamnad-fel");
    }

    @Test
    void a_correction_changes_the_exit_and_leaves_codes_and_days_in_the_audit_trail() {
        asa.post(avslut, typed(Map.of()));
        var form = FormPage.of(asa.get(avslut + "/uppgifter/andra"));
        var stale = FormPage.of(karin.get(avslut + "/uppgifter/andra"));
        var typed =
                form.with(Map.of("utskriven", idag.minusDays(3).toString(), "avslutsanledning_text", "Känsliga ord"));
        typed.put("stammer", Inskrivna.STAMMER);
        assertThat(asa.post(avslut + "/uppgifter", typed).status()).isEqualTo(303);

        assertThat(db.text("select utskriven from deltagande where id = ?", id()))
                .isEqualTo(idag.minusDays(3).toString());
        assertThat(db.column(
                        "select concat(fore, ' > ', efter) from andring where omrade = 'deltagande' and foremal = ?"
                                + " and handelse = 'AVSLUT_RATTAT'",
                        String.valueOf(id())))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains(
                        idag + ";utskrivning;", " > " + idag.minusDays(3) + ";utskrivning;", "subventionerat_arbete:75")
                .doesNotContain("Känsliga");
        assertThat(asa.get(avslut).html()).contains("Känsliga ord", "Ändrat ");
        assertThat(asa.get(deltagande.href() + "/handelser").html()).contains("Avslutets uppgifter ändrade");

        var late = stale.with(Map.of("utskriven", idag.minusDays(9).toString(), "stammer", Inskrivna.STAMMER));
        var conflict = karin.post(avslut + "/uppgifter", late);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .contains(idag.minusDays(9).toString(), idag.minusDays(3).toString());
    }

    @Test
    void who_is_exited_can_be_enrolled_again_and_the_two_lead_to_each_other() {
        asa.post(avslut, typed(Map.of("utskriven", idag.minusDays(1).toString())));
        var page = karin.get(deltagande.href()).html();
        var igen = world.klivet().href() + "/inskrivningar/igen/" + id();
        assertThat(page).contains("Skriv in igen", "href=\"" + igen + "/ny\"", "href=\"" + avslut + "\"");
        var begun = karin.post(igen, FormPage.of(karin.get(igen + "/ny")).with(Map.of()))
                .location();
        var days = Map.of("inskriven", idag.toString(), "samtycke", idag.toString());
        karin.post(
                begun + "/samtycke", FormPage.of(karin.get(begun + "/samtycke")).with(days));
        var ny = karin.post(
                        begun + "/kontroll",
                        FormPage.of(karin.get(begun + "/kontroll")).with(Map.of()))
                .location();
        assertThat(karin.get(ny).html()).contains("Andra deltaganden", "href=\"" + deltagande.href() + "\"");
        assertThat(karin.get(deltagande.href()).html()).contains("href=\"" + ny + "\"", "pågår");
        assertThat(karin.get(deltagande.href() + "/ateroppning/ny").html()).contains("inskriven igen");
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

    private Map<String, Object> note() {
        return Map.of("datum", idag.toString(), "rubrik", "Samtal", "text", "Text", "signera", "");
    }

    private long id() {
        return deltagande.deltagandeId();
    }

    private Map<String, Object> typed(Map<String, String> changes) {
        var form = new HashMap<String, Object>();
        form.put("version", "0");
        form.put("stammer", Inskrivna.STAMMER);
        form.put("utskriven", idag.toString());
        form.put("avslutsanledning", "utskrivning");
        form.put("sysselsattning", List.of("subventionerat_arbete", "studier"));
        form.put("omfattning_subventionerat_arbete", "75");
        form.put("forsorjning", List.of("studiestod"));
        form.putAll(changes);
        return form;
    }
}
