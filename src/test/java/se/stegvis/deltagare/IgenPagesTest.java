package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.data.exceptions.OptimisticLockException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
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
import se.stegvis.behorighet.InsatsRef;

/** A person in several insatser and several times: from a remiss, by a warning, and from her page. */
@StegvisTest
class IgenPagesTest {

    /** Two of the tax agency's test numbers. */
    private static final String NUMMER = "199001262386";

    private static final String ANNAT = "199001262394";

    private final Browser browser;
    private final World world;
    private final Inskrivningar inskrivningar;
    private final Db db;

    IgenPagesTest(Browser browser, World world, Inskrivningar inskrivningar, Db db) {
        this.browser = browser;
        this.world = world;
        this.inskrivningar = inskrivningar;
        this.db = db;
    }

    @Test
    void who_is_admitted_is_enrolled_with_what_the_remiss_says_and_the_way_is_kept() {
        var karin = browser.signedInAs(Person.KARIN);
        var remiss = remiss(karin, "Remitta", "Remittsson");
        assertThat(karin.get(remiss + "/inskrivning/ny").status()).isEqualTo(404);
        karin.post(
                remiss + "/beslut",
                Map.of("beslut", "antagen", "beslutsdag", world.idag().toString(), "version", "0"));
        var page = karin.get(remiss + "/inskrivning/ny");
        assertThat(page.html())
                .contains("value=\"Remitta\"", "value=\"Remittsson\"", "20010512-****", "value=\"kvinna\" checked")
                .doesNotContain("2394");

        var begun = karin.post(remiss + "/inskrivning", FormPage.of(page).with(Map.of()))
                .location();
        assertThat(karin.get(remiss + "/inskrivning/ny").location()).isEqualTo(begun);
        assertThat(karin.get(begun + "/kontakt").html()).contains("070-174 06 11");
        var saved = skrivIn(karin, begun, Map.of("samtycke", world.idag().toString()));

        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
        assertThat(karin.get(saved.location()).html())
                .contains("Remitta Remittsson", "070-174 06 11", "20010512-****", "href=\"" + remiss + "\"");
        assertThat(karin.get(remiss).html()).contains("href=\"" + saved.location() + "\"", "Antagen");
        assertThat(karin.get(remiss + "/inskrivning/ny").status()).isEqualTo(404);
    }

    @Test
    void the_same_remiss_enrols_only_once_however_fast() throws Exception {
        var karin = browser.signedInAs(Person.KARIN);
        var remiss = remiss(karin, "Dubbel", "Klick");
        karin.post(
                remiss + "/beslut",
                Map.of("beslut", "antagen", "beslutsdag", world.idag().toString(), "version", "0"));
        var before = db.number(
                "select count(*) from deltagande where insats_id = ?",
                world.klivet().insatsId());

        var begun =
                karin.post(remiss + "/inskrivning", filled("Dubbel", "Klick")).location();
        karin.post(begun + "/samtycke", med(karin, begun, filled("", "")));
        var answers = Samtidigt.gor(4, () -> {
            var tab = browser.signedInAs(Person.KARIN);
            return tab.post(begun + "/kontroll", Map.of("version", "1")).status();
        });

        assertThat(answers).containsExactly(303, 409, 409, 409);
        assertThat(db.number(
                        "select count(*) from deltagande where insats_id = ?",
                        world.klivet().insatsId()))
                .isEqualTo(before + 1);
    }

