package se.stegvis.efteravslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

/** Calls after the exit, through the pages. */
@StegvisTest
class SamtalPagesTest {

    private final Browser browser;
    private final World world;
    private final Avslutade avslutade;
    private final Db db;
    private final LocalDate idag;

    SamtalPagesTest(Browser browser, World world, Avslutade avslutade, Db db) {
        this.browser = browser;
        this.world = world;
        this.avslutade = avslutade;
        this.db = db;
        this.idag = world.idag();
    }

    @Test
    void who_is_to_be_called_stands_in_the_list_with_day_and_state_and_is_gone_when_reached() {
        var ref = avslutade.attRinga("Ringaren");
        var karin = karin();
        assertThat(row("", "Ringaren")).contains("6 månader", "Dags att ringa", "Inga", Datum.lasbart(idag));
        assertThat(row("?visa=kommande", "Ringaren")).contains("18 månader", "Kommande");

        var saved = karin.post(forsok(ref, 6), natt(idag, "Trivs på jobbet."));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(lista("")).doesNotContain("Ringaren");
        assertThat(row("?visa=natt", "Ringaren")).contains("Nådd", "1, senast " + Datum.lasbart(idag));
        assertThat(karin.get(sida(ref)).html())
                .contains("Nådd. Arbete, studier eller arbetssökande", "Trivs på jobbet.", Person.KARIN.namn());
        assertThat(karin.get(ref.href()).html()).contains("6 månader: nådd, 1 försök", "18 månader: ska ringas");
        assertThat(browser.signedInAs(Person.ASA).get(ref.href() + "/handelser").html())
                .contains("Samtal 6 månader efter avslut, i arbete, studier eller arbetssökande");
    }

    @Test
    void three_attempts_in_vain_close_the_call_and_one_may_still_write_that_she_was_reached() {
        var ref = avslutade.den(idag.minusMonths(6).minusDays(20), "Svarlöf");
        for (int i = 3; i > 0; i--) {
            assertThat(row("", "Svarlöf")).contains("Försenat");
            assertThat(post(ref, 6, Map.of("datum", idag.minusDays(i), "resultat", "ej_natt")))
                    .isEqualTo(303);
        }
        assertThat(lista("")).doesNotContain("Svarlöf");
        assertThat(row("?visa=ej_natt", "Svarlöf")).contains("Ej nådd efter tre försök");

        assertThat(karin().post(forsok(ref, 6), natt(idag, "")).status()).isEqualTo(303);
        assertThat(lista("?visa=ej_natt")).doesNotContain("Svarlöf");
        assertThat(row("?visa=natt", "Svarlöf")).contains("4, senast");
    }

    @Test
    void who_declines_is_not_called_for_this_month_but_for_the_next() {
        var ref = avslutade.den(idag.minusMonths(18), "Nejström");
        assertThat(row("", "Nejström")).contains("18 månader");
        post(ref, 18, Map.of("datum", idag, "resultat", "avbojt"));

        assertThat(row("?visa=avbojt", "Nejström")).contains("18 månader", "Avböjde");
        assertThat(row("?visa=for_sent", "Nejström")).contains("6 månader", "Ringdes inte i tid");
    }

