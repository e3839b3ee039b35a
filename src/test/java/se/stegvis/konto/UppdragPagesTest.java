package se.stegvis.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Roll;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Provkonton;

/** Rolls in insatser, as an administrator gives them and a samordnare sees it. */
@StegvisTest
class UppdragPagesTest {

    private final Browser browser;
    private final Provkonton prov;
    private final World world;
    private final Db db;
    private final LocalDate idag;

    UppdragPagesTest(Browser browser, Provkonton prov, World world, Db db) {
        this.browser = browser;
        this.prov = prov;
        this.world = world;
        this.db = db;
        this.idag = world.idag();
    }

    @Test
    void an_uppdrag_opens_the_insats_and_is_ended_at_once() {
        var konto = prov.nytt(Roll.FORBUND);
        var tab = prov.inloggad(konto);
        var deltagare = world.klivet().href() + "/deltagare";
        assertThat(tab.get(deltagare).status()).isEqualTo(404);

        assertThat(ge(konto, "COACH", idag, null).status()).isEqualTo(303);
        assertThat(tab.get(deltagare).status()).isEqualTo(200);
        assertThat(sida(konto).html()).contains("Coach i Klivet", "Tills vidare", "av Ali Haddad", "Uppdraget gavs");

        assertThat(admin().post(href(konto) + "/slut", Map.of("avsluta", "ja")).status())
                .isEqualTo(303);
        assertThat(tab.get(deltagare).status()).isEqualTo(404);
        assertThat(sida(konto).html()).contains("Återtaget", "Uppdraget avslutades");

        assertThat(ge(konto, "COACH", idag, null).status()).isEqualTo(303);
        assertThat(tab.get(deltagare).status()).isEqualTo(200);
        assertThat(prov.handelser(konto.id())).endsWith("UPPDRAG_GIVET", "UPPDRAG_AVSLUTAT", "UPPDRAG_GIVET");
    }

