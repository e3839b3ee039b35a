package se.stegvis.kontaktperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

/** Who is kontaktperson of one participant, and was. */
@StegvisTest
class KontaktpersonPagesTest {

    private final Browser browser;
    private final Db db;
    private final LocalDate idag;
    private final Tab karin;
    private final DeltagandeRef deltagande;
    private final Medarbetare forsta;
    private final Medarbetare andra;

    KontaktpersonPagesTest(Browser browser, Provkonton prov, Inskrivna inskrivna, World world, Db db) {
        this.browser = browser;
        this.db = db;
        this.idag = world.idag();
        this.karin = browser.signedInAs(Person.KARIN);
        this.deltagande = inskrivna.forDagarSedan(50);
        this.forsta = prov.nytt(Roll.COACH, "Klivet");
        this.andra = prov.nytt(Roll.COACH, "Klivet");
    }

    @BeforeEach
    void somebody_has_been_it_for_a_while() {
        assertThat(byt(forsta, idag.minusDays(40), "Börja försiktigt.").status())
                .isEqualTo(303);
    }

    @Test
    void a_change_from_a_day_leaves_a_history_that_everybody_who_works_there_can_read() {
        assertThat(byt(andra, idag.minusDays(10), "Ring efter lunch.\nIntyget går ut.")
                        .status())
                .isEqualTo(303);

        assertThat(db.column(
                        "select concat_ws(' ', coalesce(medarbetare_id, 'ingen'), fran, till) from kontaktpersonstid"
                                + " where deltagande_id = ? order by fran, id",
                        deltagande.deltagandeId()))
                .containsExactly(
                        "ingen %s %s".formatted(idag.minusDays(50), idag.minusDays(41)),
                        "%d %s %s".formatted(forsta.id(), idag.minusDays(40), idag.minusDays(11)),
                        "%d %s".formatted(andra.id(), idag.minusDays(10)));
        var page = browser.signedInAs(Person.ASA)
                .get(deltagande.href() + "/kontaktperson")
                .html();
        assertThat(page)
                .contains(
                        forsta.namn(),
                        andra.namn(),
                        Datum.lasbart(idag.minusDays(11)),
                        ">30 dagar<",
                        ">11 dagar<",
                        "Ring efter lunch.\nIntyget går ut.",
                        "av Karin Berg")
                .doesNotContain("Byt kontaktperson");
        assertThat(karin.get(deltagande.href() + "/kontaktperson").html()).contains("Byt kontaktperson");
        assertThat(db.column(
                        "select concat(handelse, ' ', fore, ' ', efter) from andring"
                                + " where omrade = 'deltagande' and foremal = ? order by id desc limit 1",
                        String.valueOf(deltagande.deltagandeId())))
                .containsExactly("KONTAKTPERSON medarbetare=%d medarbetare=%d".formatted(forsta.id(), andra.id()));
    }

    @Test
    void the_new_one_is_told_on_her_start_page_until_she_has_seen_it() {
        byt(andra, idag, "Tar sig bra i måndagsgruppen.");
        var hennes = inloggad(andra);
        assertThat(hennes.get("/").html())
                .contains("Nya hos dig i Klivet", "Tar sig bra i måndagsgruppen.", "av Karin Berg");
        assertThat(inloggad(forsta).get("/").html()).doesNotContain("Tar sig bra", "Nya hos dig");
        var id = db.text("select max(id) from kontaktpersonstid where oppen = ?", deltagande.deltagandeId());
        var sedda = "/insatser/%d/overlamningar/sedda".formatted(deltagande.insatsId());

        browser.signedInAs(Person.ASA).post(sedda, Map.of("overlamning", id));
        assertThat(hennes.get("/").html()).contains("Nya hos dig i Klivet");
        assertThat(hennes.post(sedda, Map.of("overlamning", List.of("x", id))).status())
                .isEqualTo(303);

        assertThat(hennes.get("/").html()).doesNotContain("Nya hos dig").contains(deltagande.href());
    }

    @Test
    void who_takes_over_herself_is_not_told_what_she_did() {
        var egen = Long.parseLong(db.text("select id from medarbetare where epost = ?", Person.KARIN.epost()));
        byt(andra, idag.minusDays(2), "");
        assertThat(sedd()).isEqualTo("nej");

        karin.post(
                deltagande.href() + "/kontaktperson",
                Map.of(
                        "kontaktperson", egen,
                        "fran", idag,
                        "version", db.text("select version from deltagande where id = ?", deltagande.deltagandeId())));

        assertThat(sedd()).isEqualTo("ja");
    }