    @Test
    void ring_inte_mer_is_confirmed_ends_both_calls_leaves_a_trail_and_can_be_taken_back() {
        var ref = avslutade.attRinga("Tystberg");
        var karin = karin();
        assertThat(karin.post(sida(ref) + "/ring-inte", Map.of("x", "")).html())
                .contains("Kryssa i rutan om deltagaren inte vill bli uppringd");
        assertThat(lista("")).contains("Tystberg");

        assertThat(karin.post(sida(ref) + "/ring-inte", Map.of("bekrafta", "ja"))
                        .status())
                .isEqualTo(303);
        assertThat(karin.post(sida(ref) + "/ring-inte", Map.of("bekrafta", "ja"))
                        .status())
                .isEqualTo(303);

        assertThat(lista("")).doesNotContain("Tystberg");
        assertThat(lista("?visa=ring_inte")).contains("Tystberg", "18 månader", "6 månader");
        assertThat(karin.get(sida(ref)).html())
                .contains("Ring inte mer.", "av " + Person.KARIN.namn())
                .doesNotContain("Visa telefonnumret", "Skriv ett försök");
        assertThat(karin.get(forsok(ref, 6) + "/ny").status()).isEqualTo(404);
        assertThat(karin.get(sida(ref) + "/nummer").html()).contains("ska inte ringas");
        assertThat(karin.post(forsok(ref, 6), natt(idag, "Skriven under tiden")).status())
                .isEqualTo(409);

        assertThat(karin.post(sida(ref) + "/ring-inte/andra", Map.of("bekrafta", "ja"))
                        .status())
                .isEqualTo(303);
        assertThat(lista("")).contains("Tystberg");
        assertThat(trail(ref)).containsExactly("RING_INTE  " + idag, "FAR_RINGAS " + idag + " ");
    }

