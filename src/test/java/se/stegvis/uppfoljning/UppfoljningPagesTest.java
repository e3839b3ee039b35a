package se.stegvis.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
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
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

/** The page of one follow-up: four parts, by whom and when they are done. */
@StegvisTest
class UppfoljningPagesTest {

    private static final Map<String, String> ALLA =
            Map.of("arbetslivsfokus", "ratt", "forankring", "bor_byta", "plan", "oforandrad", "smail", "avbojde");

    private final Tab asa;
    private final Tab mehmet;
    private final Db db;
    private final Inskrivna inskrivna;
    private final LocalDate idag;
    private final DeltagandeRef ref;
    private final LocalDate dag;

    UppfoljningPagesTest(Browser browser, Db db, World world, Inskrivna inskrivna) {
        this.asa = browser.signedInAs(Person.ASA);
        this.mehmet = browser.signedInAs(Person.MEHMET);
        this.db = db;
        this.inskrivna = inskrivna;
        this.idag = world.idag();
        this.ref = inskrivna.forDagarSedan(110);
        this.dag = idag.minusDays(110).plusMonths(3);
    }

    @Test
    void who_has_just_begun_is_told_when_the_first_is_due() {
        var ny = inskrivna.forDagarSedan(10);
        var forst = idag.minusDays(10).plusMonths(3);
        assertThat(text(asa.get(Akt.href(ny)).html()))
                .contains(
                        "Ingen uppföljning ska göras just nu",
                        "Nästa uppföljning ska göras " + Datum.lasbart(forst),
                        "Inga uppföljningar är gjorda ännu",
                        "Förankrad handlingsplan");
        assertThat(asa.get(Akt.href(ny, forst)).status()).isEqualTo(404);
        assertThat(asa.get(Akt.href(ny, forst.plusDays(1))).status()).isEqualTo(404);
        assertThat(asa.get(Akt.href(ny) + "/inte-en-dag").status()).isEqualTo(404);
    }

    @Test
    void when_all_parts_are_there_it_is_done_and_the_next_is_shown() {
        var page = asa.get(Akt.href(ref));
        assertThat(page.html()).contains("Försenad", Akt.href(ref, dag) + "\"");
        var saved = fyll(asa, dag, ALLA);
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo(Akt.href(ref));
        assertThat(text(asa.get(Akt.href(ref)).html()))
                .contains(
                        "Gjord " + Datum.lasbart(idag),
                        "Gjord sent",
                        "Arbetslivsfokus: Rätt fokus",
                        "Nästa uppföljning ska göras "
                                + Datum.lasbart(idag.minusDays(110).plusMonths(6)));
        assertThat(tillstand(dag)).isEqualTo("gjord " + idag);
        assertThat(db.column("select oppen from frist where oppen = ? and slag = 'tremanaders'", ref.deltagandeId()))
                .hasSize(1);
    }

    @Test
    void the_parts_are_done_on_their_days_by_whom_and_it_says_what_is_left() {
        fyll(
                asa,
                dag,
                Map.of("datum", idag.minusDays(2).toString(), "plan", "reviderad", "plan_kommentar", "Nytt mål"));
        assertThat(text(asa.get(Akt.href(ref)).html()))
                .contains("Kvar: arbetslivsfokus, förankring i ordinarie verksamhet, SMAIL");
        var form = mehmet.get(Akt.href(ref, dag)).html();
        assertThat(form).contains("Ifylld av Åsa", "Nytt mål", "value=\"reviderad\" checked");
        fyll(mehmet, dag, Map.of("arbetslivsfokus", "ratt", "forankring", "ingen", "smail", "ej_aktuellt"));
        assertThat(db.column(
                        """
                        select concat(p.del, ' ', p.dag, ' ', m.epost) from uppfoljning u
                          join uppfoljning_del p on p.uppfoljning_id = u.id join medarbetare m on m.id = p.av
                         where u.deltagande_id = ? and p.del in ('plan', 'smail') order by 1
                        """,
                        ref.deltagandeId()))
                .containsExactly(
                        "plan " + idag.minusDays(2) + " " + Person.ASA.epost(),
                        "smail " + idag + " " + Person.MEHMET.epost());
    }