    @Test
    void one_that_has_lasted_ends_with_yesterday_and_one_to_come_opens_nothing_yet() {
        var konto = prov.nytt(Roll.FORBUND);
        ge(konto, "COACH", idag.minusDays(10), null);
        ge(konto, "SAMORDNARE", idag.plusDays(10), idag.plusDays(20));
        assertThat(prov.inloggad(konto).get("/").html()).contains("Coach").doesNotContain("Samordnare");

        admin().post(href(konto, "COACH") + "/slut", Map.of("avsluta", "ja"));

        assertThat(db.text("select till from uppdrag where medarbetare_id = ? and roll = 'COACH'", konto.id()))
                .isEqualTo(idag.minusDays(1).toString());
        assertThat(prov.inloggad(konto)
                        .get(world.klivet().href() + "/deltagare")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_roll_is_held_once_on_a_day() {
        var konto = prov.nytt(Roll.FORBUND);
        assertThat(ge(konto, "COACH", idag, idag.plusDays(30)).status()).isEqualTo(303);

        assertThat(ge(konto, "COACH", idag.plusDays(30), null).html()).contains("redan i insatsen");
        assertThat(ge(konto, "COACH", idag.minusDays(30), idag).html()).contains("redan i insatsen");
        assertThat(ge(konto, "COACH", idag.plusDays(5), idag.plusDays(6)).status())
                .isEqualTo(422);
        assertThat(ge(konto, "COACH", idag.plusDays(31), null).status()).isEqualTo(303);
        assertThat(ge(konto, "SAMORDNARE", idag, null).status()).isEqualTo(303);
        assertThat(andra(konto, "COACH", idag.plusDays(31).toString()).html()).contains("redan i insatsen");
    }

    @Test
    void two_administrators_who_give_the_same_at_once_give_one() throws Exception {
        var konto = prov.nytt(Roll.FORBUND);

        assertThat(Samtidigt.gor(4, () -> ge(konto, "COACH", idag, null).status()))
                .containsExactly(303, 422, 422, 422);
        assertThat(db.number("select count(*) from uppdrag where medarbetare_id = ?", konto.id()))
                .isEqualTo(1);
    }

    @Test
    void days_that_make_no_sense_and_insatser_that_are_not_there_are_refused_beside_the_field() {
        var konto = prov.nytt(Roll.FORBUND);

        assertThat(ge(konto, "COACH", idag, idag.minusDays(1)).html()).contains("Sista dagen är före den första");
        assertThat(ge(konto, "COACH", idag.minusDays(9), idag.minusDays(1)).html())
                .contains("kan inte ha varit");
        var form = new HashMap<>(form("COACH", idag, null));
        form.put("fran", "i övermorgon");
        assertThat(admin().post(konton(konto) + "/uppdrag", form).html()).contains("Skriv datumet som", "i övermorgon");
        form.putAll(Map.of("fran", idag.toString(), "insats", "999999999"));
        assertThat(admin().post(konton(konto) + "/uppdrag", form).html()).contains("Välj ett av alternativen");
        form.putAll(Map.of("insats", String.valueOf(world.klivet().insatsId()), "roll", "ADMINISTRATOR"));
        assertThat(admin().post(konton(konto) + "/uppdrag", form).status()).isEqualTo(422);
        assertThat(db.number("select count(*) from uppdrag where medarbetare_id = ?", konto.id()))
                .isZero();
    }

    @Test
    void the_last_day_is_changed_and_what_is_over_stays_over() {
        var konto = prov.nytt(Roll.FORBUND);
        ge(konto, "COACH", idag.minusDays(5), null);

        assertThat(andra(konto, "COACH", idag.plusDays(7).toString()).status()).isEqualTo(303);
        assertThat(prov.spar(konto.id()).get(prov.spar(konto.id()).size() - 1))
                .contains("UPPDRAG_ANDRAT COACH insats=", "till=>COACH", "till=" + idag.plusDays(7));
        assertThat(andra(konto, "COACH", idag.minusDays(6).toString()).html()).contains("före den första");
        assertThat(andra(konto, "COACH", idag.minusDays(1).toString()).html()).contains("kan inte ha varit");

        admin().post(href(konto) + "/slut", Map.of("avsluta", "ja"));
        assertThat(andra(konto, "COACH", "").html()).contains("Uppdraget är slut");
    }

    @Test
    void two_who_change_the_last_day_get_a_conflict_and_what_is_not_there_is_not_found() {
        var konto = prov.nytt(Roll.COACH, "Klivet");
        var stale = Map.of("till", idag.plusDays(1).toString(), "version", "0");
        assertThat(admin().post(href(konto), stale).status()).isEqualTo(303);
        assertThat(admin().post(href(konto), stale).status()).isEqualTo(409);

        var other = prov.nytt(Roll.FORBUND);
        var borrowed = konton(other) + "/uppdrag/" + uppdrag(konto, "COACH");
        assertThat(admin().get(borrowed + "/andra").status()).isEqualTo(404);
        assertThat(admin().post(borrowed, stale).status()).isEqualTo(404);
        assertThat(admin().post(borrowed + "/slut", Map.of("avsluta", "ja")).status())
                .isEqualTo(404);
        assertThat(admin().get("/konton/999999999/uppdrag/ny").status()).isEqualTo(404);
        assertThat(admin().get("/konton/abc").status()).isEqualTo(404);
    }

    @Test
    void an_administrator_lets_nobody_in_that_is_herself() {
        var konto = prov.nytt(Roll.ADMINISTRATOR);
        var own = prov.inloggad(konto);

        assertThat(own.get(konton(konto) + "/uppdrag/ny").html()).contains("Du kan inte ge dig själv ett uppdrag");
        var refused = own.post(konton(konto) + "/uppdrag", form("COACH", idag, null));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("Du kan inte ge dig själv ett uppdrag");

        ge(konto, "COACH", idag, idag.plusDays(3));
        var longer = Map.of("till", "", "version", "0");
        assertThat(own.post(href(konto), longer).html()).contains("Be en annan administratör");
        assertThat(own.post(href(konto) + "/slut", Map.of("avsluta", "ja")).status())
                .isEqualTo(303);
    }

    private Browser.Tab admin() {
        return browser.signedInAs(Person.ADMINISTRATOR);
    }

    private Page ge(Medarbetare konto, String roll, LocalDate fran, @Nullable LocalDate till) {
        return admin().post(konton(konto) + "/uppdrag", form(roll, fran, till));
    }

    private Page andra(Medarbetare konto, String roll, String till) {
        var version = db.text("select version from uppdrag where id = ?", uppdrag(konto, roll));
        return admin().post(href(konto, roll), Map.of("till", till, "version", version));
    }

    private Map<String, String> form(String roll, LocalDate fran, @Nullable LocalDate till) {
        return Map.of(
                "roll",
                roll,
                "insats",
                String.valueOf(world.klivet().insatsId()),
                "fran",
                fran.toString(),
                "till",
                till == null ? "" : till.toString());
    }

    private Page sida(Medarbetare konto) {
        return admin().get(konton(konto));
    }

    private static String konton(Medarbetare konto) {
        return "/konton/" + konto.id();
    }

    private String href(Medarbetare konto) {
        return href(konto, "COACH");
    }

    private String href(Medarbetare konto, String roll) {
        return konton(konto) + "/uppdrag/" + uppdrag(konto, roll);
    }

    /** The first of the account with the roll. */
    private long uppdrag(Medarbetare konto, String roll) {
        return db.number("select min(id) from uppdrag where medarbetare_id = ? and roll = ?", konto.id(), roll);
    }
}