    @Test
    void a_second_attempt_of_the_same_day_leads_to_the_first() {
        var ref = avslutade.attRinga("Dubbelqvist");
        post(ref, 6, Map.of("datum", idag, "resultat", "ej_natt"));

        var again = karin().post(forsok(ref, 6), natt(idag, "Ringde upp igen"));

        var id = forsokId(ref);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html())
                .contains(
                        "Det finns redan ett försök den dagen",
                        sida(ref) + "/forsok/" + id + "/andra",
                        "Ringde upp igen");
        assertThat(post(ref, 18, Map.of("datum", idag, "resultat", "ej_natt")))
                .as("the other call")
                .isEqualTo(303);
    }

    @Test
    void of_two_at_once_one_is_saved_and_the_other_told() throws Exception {
        var ref = avslutade.attRinga("Samtidsson");
        var tabs = new java.util.concurrent.ConcurrentLinkedQueue<Tab>();
        tabs.add(karin());
        tabs.add(karin());
        var answers = Samtidigt.gor(2, () -> java.util.Objects.requireNonNull(tabs.poll())
                .post(forsok(ref, 6), Map.of("datum", idag, "resultat", "ej_natt", "text", String.valueOf(tabs.size())))
                .status());

        assertThat(answers.get(0)).isEqualTo(303);
        assertThat(answers.get(1)).isIn(409, 422);
        assertThat(db.number("select count(*) from efter_avslut where deltagande_id = ?", ref.deltagandeId()))
                .isEqualTo(1);
    }

    @Test
    void an_attempt_is_corrected_over_the_version_that_was_seen_and_stays_as_it_was_beside() {
        var ref = avslutade.attRinga("Rättlund");
        var karin = karin();
        karin.post(forsok(ref, 6), natt(idag, "Första texten"));
        var href = sida(ref) + "/forsok/" + forsokId(ref);
        var form = FormPage.of(karin.get(href + "/andra"));

        var typed = form.with(Map.of("resultat", "ej_natt", "lage", "", "text", "Andra texten"));
        assertThat(karin.post(href, typed).status()).isEqualTo(303);
        assertThat(karin.post(href, form.with(Map.of("text", "Tredje texten"))).html())
                .contains("Någon annan hann spara före dig", "Andra texten");

        assertThat(karin.get(sida(ref)).html()).contains("Rättat och struket", "Första texten", "Andra texten");
        assertThat(trail(ref))
                .containsExactly(
                        "FORSOK_RATTAT 6 %s natt arbete_studier_arbetssokande 6 %s ej_natt".formatted(idag, idag));
    }

    @Test
    void a_struck_attempt_counts_no_more_and_the_call_is_to_be_made_again() {
        var ref = avslutade.attRinga("Strykén");
        var karin = karin();
        karin.post(forsok(ref, 6), natt(idag, "Fel person"));
        var href = sida(ref) + "/forsok/" + forsokId(ref) + "/strykning";
        assertThat(lista("")).doesNotContain("Strykén");
        assertThat(karin.post(href, Map.of("version", "7")).status()).isEqualTo(409);

        var form = FormPage.of(karin.get(href + "/ny"));
        assertThat(karin.post(href, form.with(Map.of())).status()).isEqualTo(303);

        assertThat(lista("")).contains("Strykén");
        assertThat(karin.get(sida(ref)).html()).contains("struket", "Fel person");
        assertThat(db.number(
                        "select count(*) from efter_avslut_tidigare where deltagande_id = ? and andring = 'struken'",
                        ref.deltagandeId()))
                .isEqualTo(1);
        assertThat(karin.post(href, Map.of("version", "0")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | natt | sjukdom | Skriv vilken dag du ringde",
                "i går | natt | sjukdom | Skriv datumet som",
                "+1 | natt | sjukdom | Dagen kan inte ligga i framtiden",
                "-1 | natt | sjukdom | Dagen kan inte ligga före avslutet",
                "0 | '' | '' | Välj hur det gick",
                "0 | natt | '' | Välj hur det är för deltagaren nu",
                "0 | ej_natt | sjukdom | Välj läge bara när deltagaren är nådd",
                "0 | natt | annat | Välj ett av alternativen",
                "0 | kanske | '' | Välj ett av alternativen",
            })
    void what_is_wrong_is_said_beside_the_field(String dag, String resultat, String lage, String fel) {
        var ref = avslutade.attRinga("Felsten");
        var datum =
                switch (dag) {
                    case "+1" -> idag.plusDays(1).toString();
                    case "-1" -> idag.minusMonths(6).minusDays(1).toString();
                    case "0" -> idag.toString();
                    default -> dag;
                };
        var page = karin().post(forsok(ref, 6), Map.of("datum", datum, "resultat", resultat, "lage", lage));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains(fel, "Något behöver rättas");
        assertThat(db.number("select count(*) from efter_avslut where deltagande_id = ?", ref.deltagandeId()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "avslutsanledning, utan_matning, utan mätning",
        "avslutsanledning, avliden, följs inte upp",
        "avslutsanledning, felregistrering, felregistrerat",
        "samtycke_uppfoljning, nej, sagt nej",
        "samtycke_uppfoljning, , inget samtycke",
    })
    void who_is_not_followed_up_stands_in_no_list_and_her_page_says_why(String kolumn, String varde, String varfor) {
        var ref = avslutade.attRinga("Undantagh");
        assertThat(lista("")).contains("Undantagh");

        avslutade.satt(ref, kolumn, varde);

        assertThat(lista("?visa=alla")).doesNotContain("Undantagh");
        assertThat(karin().get(sida(ref)).html()).contains(varfor).doesNotContain("Skriv ett försök");
        assertThat(karin().get(forsok(ref, 6) + "/ny").status()).isEqualTo(404);
        db.execute("update deltagande set avslutsanledning = 'avliden' where id = ?", ref.deltagandeId());
    }

    @Test
    void who_is_reopened_drops_out_and_attempts_from_before_a_later_exit_do_not_count_for_it() {
        var ref = avslutade.den(idag.minusMonths(8), "Återlind");
        post(ref, 6, Map.of("datum", idag.minusMonths(7), "resultat", "ej_natt", "text", "Förra gången"));
        db.execute("update deltagande set utskriven = null, avslutsanledning = null where id = ?", ref.deltagandeId());
        assertThat(lista("?visa=alla")).doesNotContain("Återlind");
        assertThat(karin().get(sida(ref)).html()).contains("Deltagandet pågår", "Förra gången");

        db.execute(
                "update deltagande set utskriven = ?, avslutsanledning = 'utskrivning' where id = ?",
                idag.minusMonths(6),
                ref.deltagandeId());
        assertThat(row("", "Återlind")).contains("Dags att ringa", "Inga");
        assertThat(karin().get(sida(ref)).html()).contains("Försök som hör till ett tidigare avslut", "Förra gången");
    }

    @Test
    void who_has_come_back_is_still_to_be_called_and_that_is_said() {
        var ref = avslutade.attRinga("Igenström");
        db.execute(
                """
                insert into deltagande (insats_id, deltagare_id, deltagar_nr, anonym, kon, inskriven, samtycke, skapad)
                select insats_id, deltagare_id, deltagar_nr, false, kon, ?, ?, skapad from deltagande where id = ?
                """,
                idag.minusDays(9),
                idag.minusDays(9),
                ref.deltagandeId());
        db.execute(
                """
                insert into kontaktpersonstid (insats_id, deltagande_id, fran, given)
                select insats_id, id, inskriven, skapad from deltagande where inskriven = ? and deltagar_nr =
                    (select nr from (select deltagar_nr as nr from deltagande where id = ?) x)
                """,
                idag.minusDays(9),
                ref.deltagandeId());

        assertThat(row("", "Igenström")).contains("Tillbaka i insatsen");
        assertThat(karin().get(sida(ref)).html())
                .contains("tillbaka i insatsen sedan " + Datum.lasbart(idag.minusDays(9)));
    }

    @Test
    void the_number_stands_on_a_page_of_its_own_which_is_logged_and_nowhere_else() {
        var ref = avslutade.attRinga("Numrén");
        var karin = karin();
        var version = db.text(
                "select p.version from deltagare p join deltagande d on d.deltagare_id = p.id where d.id = ?",
                ref.deltagandeId());
        var uppgifter = FormPage.of(karin.get(ref.href() + "/uppgifter/andra"))
                .with(Map.of("telefon", "070-174 06 33", "version_person", version));
        assertThat(karin.post(ref.href() + "/uppgifter", uppgifter).status()).isEqualTo(303);
        assertThat(lista("")).contains("Numrén").doesNotContain("174 06 33");
        assertThat(karin.get(sida(ref)).html()).doesNotContain("174 06 33");
        var before = world.lastLogged();

        assertThat(karin.get(sida(ref) + "/nummer").html()).contains("070-174 06 33", "skrivs i åtkomstloggen");

        assertThat(db.column("select concat(rutt, ' ', deltagande_id, ' ', visade) from atkomst where id > ?", before))
                .containsExactly("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut/nummer "
                        + ref.deltagandeId() + " " + ref.deltagandeId());
    }

    @Test
    void who_is_protected_drops_out_of_the_list_at_once_and_words_about_her_are_taken_out_of_the_texts() {
        var ref = avslutade.attRinga("Zackariaslinn");
        var karin = karin();
        post(ref, 6, Map.of("datum", idag.minusDays(1), "resultat", "ej_natt", "text", "Zackariaslinn svarar inte"));
        var rattad = sida(ref) + "/forsok/" + forsokId(ref);
        karin.post(
                rattad, FormPage.of(karin.get(rattad + "/andra")).with(Map.of("text", "Zackariaslinns dotter svarar")));
        var version = db.text(
                "select p.version from deltagare p join deltagande d on d.deltagare_id = p.id where d.id = ?",
                ref.deltagandeId());
        var jag = db.text("select id from medarbetare where epost = ?", Person.KARIN.epost());
        assertThat(karin.post(
                                ref.href() + "/skydd",
                                Map.of("version_person", version, "namngivna", jag, "forstar", "ja"))
                        .status())
                .isEqualTo(303);

        assertThat(lista("?visa=alla")).doesNotContain("Zackariaslinn", sida(ref));
        assertThat(db.column(
                        "select text from efter_avslut where deltagande_id = ? union all"
                                + " select text from efter_avslut_tidigare where deltagande_id = ?",
                        ref.deltagandeId(),
                        ref.deltagandeId()))
                .containsExactlyInAnyOrder("[borttaget] dotter svarar", "[borttaget] svarar inte");
        assertThat(karin.get(sida(ref) + "/nummer").status()).isEqualTo(404);
        assertThat(karin.post(forsok(ref, 6), natt(idag, "")).status()).isEqualTo(404);
        assertThat(karin.get(sida(ref)).html()).doesNotContain("Zackariaslinn");
    }

    @Test
    void a_coach_and_somebody_elsewhere_have_neither_list_nor_page_nor_the_tile() {
        var ref = avslutade.attRinga("Coachberg");
        var asa = browser.signedInAs(Person.ASA);
        for (var address : new String[] {klivet(), sida(ref), sida(ref) + "/nummer", forsok(ref, 6) + "/ny"}) {
            assertThat(asa.get(address).status()).as(address).isEqualTo(404);
            assertThat(browser.signedInAs(Person.OLA).get(address).status())
                    .as(address)
                    .isEqualTo(404);
            assertThat(karin().get(address).status()).as(address).isEqualTo(200);
        }
        assertThat(asa.post(forsok(ref, 6), natt(idag, "")).status()).isEqualTo(404);
        assertThat(asa.get("/").html()).doesNotContain("Ring efter avslut");
        assertThat(asa.get(ref.href()).html()).doesNotContain("<h2>Efter avslut</h2>");
        assertThat(karin().get("/").html()).contains("Ring efter avslut", klivet());
    }

    @Test
    void an_attempt_of_another_participant_or_call_does_not_exist() {
        var ref = avslutade.attRinga("Annansson");
        var other = avslutade.attRinga("Bredvidh");
        post(other, 6, Map.of("datum", idag, "resultat", "ej_natt"));
        var theirs = sida(ref) + "/forsok/" + forsokId(other);

        assertThat(karin().get(theirs + "/andra").status()).isEqualTo(404);
        assertThat(karin().post(theirs, natt(idag, "")).status()).isEqualTo(404);
        assertThat(karin().get(sida(ref) + "/7/forsok/ny").status()).isEqualTo(404);
        assertThat(karin().post(sida(ref) + "/7/forsok", natt(idag, "")).status())
                .isEqualTo(404);
    }

    private Tab karin() {
        return browser.signedInAs(Person.KARIN);
    }

    private String klivet() {
        return world.klivet().href() + "/efter-avslut";
    }

    private String lista(String query) {
        var html = new StringBuilder();
        for (int sida = 1; sida < 60; sida++) {
            Page page = karin().get(klivet() + query + (query.isEmpty() ? "?" : "&") + "sida=" + sida);
            assertThat(page.status()).isEqualTo(200);
            html.append(page.html());
            if (!page.html().contains("rel=\"next\"")) {
                break;
            }
        }
        return html.toString();
    }

    /** The rows of the list with the name. */
    private String row(String query, String efternamn) {
        var html = lista(query);
        assertThat(html).contains(efternamn);
        int from = html.indexOf(efternamn);
        return html.substring(from, html.indexOf("</tr>", from)).replaceAll("<[^>]*>", "");
    }

    private int post(DeltagandeRef ref, int manader, Map<String, ?> form) {
        return karin().post(forsok(ref, manader), form).status();
    }

    private static String sida(DeltagandeRef ref) {
        return ref.href() + "/efter-avslut";
    }

    private static String forsok(DeltagandeRef ref, int manader) {
        return sida(ref) + "/" + manader + "/forsok";
    }

    private String forsokId(DeltagandeRef ref) {
        return db.text("select max(id) from efter_avslut where deltagande_id = ?", ref.deltagandeId());
    }

    private java.util.List<String> trail(DeltagandeRef ref) {
        return db.column(
                "select concat(handelse, ' ', fore, ' ', efter) from andring"
                        + " where omrade = 'deltagande' and foremal = ? and handelse in"
                        + " ('RING_INTE', 'FAR_RINGAS', 'FORSOK_RATTAT', 'FORSOK_STRUKET') order by id",
                String.valueOf(ref.deltagandeId()));
    }

    private static Map<String, Object> natt(LocalDate dag, String text) {
        return Map.of("datum", dag, "resultat", "natt", "lage", "arbete_studier_arbetssokande", "text", text);
    }
}
