package se.stegvis.nns;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
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
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.nns.Raknerepository.Plats;

/** NNS: what stands on a case, and answers of which nobody knows whose they are. */
@StegvisTest
class NnsTest {

    /** Tables that any page or the program by itself may write in: who used which page when, and nothing of what was typed. */
    private static final Set<String> AROUND = Set.of("atkomst", "inskickning");

    private final Tab asa;
    private final Db db;
    private final Databasskillnad skillnad;
    private final Rakning rakning;
    private final Inskrivna inskrivna;
    private final InsatsRef insats;
    private final LocalDate idag;
    private final LocalDate iHalvar;

    NnsTest(Browser browser, Db db, DataSource dataSource, Rakning rakning, Inskrivna inskrivna, World world) {
        this.asa = browser.signedInAs(Person.ASA);
        this.db = db;
        this.skillnad = new Databasskillnad(db, dataSource);
        this.rakning = rakning;
        this.inskrivna = inskrivna;
        this.insats = world.klivet();
        this.idag = world.idag();
        this.iHalvar = Halvar.of(idag).first();
    }

    @BeforeEach
    void nothing_waits() {
        db.execute("delete from nns_buffert where insats_id = ? and halvar = ?", insats.insatsId(), iHalvar);
        db.execute("delete from nns_rakning where insats_id = ? and halvar = ?", insats.insatsId(), iHalvar);
    }

    @Test
    void a_form_leaves_nothing_but_a_row_that_nobody_can_read_and_two_forms_leave_the_same() throws SQLException {
        // The row is there; then one form more, and another with quite other answers.
        send("nns_1", "1");
        var one = skillnad.av(() -> send("nns_1", "5"));
        var two = skillnad.av(() -> send("nns_1", "vet_ej"));

        assertThat(one).isEqualTo(two);
        assertThat(one.keySet()).contains("nns_buffert");
        assertThat(one.keySet()).filteredOn(table -> !AROUND.contains(table)).containsExactly("nns_buffert");
        assertThat(one.get("nns_buffert")).containsExactly("-1", "+1", "innehall");
        // Of the request: that the page was used, by whom and when; the address has no deltagande.
        assertThat(db.text("select concat_ws(' ', metod, rutt, deltagande_id) from atkomst order by id desc limit 1"))
                .isEqualTo("POST /insatser/{insatsId}/nns/{enkat}");
        assertThat(db.number("select count(distinct length(innehall)) from nns_buffert where formular = 'nns_1'"))
                .isOne();
        assertThat(db.column("select innehall from nns_buffert")).noneMatch(text -> text.contains("fraga_1"));
    }

    @Test
    void the_fifth_form_moves_the_numbers_of_all_five_and_none_is_shown_before_the_half_year_is_over() {
        for (var svar : List.of("1", "5", "5", "vet_ej")) {
            send("nns_2", svar);
        }
        assertThat(rader("nns_2")).isEmpty();
        // A paper where only the first question was answered.
        assertThat(asa.post(insats.href() + "/nns/nns_2", form("nns_2", Map.of("fraga_1", "3")))
                        .status())
                .isEqualTo(303);
        assertThat(rader("nns_2"))
                .contains("fraga_1 1 1", "fraga_1 3 1", "fraga_1 5 2", "fraga_1 vet_ej 1")
                .contains("fraga_10 1 1", "fraga_10 5 2", "fraga_10 inget_svar 1", "fraga_10 vet_ej 1")
                .hasSize(40);
        var half = (iHalvar.getMonthValue() == 1 ? "Första" : "Andra") + " halvåret " + iHalvar.getYear();
        assertThat(asa.get(insats.href() + "/nns").html()).doesNotContain(half);
        send("nns_2", "1");
        assertThat(rader("nns_2")).contains("fraga_1 1 1");
    }

