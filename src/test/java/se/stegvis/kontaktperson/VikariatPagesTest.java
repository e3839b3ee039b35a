package se.stegvis.kontaktperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Datum;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Provkonton;

/** Who stands in for whom, and that somebody always sees a participant. */
@StegvisTest
class VikariatPagesTest {

    private final Browser browser;
    private final Db db;
    private final LocalDate idag;
    private final String adress;
    private final Tab karin;
    private final Medarbetare borta;
    private final Medarbetare vikarie;
    private final Medarbetare tredje;
    private final DeltagandeRef deltagande;

    VikariatPagesTest(Browser browser, Provkonton prov, Inskrivna inskrivna, World world, Db db) {
        this.browser = browser;
        this.db = db;
        this.idag = world.idag();
        this.adress = world.klivet().href() + "/vikariat";
        this.karin = browser.signedInAs(Person.KARIN);
        this.borta = prov.nytt(Roll.COACH, "Klivet");
        this.vikarie = prov.nytt(Roll.COACH, "Klivet");
        this.tredje = prov.nytt(Roll.COACH, "Klivet");
        this.deltagande = inskrivna.forDagarSedan(30);
    }

    @BeforeEach
    void she_has_a_participant() {
        karin.post(deltagande.href() + "/kontaktperson", Map.of("kontaktperson", borta.id(), "version", "0"));
    }

    @Test
    void the_vikarie_sees_them_among_her_own_until_the_last_day_and_who_is_away_as_before() {
        var sista = idag.plusDays(9);
        assertThat(ge(borta, vikarie, idag, sista).status()).isEqualTo(303);
        var hennes = inloggad(vikarie);
        var markt = "vikarie för %s till %s".formatted(borta.namn(), Datum.lasbart(sista));

        assertThat(hennes.get("/").html()).contains(deltagande.href() + "\"", markt);
        assertThat(hennes.get(lista("mig")).html()).contains(deltagande.href() + "\"");
        assertThat(hennes.get(lista(String.valueOf(vikarie.id()))).html()).doesNotContain(deltagande.href() + "\"");
        assertThat(inloggad(borta).get("/").html())
                .contains(deltagande.href() + "\"")
                .doesNotContain(markt);
        assertThat(karin.get(deltagande.href()).html())
                .contains("Kontaktperson %s, vikarie %s till %s"
                        .formatted(borta.namn(), vikarie.namn(), Datum.lasbart(sista)));
        assertThat(karin.get(adress).html())
                .contains("<strong>%s</strong> för %s".formatted(vikarie.namn(), borta.namn()));

        db.execute(
                "update vikariat set fran = ?, till = ? where vikarie_id = ?",
                idag.minusDays(5),
                idag.minusDays(1),
                vikarie.id());

        assertThat(hennes.get("/").html()).doesNotContain(deltagande.href() + "\"");
        assertThat(hennes.get(lista("mig")).html()).doesNotContain(deltagande.href() + "\"");
    }

    @Test
    void one_that_has_not_begun_opens_nothing() {
        ge(borta, vikarie, idag.plusDays(1), idag.plusDays(9));
        assertThat(inloggad(vikarie).get("/").html()).doesNotContain(deltagande.href() + "\"");
    }

    @Test
    void the_vikarie_works_there_all_the_time() {
        db.execute("update uppdrag set till = ? where medarbetare_id = ?", idag.plusDays(8), vikarie.id());
        assertThat(ge(borta, vikarie, idag, idag.plusDays(9)).html())
                .contains("har inte uppdrag i insatsen under hela tiden");
        assertThat(ge(borta, vikarie, idag, idag.plusDays(8)).status()).isEqualTo(303);
        // A second uppdrag the day after the first covers the rest.
        db.execute(
                "insert into uppdrag (medarbetare_id, insats_id, roll, fran) values (?, ?, 'SAMORDNARE', ?)",
                vikarie.id(),
                deltagande.insatsId(),
                idag.plusDays(10));
        assertThat(andra("till", idag.plusDays(30).toString()).status()).isEqualTo(422);
        db.execute(
                "update uppdrag set fran = ? where medarbetare_id = ? and roll = 'SAMORDNARE'",
                idag.plusDays(9),
                vikarie.id());
        assertThat(andra("till", idag.plusDays(30).toString()).status()).isEqualTo(303);
    }