    private String sedd() {
        return db.text(
                "select case when sedd is null then 'nej' else 'ja' end from kontaktpersonstid where oppen = ?",
                deltagande.deltagandeId());
    }

    @Test
    void what_was_handed_over_stands_on_the_participants_page_for_a_month() {
        // The month after a day is no shorter than February.
        byt(andra, idag.minusDays(27), "Två studiebesök kvar.");
        assertThat(karin.get(deltagande.href()).html()).contains("Två studiebesök kvar.");

        db.execute(
                "update kontaktpersonstid set fran = ? where oppen = ?", idag.minusDays(31), deltagande.deltagandeId());

        assertThat(karin.get(deltagande.href()).html()).doesNotContain("Två studiebesök kvar.");
        db.execute(
                "update kontaktpersonstid set fran = ? where oppen = ?", idag.minusDays(27), deltagande.deltagandeId());
    }

    @Test
    void a_day_that_cannot_be_comes_back_with_the_words_that_say_why() {
        assertThat(byt(andra, idag.minusDays(41), "").html())
                .contains("Det har varit så här sedan " + Datum.lasbart(idag.minusDays(40)));
        assertThat(byt(andra, idag.plusDays(1), "").html()).contains("Dagen kan inte ligga i framtiden");
        assertThat(byt(forsta, idag, "").html()).contains("Det är redan deltagarens kontaktperson");
        var lang = byt(andra, idag, "å".repeat(2001));
        assertThat(lang.status()).isEqualTo(422);
        assertThat(lang.html()).contains("högst 2000 tecken", "å".repeat(2001));
        assertThat(karin.post(adress(), Map.of("kontaktperson", "", "version", version(), "fran", "i går"))
                        .status())
                .isEqualTo(422);
        assertThat(db.number(
                        "select count(*) from kontaktpersonstid where deltagande_id = ?", deltagande.deltagandeId()))
                .isEqualTo(2);
    }

    @Test
    void one_put_right_the_same_day_lasted_no_day_and_stays_in_the_history() {
        byt(andra, idag, "Fel person");
        byt(forsta, idag, "Rätt person");

        assertThat(db.column(
                        "select datediff(till, fran) from kontaktpersonstid where deltagande_id = ? and medarbetare_id = ?",
                        deltagande.deltagandeId(),
                        andra.id()))
                .containsExactly("-1");
        assertThat(karin.get(deltagande.href() + "/kontaktperson").html()).contains(">0 dagar<", "Fel person");
    }

    @Test
    void of_two_at_once_the_second_is_told() throws Exception {
        var form = form(andra, idag, "");
        assertThat(Samtidigt.gor(2, () -> karin.post(adress(), form).status())).containsExactly(303, 409);
        assertThat(db.number("select count(*) from kontaktpersonstid where oppen = ?", deltagande.deltagandeId()))
                .isEqualTo(1);
    }

    @Test
    void a_coach_changes_nothing() {
        var asa = browser.signedInAs(Person.ASA);
        assertThat(asa.get(adress() + "/andra").status()).isEqualTo(404);
        assertThat(asa.post(adress(), form(andra, idag, "")).status()).isEqualTo(404);
        for (var path : List.of("/kontaktpersoner", "/overlamningar/ny", "/vikariat", "/vikariat/ny")) {
            assertThat(asa.get("/insatser/" + deltagande.insatsId() + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private Page byt(Medarbetare till, LocalDate fran, String overlamning) {
        return karin.post(adress(), form(till, fran, overlamning));
    }

    private Map<String, Object> form(Medarbetare till, LocalDate fran, String overlamning) {
        return new HashMap<>(
                Map.of("kontaktperson", till.id(), "fran", fran, "overlamning", overlamning, "version", version()));
    }

    private String version() {
        return db.text("select version from deltagande where id = ?", deltagande.deltagandeId());
    }

    private String adress() {
        return deltagande.href() + "/kontaktperson";
    }

    private Tab inloggad(Medarbetare konto) {
        return browser.signedIn(konto.epost(), Provkonton.LOSENORD);
    }
}
