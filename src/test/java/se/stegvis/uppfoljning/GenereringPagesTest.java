package se.stegvis.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Pdffil;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

/** A samordnare plans the follow-ups of a period. */
@StegvisTest
class GenereringPagesTest {

    private final Browser browser;
    private final Browser.Tab karin;
    private final Db db;
    private final Inskrivna inskrivna;
    private final Genereringar genereringar;
    private final URI server;
    private final String href;
    private final LocalDate idag;

    GenereringPagesTest(
            Browser browser,
            Db db,
            Inskrivna inskrivna,
            World world,
            Genereringar genereringar,
            EmbeddedServer server,
            Clock clock) {
        this.server = server.getURI();
        this.browser = browser;
        this.karin = browser.signedInAs(Person.KARIN);
        this.db = db;
        this.inskrivna = inskrivna;
        this.genereringar = genereringar;
        this.href = world.klivet().href() + "/uppfoljningar/generera";
        this.idag = LocalDate.now(clock);
    }

    /** Of two who plan the same at once one may be left with nobody to plan, and what she typed is kept for the next page. */
    @AfterEach
    void throwAway() {
        db.execute("delete from paborjat where sida = ?", href);
    }

    @Test
    void those_that_come_due_are_planned_with_who_holds_them_and_printed() throws Exception {
        var ref = medKontaktperson(80);
        var dag = forfaller(ref);
        var form = FormPage.all(karin.get(dagar(dag))).get(0);
        var falt = "dag_" + ref.deltagandeId();
        assertThat(form.names()).contains(falt);
        var planerad = dag.minusDays(3);

        var svar = karin.post(href, bara(form, ref, Map.of(falt, planerad.toString())));

        assertThat(svar.status()).isEqualTo(303);
        var gjort = karin.ended(svar.location());
        assertThat(gjort.html()).contains("1 av 1 är nya.", Datum.lasbart(planerad));
        assertThat(db.text("select planerad from uppfoljning where deltagande_id = ?", ref.deltagandeId()))
                .isEqualTo(planerad.toString());
        assertThat(Pdffil.get(server, karin, svar.location() + "/blanketter/1").text("Tremånadersuppföljningar"))
                .contains("Arbetslivsfokus");
        assertThat(karin.get(svar.location() + "/blanketter/2").status()).isEqualTo(404);
        var kalender = karin.get(svar.location() + "/kalender").html();
        assertThat(kalender)
                .contains(
                        "SUMMARY:1 uppföljning",
                        "DTSTART;VALUE=DATE:" + planerad.toString().replace("-", ""));
        assertThat(kalender).doesNotContain("Prov");
    }

    @Test
    void the_same_again_makes_nothing_twice_nor_do_two_at_once() throws Exception {
        var ref = medKontaktperson(80);
        var form = FormPage.all(karin.get(dagar(forfaller(ref)))).get(0);
        var typed = bara(form, ref, Map.of());

        var svar = Samtidigt.gor(2, () -> {
            var one = new HashMap<>(typed);
            one.put("formular", java.util.UUID.randomUUID().toString());
            return browser.signedInAs(Person.KARIN).post(href, one).location();
        });
        svar.forEach(karin::ended);

        assertThat(db.number("select count(*) from uppfoljning where deltagande_id = ?", ref.deltagandeId()))
                .isOne();
        var igen = karin.get(dagar(forfaller(ref)));
        assertThat(FormPage.all(igen).stream().flatMap(f -> f.names().stream()))
                .doesNotContain("dag_" + ref.deltagandeId());
        assertThat(igen.html()).contains("Redan planerad eller påbörjad");
    }