    @Test
    void of_a_half_year_that_is_over_five_forms_are_shown_and_four_are_not_nor_their_number() {
        var forut = iHalvar.minusMonths(6 * 20L);
        for (int i = 0; i < 6; i++) {
            taEmot("nns_1", forut, Map.of("fraga_1", "4", "fraga_2", i == 0 ? "vet_ej" : "2"));
        }
        for (int i = 0; i < 4; i++) {
            taEmot("nns_2", forut, Map.of("fraga_1", "3"));
        }
        // One of them waits still: a figure that is not whole is not shown.
        assertThat(asa.get(insats.href() + "/nns").html()).doesNotContain("halvåret " + forut.getYear());

        rakning.avsluta(idag);

        var html = asa.get(insats.href() + "/nns").html();
        var del = html.substring(html.indexOf("halvåret " + forut.getYear()));
        assertThat(del)
                .contains("6 enkäter.", "Färre än fem enkäter. Då visas inga svar.")
                .doesNotContain("4 enkäter");
        assertThat(rad(html, "nns_1-" + Halvar.of(forut), "Fråga 1")).isEqualTo("0 0 0 6 0 0 0");
        assertThat(rad(html, "nns_1-" + Halvar.of(forut), "Fråga 2")).isEqualTo("0 5 0 0 0 1 0");
        assertThat(rad(html, "nns_1-" + Halvar.of(forut), "Fråga 3")).isEqualTo("0 0 0 0 0 0 6");
        assertThat(db.number(
                        "select count(*) from nns_buffert where insats_id = ? and halvar < ?",
                        insats.insatsId(),
                        iHalvar))
                .isZero();
        assertThat(rakning.avsluta(idag)).isZero();
    }

    @Test
    void a_form_sent_twice_is_counted_once_even_when_other_words_are_in_it_the_second_time() {
        var form = form("nns_1", Map.of("fraga_1", "2"));
        assertThat(asa.post(insats.href() + "/nns/nns_1", form).status()).isEqualTo(303);
        assertThat(asa.post(insats.href() + "/nns/nns_1", form).status()).isEqualTo(303);
        form.put("fraga_1", "3");
        assertThat(asa.post(insats.href() + "/nns/nns_1", form).status()).isEqualTo(303);
        for (int i = 0; i < 3; i++) {
            send("nns_1", "1");
        }
        assertThat(rader("nns_1")).isEmpty();
        send("nns_1", "1");
        assertThat(rader("nns_1")).contains("fraga_1 2 1", "fraga_1 1 4").doesNotContain("fraga_1 3 1");
    }