    @Test
    void what_was_said_last_time_stands_beside() {
        var gammal = inskrivna.forDagarSedan(200);
        var start = idag.minusDays(200);
        var forst = start.plusMonths(3);
        fyll(asa, gammal, forst, Map.of("arbetslivsfokus", "for_tidigt", "arbetslivsfokus_kommentar", "Sover dåligt"));
        assertThat(text(asa.get(Akt.href(gammal, start.plusMonths(6))).html()))
                .contains("Förra gången", "För tidigt att säga. Sover dåligt");
        assertThat(asa.get(Akt.href(gammal, forst)).html()).doesNotContain("Förra gången");
    }

    @Test
    void two_who_fill_in_different_parts_do_not_meet_but_the_same_part_does() {
        var asas = FormPage.of(asa.get(Akt.href(ref, dag)));
        var mehmets = FormPage.of(mehmet.get(Akt.href(ref, dag)));
        assertThat(asa.post(Akt.href(ref, dag), asas.with(Map.of("plan", "reviderad", "anteckning", "Vi sågs")))
                        .location())
                .isEqualTo(Akt.href(ref));
        assertThat(mehmet.post(Akt.href(ref, dag), mehmets.with(Map.of("smail", "gjord")))
                        .location())
                .isEqualTo(Akt.href(ref));
        // What he left alone is not written back over what she changed.
        assertThat(svar("plan")).isEqualTo("reviderad");
        assertThat(db.text("select anteckning from uppfoljning where deltagande_id = ?", ref.deltagandeId()))
                .isEqualTo("Vi sågs");
        var krock = mehmet.post(Akt.href(ref, dag), mehmets.with(Map.of("plan", "oforandrad")));
        assertThat(krock.status()).isEqualTo(409);
        assertThat(svar("plan")).isEqualTo("reviderad");
        assertThat(krock.html()).contains("Någon annan hann spara före dig", "Reviderad");
        assertThat(mehmet.post(Akt.href(ref, dag), FormPage.of(krock).with(Map.of()))
                        .status())
                .isEqualTo(303);
        assertThat(svar("plan")).isEqualTo("oforandrad");
    }

    @Test
    void the_last_two_parts_at_the_same_moment_make_it_done() throws Exception {
        fyll(asa, dag, Map.of("arbetslivsfokus", "ratt", "forankring", "ingen"));
        var plan = FormPage.of(asa.get(Akt.href(ref, dag))).with(Map.of("plan", "reviderad"));
        var smail = FormPage.of(mehmet.get(Akt.href(ref, dag))).with(Map.of("smail", "gjord"));
        Iterator<Map<String, Object>> both = List.of(plan, smail).iterator();
        Iterator<Tab> tabs = List.of(asa, mehmet).iterator();
        assertThat(Samtidigt.gor(2, () -> {
                    Tab tab;
                    Map<String, Object> form;
                    synchronized (both) {
                        tab = tabs.next();
                        form = both.next();
                    }
                    return tab.post(Akt.href(ref, dag), form).status();
                }))
                .containsExactly(303, 303);
        assertThat(tillstand(dag)).isEqualTo("gjord " + idag);
    }