    @Test
    void one_that_was_interrupted_goes_on_where_it_was() {
        var ref = medKontaktperson(80);
        var svar = karin.post(
                href, bara(FormPage.all(karin.get(dagar(forfaller(ref)))).get(0), ref, Map.of()));
        karin.ended(svar.location());
        var id = Long.parseLong(svar.location().substring(svar.location().lastIndexOf('/') + 1));
        db.execute("delete from uppfoljning where deltagande_id = ?", ref.deltagandeId());
        db.execute("update generering set klara = 0, skapad = skapad - interval 1 hour where id = ?", id);

        assertThat(karin.get(svar.location()).html()).contains("Planeringen blev avbruten");
        genereringar.gor(id);

        assertThat(karin.get(svar.location()).html()).contains("1 av 1 är nya.");
    }

    @Test
    void who_is_paused_or_has_nobody_is_told_with_the_reason() {
        var utan = inskrivna.forDagarSedan(80);
        var pausad = medKontaktperson(80);
        db.execute(
                """
                insert into paus (insats_id, deltagande_id, fran, till, orsak, satt_av, satt)
                select insats_id, id, ?, ?, 'sjukdom', kontaktperson_id, utc_timestamp() from deltagande where id = ?
                """,
                idag,
                idag.plusDays(60),
                pausad.deltagandeId());

        var page = Jsoup.parse(karin.get(dagar(forfaller(utan))).html());

        assertThat(page.select("tr:has(a[href='" + pausad.href() + "/pauser'])").text())
                .contains("Pausad");
        assertThat(page.text()).contains("Ingen kontaktperson på plats");
        assertThat(page.select("[name=dag_" + utan.deltagandeId() + "], [name=dag_" + pausad.deltagandeId() + "]"))
                .isEmpty();
    }

    @Test
    void a_day_that_would_not_count_is_refused_beside_its_field_and_nothing_typed_is_lost() {
        var ref = medKontaktperson(72);
        var form = FormPage.all(karin.get(dagar(forfaller(ref)))).get(0);
        var falt = "dag_" + ref.deltagandeId();
        assertThat(form.names()).contains(falt);
        var tidig = forfaller(ref).minusDays(15);

        var svar = karin.post(href, bara(form, ref, Map.of(falt, tidig.toString())));

        assertThat(svar.status()).isEqualTo(422);
        var page = Jsoup.parse(svar.html());
        assertThat(page.select("#" + falt + "-fel").text()).contains("Tidigast " + Datum.lasbart(tidig.plusDays(1)));
        assertThat(page.select("#" + falt).val()).isEqualTo(tidig.toString());
        assertThat(karin.post(href, bara(form, ref, Map.of(falt, ""))).status()).isEqualTo(422);
    }

    @Test
    void a_coach_does_not_plan_for_everybody() {
        assertThat(browser.signedInAs(Person.ASA).get(href).status()).isEqualTo(404);
        assertThat(karin.get(href + "?fran=2026-05-01&till=2026-04-01").html()).contains("Skriv två dagar");
    }

    private DeltagandeRef medKontaktperson(int dagar) {
        var ref = inskrivna.forDagarSedan(dagar);
        db.execute(
                """
                update deltagande set kontaktperson_id = (select id from medarbetare where epost = 'asa.lind@demo.example')
                 where id = ?
                """,
                ref.deltagandeId());
        db.execute(
                """
                update kontaktpersonstid k join deltagande d on d.id = k.deltagande_id
                   set k.medarbetare_id = d.kontaktperson_id
                 where d.id = ?
                """,
                ref.deltagandeId());
        return ref;
    }

    private LocalDate forfaller(DeltagandeRef ref) {
        return LocalDate.parse(db.text("select inskriven from deltagande where id = ?", ref.deltagandeId()))
                .plusMonths(3);
    }

    private String dagar(LocalDate dag) {
        return href + "?fran=" + dag + "&till=" + dag;
    }

    /** The form with all days emptied but that of one. */
    private Map<String, Object> bara(FormPage form, DeltagandeRef ref, Map<String, String> typed) {
        var falt = "dag_" + ref.deltagandeId();
        var tomda = new HashMap<String, Object>();
        form.names().stream()
                .filter(n -> n.startsWith("dag_") && !n.equals(falt))
                .forEach(n -> tomda.put(n, ""));
        tomda.putAll(typed);
        return form.with(tomda);
    }
}