    @Test
    void nobody_has_two_at_once_and_who_is_away_stands_in_for_nobody() {
        ge(borta, vikarie, idag, idag.plusDays(9));
        assertThat(ge(borta, tredje, idag.plusDays(9), idag.plusDays(20)).html())
                .contains(borta.namn() + " har redan en vikarie");
        assertThat(ge(tredje, borta, idag.plusDays(9), idag.plusDays(20)).html())
                .contains(borta.namn() + " är själv borta");
        assertThat(ge(vikarie, tredje, idag.plusDays(9), idag.plusDays(20)).html())
                .contains(vikarie.namn() + " är själv vikarie för " + borta.namn());
        assertThat(ge(borta, tredje, idag.plusDays(10), idag.plusDays(20)).status())
                .isEqualTo(303);
        assertThat(ge(tredje, vikarie, idag, idag.plusDays(9)).status()).isEqualTo(303);
    }

    @Test
    void of_two_at_once_one_is_refused() throws Exception {
        var form = form(borta, vikarie, idag, idag.plusDays(9));
        assertThat(Samtidigt.gor(2, () -> karin.post(adress, form).status())).containsExactly(303, 422);
    }

    @Test
    void it_has_a_last_day_within_a_year_and_begins_today_or_later() {
        assertThat(karin.post(adress, Map.of("medarbetare", borta.id(), "vikarie", vikarie.id(), "fran", idag))
                        .html())
                .contains("Skriv sista dagen");
        assertThat(ge(borta, vikarie, idag, idag.plusYears(1)).html()).contains("Högst ett år");
        assertThat(ge(borta, vikarie, idag.minusDays(1), idag.plusDays(1)).html())
                .contains("har redan varit");
        assertThat(ge(borta, vikarie, idag.plusDays(3), idag.plusDays(2)).html())
                .contains("före den första");
        assertThat(ge(borta, borta, idag, idag.plusDays(2)).html()).contains("Välj en annan än den som är borta");
    }

    @Test
    void it_is_ended_before_its_time_and_stays_in_the_list() {
        ge(borta, vikarie, idag, idag.plusDays(9));
        assertThat(andra("avsluta", "ja").status()).isEqualTo(303);

        assertThat(inloggad(vikarie).get("/").html()).doesNotContain(deltagande.href() + "\"");
        assertThat(karin.get(adress).html()).contains(vikarie.namn(), "återtaget", "avslutades");
        assertThat(andra("till", idag.plusDays(3).toString()).status()).isEqualTo(409);
        assertThat(ge(borta, tredje, idag, idag.plusDays(9)).status()).isEqualTo(303);
    }

    @Test
    void those_whose_kontaktperson_has_left_stand_with_the_samordnare_until_somebody_sees_them() {
        assertThat(karin.get("/").html()).doesNotContain(borta.namn() + " arbetar inte kvar");

        db.execute("update medarbetare set aktiv = false where id = ?", borta.id());

        assertThat(karin.get("/").html()).contains(borta.namn() + " arbetar inte kvar");
        assertThat(utan(karin.get("/"))).isEqualTo(rader(karin.get("/")));
        ge(borta, vikarie, idag, idag.plusDays(9));
        assertThat(karin.get("/").html()).doesNotContain(borta.namn() + " arbetar inte kvar");
        assertThat(inloggad(vikarie).get("/").html()).contains(deltagande.href() + "\"");
        db.execute("update uppdrag set till = ? where medarbetare_id = ?", idag.minusDays(1), vikarie.id());
        assertThat(karin.get("/").html()).contains(borta.namn() + " arbetar inte kvar");
    }

    private static long utan(Page start) {
        return Long.parseLong(start.html().replaceAll("(?s).*Utan kontaktperson på plats \\((\\d+)\\).*", "$1"));
    }

    private static long rader(Page start) {
        var html = start.html();
        var from = html.indexOf("Utan kontaktperson på plats");
        return html.substring(from, html.indexOf("<h2>", from)).split("<li>", -1).length - 1L;
    }

    private Page ge(Medarbetare vem, Medarbetare till, LocalDate fran, LocalDate sista) {
        return karin.post(adress, form(vem, till, fran, sista));
    }

    private static Map<String, Object> form(Medarbetare vem, Medarbetare till, LocalDate fran, LocalDate sista) {
        return Map.of("medarbetare", vem.id(), "vikarie", till.id(), "fran", fran, "till", sista);
    }

    /** Of the vikarie's only one. */
    private Page andra(String field, String value) {
        var id = db.text("select max(id) from vikariat where vikarie_id = ?", vikarie.id());
        var version = db.text("select version from vikariat where id = ?", id);
        return karin.post(adress + "/" + id, Map.of(field, value, "version", version));
    }

    private String lista(String kontaktperson) {
        return "/insatser/%d/deltagare?kontaktperson=%s".formatted(deltagande.insatsId(), kontaktperson);
    }

    private Tab inloggad(Medarbetare konto) {
        return browser.signedIn(konto.epost(), Provkonton.LOSENORD);
    }
}