    @Test
    void a_day_that_does_not_count_is_said_beside_the_field_and_what_was_typed_stands() {
        var tom = FormPage.of(asa.get(Akt.href(ref, dag)));
        var tidig = send(
                tom, Map.of("datum", dag.minusDays(15).toString(), "plan", "reviderad", "plan_kommentar", "Kvar här"));
        assertThat(tidig.status()).isEqualTo(422);
        assertThat(tidig.html())
                .contains(
                        "datum-fel",
                        "Den första dagen som räknas för den här uppföljningen är " + Datum.lasbart(dag.minusDays(14)),
                        "Kvar här",
                        "value=\"reviderad\" checked");
        assertThat(send(tom, Map.of("datum", idag.plusDays(1).toString(), "plan", "reviderad"))
                        .html())
                .contains("Dagen kan inte ligga i framtiden");
        assertThat(send(tom, Map.of("plan_kommentar", "Bara ord")).html()).contains("plan-fel", "Bara ord");
        assertThat(send(tom, Map.of("klockan", "25.00")).html()).contains("klockan-fel");
        assertThat(send(tom, Map.of("klockan", "13.30")).html()).contains("planerad-fel");
        assertThat(db.column("select id from uppfoljning where deltagande_id = ?", ref.deltagandeId()))
                .isEmpty();
        assertThat(send(tom, Map.of("datum", dag.minusDays(14).toString(), "plan", "reviderad"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void it_can_be_booked_with_a_colleague_and_nothing_else_is_said() {
        var mehmetId = db.text("select id from medarbetare where epost = ?", Person.MEHMET.epost());
        var bokad = idag.plusDays(3);
        assertThat(fyll(asa, dag, Map.of("planerad", bokad.toString(), "klockan", "9.15", "ansvarig", mehmetId))
                        .status())
                .isEqualTo(303);
        assertThat(text(asa.get(Akt.href(ref)).html()))
                .contains("Bokad %s klockan 09.15 hos Mehmet".formatted(Datum.lasbart(bokad)))
                .doesNotContain("Kvar:");
        var ola = db.text("select id from medarbetare where epost = ?", Person.FORBUND.epost());
        assertThat(fyll(asa, dag, Map.of("ansvarig", ola)).status()).isEqualTo(422);
    }

    @Test
    void a_revised_plan_and_an_answered_smail_fill_in_their_parts_by_themselves() {
        asa.post(
                ref.href() + "/skattningar/smail/ny",
                Map.of("datum", idag.toString(), "deltagare_tro", "3", "coach_tro", "3"));
        assertThat(svar("smail")).isEqualTo("gjord");
        assertThat(asa.get(Akt.href(ref, dag)).html()).contains("value=\"gjord\" checked");
    }

    @Test
    void a_word_put_right_afterwards_does_not_make_it_late() {
        var nyss = inskrivna.forDagarSedan(95);
        var forfallodag = idag.minusDays(95).plusMonths(3);
        var typed = new HashMap<String, String>(ALLA);
        typed.put("datum", forfallodag.minusDays(1).toString());
        fyll(asa, nyss, forfallodag, typed);
        fyll(asa, nyss, forfallodag, Map.of("plan_kommentar", "Rättat"));
        assertThat(db.text("select genomford from uppfoljning where deltagande_id = ?", nyss.deltagandeId()))
                .isEqualTo(forfallodag.minusDays(1).toString());
    }

    private Page fyll(Tab tab, LocalDate forfallodag, Map<String, ?> typed) {
        return fyll(tab, ref, forfallodag, typed);
    }

    private static Page fyll(Tab tab, DeltagandeRef ref, LocalDate forfallodag, Map<String, ?> typed) {
        var href = Akt.href(ref, forfallodag);
        var fresh = FormPage.of(tab.get(href));
        return tab.post(href, fresh.with(typed));
    }

    /** A form as it was before anything was refused, which would stand in it again. */
    private Page send(FormPage tom, Map<String, ?> typed) {
        return asa.post(Akt.href(ref, dag), tom.with(typed));
    }

    private String svar(String del) {
        return db.text(
                "select p.svar from uppfoljning u join uppfoljning_del p on p.uppfoljning_id = u.id"
                        + " where u.deltagande_id = ? and p.del = ?",
                ref.deltagandeId(),
                del);
    }

    private String tillstand(LocalDate forfallodag) {
        return db.text(
                "select concat(tillstand, ' ', gjord) from frist where deltagande_id = ? and slag = 'tremanaders'"
                        + " and forfallodag = ?",
                ref.deltagandeId(),
                forfallodag);
    }

    private static String text(String html) {
        return org.jsoup.Jsoup.parse(html).text();
    }
}