    @Test
    void what_is_wrong_comes_back_typed_and_nothing_of_it_is_kept_as_begun() {
        var url = insats.href() + "/nns/nns_1";
        assertThat(asa.get(url + "/ny").html()).contains("name=\"_kod\"").doesNotContain("_behall");
        var page = asa.post(url, form("nns_1", Map.of("fraga_1", "6", "fraga_2", "4")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("fraga_1-fel", "name=\"fraga_2\" value=\"4\" checked");
        assertThat(asa.post(url, form("nns_1", Map.of())).html()).contains("utan ett enda svar räknas inte");
        assertThat(db.number("select count(*) from paborjat where sida like '%/nns/%'"))
                .isZero();
        assertThat(asa.get(insats.href() + "/nns/smail/ny").status()).isEqualTo(404);
        assertThat(asa.post(insats.href() + "/nns/smail", Map.of("tro", "1")).status())
                .isEqualTo(404);
    }

    @Test
    void on_the_case_stands_a_month_and_the_frist_follows_from_it() {
        var ref = inskrivna.forDagarSedan(200);
        var due = idag.minusDays(200).plusMonths(3);
        assertThat(frist(ref.deltagandeId())).isEqualTo(due + " oppen -");

        assertThat(offer(
                                ref.href(),
                                Map.of(
                                        "svar_nns_1",
                                        "ja",
                                        "manad_nns_1",
                                        due.toString().substring(0, 7)))
                        .status())
                .isEqualTo(303);
        assertThat(frist(ref.deltagandeId())).isEqualTo(due + " gjord " + due);
        assertThat(db.column(
                        "select concat_ws(' ', formular, svar, manad) from nns_erbjudande where deltagande_id = ?",
                        ref.deltagandeId()))
                .containsExactly("nns_1 ja " + due.withDayOfMonth(1));
        var senare = due.plusMonths(1).withDayOfMonth(1);
        offer(
                ref.href(),
                Map.of("svar_nns_1", "nej", "manad_nns_1", senare.toString().substring(0, 7)));
        assertThat(frist(ref.deltagandeId())).isEqualTo(due + " gjord " + senare);
        offer(ref.href(), Map.of("svar_nns_1", "inte"));
        assertThat(frist(ref.deltagandeId())).isEqualTo(due + " oppen -");
        assertThat(db.column("select handelse from andring where foremal = ?", ref.deltagandeId()))
                .noneMatch(handelse -> handelse.contains("NNS"));
    }

    @Test
    void that_it_was_not_to_be_offered_is_not_so_any_more_when_it_is() {
        var ref = inskrivna.forDagarSedan(200);
        var due = idag.minusDays(200).plusMonths(3);
        var nns = ref.href() + "/frister/nns_1/" + due;
        asa.post(nns, FormPage.of(asa.get(nns)).with(Map.of("hur", "sjuk")));
        assertThat(frist(ref.deltagandeId())).isEqualTo(due + " hoppad -");
        offer(
                ref.href(),
                Map.of("svar_nns_1", "erbjuden", "manad_nns_1", due.toString().substring(0, 7)));
        assertThat(frist(ref.deltagandeId())).isEqualTo(due + " gjord " + due);
        assertThat(db.number("select count(*) from frist_avklarad where deltagande_id = ?", ref.deltagandeId()))
                .isZero();
    }

    @Test
    void a_month_that_cannot_be_is_told_beside_the_field() {
        var ref = inskrivna.forDagarSedan(100);
        for (var manad :
                List.of("", "2026-13", "i mars", idag.plusMonths(1).toString().substring(0, 7), "2001-01")) {
            var page = offer(ref.href(), Map.of("svar_nns_2", "erbjuden", "manad_nns_2", manad));
            assertThat(page.status()).as(manad).isEqualTo(422);
            assertThat(page.html()).contains("manad_nns_2-fel");
        }
        assertThat(offer(ref.href(), Map.of("svar_nns_1", "kanske")).status()).isEqualTo(422);
    }

    @Test
    void who_saw_it_before_somebody_else_changed_it_sees_both() {
        var ref = inskrivna.forDagarSedan(100);
        var manad = idag.toString().substring(0, 7);
        offer(ref.href(), Map.of("svar_nns_1", "erbjuden", "manad_nns_1", manad));
        var mine = FormPage.of(asa.get(ref.href() + "/nns")).with(Map.of("svar_nns_1", "nej"));
        offer(ref.href(), Map.of("svar_nns_1", "ja"));
        assertThat(asa.post(ref.href() + "/nns", mine).status()).isEqualTo(409);
    }

    @Test
    void the_second_form_belongs_before_the_exit() {
        var ref = inskrivna.forDagarSedan(100);
        assertThat(asa.get(ref.href() + "/avslut/ny").html()).contains("NNS 2 är inte erbjuden");
        offer(
                ref.href(),
                Map.of("svar_nns_2", "nej", "manad_nns_2", idag.toString().substring(0, 7)));
        assertThat(asa.get(ref.href() + "/avslut/ny").html()).doesNotContain("NNS 2 är inte erbjuden");
    }

    /** The figures of a question, under the heading. */
    private static String rad(String html, String id, String fraga) {
        return Jsoup.parse(html).select("div#" + id + " tr").stream()
                .filter(tr -> tr.select("th").text().equals(fraga))
                .map(tr -> tr.select("td").text())
                .findFirst()
                .orElse("");
    }

    private void taEmot(String formular, LocalDate halvar, Map<String, String> svaren) {
        rakning.taEmot(new Plats(insats.insatsId(), formular, halvar), svaren);
    }

    private Page offer(String href, Map<String, String> typed) {
        return asa.post(href + "/nns", FormPage.of(asa.get(href + "/nns")).with(typed));
    }

    /** The same answer to every question. */
    private void send(String enkat, String svar) {
        var typed = new HashMap<String, String>();
        for (int i = 1; i <= (enkat.equals("nns_1") ? 7 : 10); i++) {
            typed.put("fraga_" + i, svar);
        }
        assertThat(asa.post(insats.href() + "/nns/" + enkat, form(enkat, typed)).status())
                .isEqualTo(303);
    }

    private Map<String, Object> form(String enkat, Map<String, String> typed) {
        return FormPage.of(asa.get(insats.href() + "/nns/" + enkat + "/ny")).with(typed);
    }

    private List<String> rader(String formular) {
        return db.column(
                "select concat_ws(' ', fraga, svar, antal) from nns_rakning"
                        + " where insats_id = ? and formular = ? and halvar = ?",
                insats.insatsId(),
                formular,
                iHalvar);
    }

    private String frist(long deltagandeId) {
        return db.text(
                "select concat_ws(' ', forfallodag, tillstand, coalesce(gjord, '-')) from frist"
                        + " where deltagande_id = ? and slag = 'nns_1'",
                deltagandeId);
    }
}