    @Test
    void of_many_who_begin_at_once_from_one_remiss_one_does_and_the_others_lose_nothing() throws Exception {
        var karin = browser.signedInAs(Person.KARIN);
        var remiss = remiss(karin, "Samtidig", "Början");
        karin.post(
                remiss + "/beslut",
                Map.of("beslut", "antagen", "beslutsdag", world.idag().toString(), "version", "0"));

        var answers = Samtidigt.gor(4, () -> browser.signedInAs(Person.MEHMET)
                .post(remiss + "/inskrivning", Map.of("fornamn", "Samtidig"))
                .status());

        assertThat(answers).containsExactly(303, 409, 409, 409);
        var late = browser.signedInAs(Person.ASA).post(remiss + "/inskrivning", Map.of("fornamn", "Sena Sara"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("Sena Sara");
        var begun = karin.get(remiss + "/inskrivning/ny").location();
        assertThat(karin.get(begun).html()).contains("Samtidig").doesNotContain("Sena Sara");
    }

    @Test
    void the_database_takes_no_second_list_of_a_remiss() {
        var karin = browser.signedInAs(Person.KARIN);
        var remiss = remiss(karin, "Endast", "En");
        karin.post(
                remiss + "/beslut",
                Map.of("beslut", "antagen", "beslutsdag", world.idag().toString(), "version", "0"));
        var begun = karin.post(remiss + "/inskrivning", filled("Endast", "En")).location();

        assertThat(catchThrowable(() -> db.execute(
                        "insert into inskrivning (insats_id, skriven_av, skapad, sparad, remiss_id, svar)"
                                + " select insats_id, skriven_av, skapad, sparad, remiss_id, svar from inskrivning where id = ?",
                        id(begun))))
                .hasRootCauseInstanceOf(java.sql.SQLIntegrityConstraintViolationException.class);
    }

    @Test
    void somebody_with_a_number_that_is_known_is_asked_about_and_never_merged_by_itself() {
        var karin = browser.signedInAs(Person.KARIN);
        var form = filled("Kända", "Personen");
        form.put("personnummer", NUMMER);
        form.put("telefon", "070-174 06 12");
        var first = enrol(karin, world.klivet(), form);
        var again = filled("Kända", "Nygift");
        again.put("personnummer", NUMMER);

        var asked = karin.post(world.insats("Spången").href() + "/inskrivningar", again);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html())
                .contains("Personen kan redan finnas", "Samma personnummer", "Samma person som Kända Personen");
        again.put("person", id(first));
        var same = enrol(karin, world.insats("Spången"), again);
        assertThat(deltagare(same)).isEqualTo(deltagare(first));
        assertThat(karin.get(same).html()).contains("Kända Nygift", "070-174 06 12", "19900126-****");
        again.put("person", "annan");
        var other = enrol(karin, world.insats("Spången"), again);
        assertThat(deltagare(other)).isNotEqualTo(deltagare(first));
    }

    @Test
    void only_somebody_who_was_shown_can_be_chosen() {
        var karin = browser.signedInAs(Person.KARIN);
        var form = filled("Vald", "Vårdslöst");
        form.put("personnummer", ANNAT);
        enrol(karin, world.klivet(), form);
        form.put("person", String.valueOf(world.ongoing(world.ungstart()).deltagandeId()));

        assertThat(karin.post(world.insats("Spången").href() + "/inskrivningar", form)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void another_insatsagare_is_never_asked() {
        var karin = browser.signedInAs(Person.KARIN);
        var form = filled("Över", "Gränsen");
        form.put("fodd", "1971");
        enrol(karin, world.klivet(), form);

        enrol(browser.signedInAs(Person.JOHANNA), world.ungstart(), form);
    }

    @Test
    void somebody_is_carried_over_to_another_insats_and_the_link_is_shown() {
        var karin = browser.signedInAs(Person.KARIN);
        var first = enrol(karin, world.klivet(), filled("Över", "Förd"));
        var igen = world.insats("Spången").href() + "/inskrivningar/igen/" + id(first);
        assertThat(karin.get(first).html()).contains("href=\"" + igen + "/ny\"", "Skriv in i Spången");
        var page = karin.get(igen + "/ny");
        assertThat(page.html()).contains("value=\"Över\"", "value=\"Förd\"");
        var begun = karin.post(igen, FormPage.of(page).with(Map.of())).location();
        assertThat(karin.get(begun + "/samtycke").html()).contains("Överförd från den tidigare insatsen");

        var typed = Map.of("samtycke", world.idag().toString(), "overford", "ja");
        var saved = skrivIn(karin, begun, typed);

        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
        assertThat(deltagare(saved.location())).isEqualTo(deltagare(first));
        assertThat(db.text("select overford_fran_id from deltagande where id = ?", id(saved.location())))
                .isEqualTo(id(first));
        assertThat(Jsoup.parse(karin.get(saved.location()).html()).text()).contains("Överförd från Klivet, inskriven");
    }

    @Test
    void back_in_the_same_insats_she_keeps_her_number_and_is_never_there_twice_at_once() {
        var karin = browser.signedInAs(Person.KARIN);
        var first = enrol(karin, world.klivet(), filled("Åter", "Kommen"));
        var igen = world.klivet().href() + "/inskrivningar/igen/" + id(first);
        var begun = karin.post(igen, filled("Åter", "Kommen")).location();
        assertThat(skrivIn(karin, begun, filled("", "")).html()).contains("redan inskriven i insatsen");
        karin.post(
                first + "/avslut",
                Map.of(
                        "utskriven",
                        world.idag().minusDays(1).toString(),
                        "avslutsanledning",
                        "utan_matning",
                        "stammer",
                        Inskrivna.STAMMER,
                        "version",
                        "0"));
        assertThat(karin.get(first).html()).contains("Skriv in igen");
        var saved = skrivIn(karin, begun, Map.of("inskriven", world.idag().toString()));

        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
        assertThat(db.column(
                        "select distinct deltagar_nr from deltagande where id in (?, ?)",
                        id(first),
                        id(saved.location())))
                .hasSize(1);
        assertThat(db.text("select overford_fran_id from deltagande where id = ?", id(saved.location())))
                .isEqualTo("null");
    }

    @Test
    void who_was_enrolled_after_it_was_looked_for_is_not_enrolled_once_more() {
        var karin = browser.signedInAs(Person.KARIN);
        var first = enrol(karin, world.klivet(), filled("Hann", "Före"));
        var ref = new DeltagandeRef(world.klivet().insatsId(), Long.parseLong(id(first)));
        var dag = world.idag().plusDays(1);

        assertThatThrownBy(() -> inskrivningar.overfor(ref, new Overforing(world.klivet(), dag, dag, null)))
                .isInstanceOf(OptimisticLockException.class);

        assertThat(db.number("select count(*) from deltagande where deltagare_id = ?", deltagare(first)))
                .isOne();
    }

    @Test
    void who_is_enrolled_again_is_somebody_of_ones_own_insatsagare_and_insatser() {
        var ungstart = world.ongoing(world.ungstart());
        var bryggan = db.text(
                "select max(id) from deltagande where insats_id = ? and not anonym",
                world.insats("Bryggan").insatsId());
        var johanna = browser.signedInAs(Person.JOHANNA);

        for (var id : List.of(String.valueOf(ungstart.deltagandeId()), bryggan, "999999999")) {
            var igen = world.klivet().href() + "/inskrivningar/igen/" + id;
            assertThat(johanna.get(igen + "/ny").status()).as(id).isEqualTo(404);
            assertThat(johanna.post(igen, filled("A", "B")).status()).as(id).isEqualTo(404);
        }
        var anonym = world.klivet().href() + "/inskrivningar/igen/"
                + world.anonymous(world.klivet()).deltagandeId();
        assertThat(johanna.get(anonym + "/ny").status()).isEqualTo(404);
    }

    /** The section of days as filled in, and then the button that enrols. */
    private static Browser.Page skrivIn(Tab tab, String begun, Map<String, ?> dagar) {
        assertThat(tab.post(begun + "/samtycke", med(tab, begun, dagar)).status())
                .isEqualTo(303);
        return tab.post(
                begun + "/kontroll", FormPage.of(tab.get(begun + "/kontroll")).with(Map.of()));
    }

    private static Map<String, Object> med(Tab tab, String begun, Map<String, ?> dagar) {
        return FormPage.of(tab.get(begun + "/samtycke")).with(dagar);
    }

    private String remiss(Tab tab, String fornamn, String efternamn) {
        return tab.post(
                        world.klivet().href() + "/remisser",
                        Map.of(
                                "fornamn", fornamn,
                                "efternamn", efternamn,
                                "personnummer", fornamn.equals("Remitta") ? "200105122394" : "",
                                "kon", "kvinna",
                                "telefon", "070-174 06 11",
                                "remittent", "af",
                                "handlaggare", "Conny",
                                "orsak", "Stöd",
                                "inkom", world.idag().toString()))
                .location();
    }

    private String enrol(Tab tab, InsatsRef insats, Map<String, Object> form) {
        var saved = tab.post(insats.href() + "/inskrivningar", form);
        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
        return saved.location();
    }

    private String deltagare(String href) {
        return db.text("select deltagare_id from deltagande where id = ?", id(href));
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private Map<String, Object> filled(String fornamn, String efternamn) {
        var form = new HashMap<String, Object>();
        form.put("fornamn", fornamn);
        form.put("efternamn", efternamn);
        form.put("kon", "kvinna");
        form.put("inskriven", world.idag().minusDays(30).toString());
        form.put("samtycke", world.idag().minusDays(30).toString());
        return form;
    }
}
