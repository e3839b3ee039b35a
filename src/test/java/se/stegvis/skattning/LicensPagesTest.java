package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;

@StegvisTest
class LicensPagesTest {

    private static final String HREF = "/installningar/licens";

    private final Tab admin;
    private final Licenser licenser;
    private final LocalDate idag;
    private final Db db;

    LicensPagesTest(Browser browser, Licenser licenser, Db db, Clock clock) {
        this.admin = browser.signedInAs(Person.ADMINISTRATOR);
        this.licenser = licenser;
        this.idag = LocalDate.now(clock);
        this.db = db;
    }

    @AfterEach
    void none_is_left() {
        db.execute("delete from licens");
    }

    @Test
    void without_a_licence_the_lines_may_not_be_used_and_with_one_they_may_until_it_is_withdrawn() {
        assertThat(admin.get(HREF).html()).contains("ingen licens är antecknad", HREF + "/ny");
        assertThat(licenser.galler()).isFalse();

        assertThat(anteckna("Provköpings kommun", idag).location()).isEqualTo(HREF);
        assertThat(licenser.galler()).isTrue();
        assertThat(admin.get(HREF).html())
                .contains("Linjerna kan användas på skärmen.", "Provköpings kommun", "Tio användare")
                .doesNotContain(HREF + "/ny");

        var id = db.number("select id from licens");
        for (int gang = 0; gang < 2; gang++) {
            assertThat(admin.post(HREF + "/" + id + "/aterkallelse", Map.of("aterkalla", ""))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(licenser.galler()).isFalse();
        assertThat(admin.get(HREF).html()).contains("Provköpings kommun", "ingen licens är antecknad");
        assertThat(db.column("select handelse from andring where foremal = 'licens ors srs' order by id desc limit 2"))
                .containsExactly("WITHDRAWN", "ADDED");
    }

    @Test
    void one_that_begins_later_does_not_hold_yet() {
        anteckna("Provköpings kommun", idag.plusDays(1));
        assertThat(licenser.galler()).isFalse();
        assertThat(admin.get(HREF).html()).contains("Linjerna kan användas på skärmen från");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_kept() {
        var sida = admin.post(HREF, Map.of("innehavare", "Kommunen", "omfattning", "", "dag", "snart"));
        assertThat(sida.status()).isEqualTo(422);
        assertThat(sida.html()).contains("omfattning-fel", "dag-fel", "value=\"Kommunen\"", "value=\"snart\"");
    }

    @Test
    void of_two_who_record_one_at_once_the_second_is_told() throws Exception {
        assertThat(Samtidigt.gor(2, () -> anteckna("Provköpings kommun", idag).status()))
                .containsExactly(303, 422);
        assertThat(anteckna("Någon annan", idag).html()).contains("Det finns redan en licens antecknad");
        assertThat(db.number("select count(*) from licens")).isOne();
    }

    @Test
    void only_an_administrator_sees_it(Browser browser) {
        for (var person : List.of(Person.ASA, Person.KARIN, Person.FORBUND, Person.LOGGGRANSKARE)) {
            assertThat(browser.signedInAs(person).get(HREF).status()).isIn(403, 404);
        }
    }

    @Test
    void the_participant_sets_the_lines_on_a_lent_screen_only_while_a_licence_holds_and_sees_no_number(
            Browser browser, Inskrivna inskrivna) {
        var asa = browser.signedInAs(Person.ASA);
        var ref = inskrivna.forDagarSedan(30);
        var lana = ref.href() + "/lana-skarm/ors";
        assertThat(asa.get(ref.href() + "/skattningar").html()).doesNotContain(lana);
        assertThat(asa.post(lana, Map.of("lana", "ja")).html()).contains("Linjerna får bara stå på skärmen när");

        anteckna("Provköpings kommun", idag);
        assertThat(asa.get(ref.href() + "/skattningar").html()).contains(lana, ref.href() + "/lana-skarm/srs");
        assertThat(asa.post(lana, Map.of("lana", "ja")).status()).isEqualTo(303);
        var skarm = ref.href() + "/skarm";
        asa.post(skarm + "/svar", Map.of("steg", "0"));
        for (int rad = 1; rad <= 4; rad++) {
            assertThat(asa.get(skarm).html())
                    .contains("type=\"range\"", "aria-labelledby=\"fraga\"", "Fråga " + rad + " av 4")
                    .doesNotContain("<script", "<output");
            asa.post(skarm + "/svar", Map.of("steg", rad, "svar", rad == 4 ? "100" : "5" + rad));
        }
        assertThat(asa.get(skarm).html()).contains("Besvarad").doesNotContain("5,1", ">51<");
        asa.post(skarm + "/klar", Map.of("steg", "5"));
        assertThat(db.column(
                        "select v.varde from skattning_varde v join skattning s on s.id = v.skattning_id"
                                + " where s.deltagande_id = ? and s.instrument = 'ors' order by v.nyckel",
                        ref.deltagandeId()))
                .containsExactly("5.1", "5.2", "5.3", "10.0");
    }

    private Browser.Page anteckna(String innehavare, LocalDate dag) {
        return admin.post(HREF, Map.of("innehavare", innehavare, "omfattning", "Tio användare", "dag", dag));
    }
}
