package se.stegvis.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

/** What becomes of follow-ups when somebody exits, is protected, or does not want to be registered any more. */
@StegvisTest
class UppfoljningVidAvslutTest {

    private static final Map<String, String> ALLA =
            Map.of("arbetslivsfokus", "ratt", "forankring", "bor_byta", "plan", "oforandrad", "smail", "avbojde");

    private final Tab asa;
    private final Tab karin;
    private final Db db;
    private final LocalDate idag;
    private final DeltagandeRef ref;
    private final LocalDate dag;

    UppfoljningVidAvslutTest(Browser browser, Db db, World world, Inskrivna inskrivna) {
        this.asa = browser.signedInAs(Person.ASA);
        this.karin = browser.signedInAs(Person.KARIN);
        this.db = db;
        this.idag = world.idag();
        this.ref = inskrivna.forDagarSedan(110);
        this.dag = idag.minusDays(110).plusMonths(3);
    }

    @Test
    void who_exits_with_one_open_is_asked_about_it_and_none_comes_due_after() {
        var form = Jsoup.parse(asa.get(ref.href() + "/avslut/ny").html());
        assertThat(form.text()).contains("Uppföljningen " + Datum.lasbart(dag) + " är försenad");
        assertThat(form.select("a[href='" + Akt.href(ref, dag) + "']")).isNotEmpty();

        skrivUt();

        assertThat(tillstand()).isEqualTo("upphord");
        assertThat(oppna()).isZero();
        assertThat(Jsoup.parse(asa.get(Akt.href(ref)).html()).text()).contains("Inte gjord före avslutet");
    }

    @Test
    void one_that_was_held_and_never_written_can_be_written_after_the_exit_and_then_none_is_missing() {
        skrivUt();

        var page = asa.get(Akt.href(ref, dag));
        assertThat(page.status()).isEqualTo(200);
        assertThat(asa.post(Akt.href(ref, dag), FormPage.of(page).with(ALLA)).status())
                .isEqualTo(303);

        assertThat(tillstand()).isEqualTo("gjord");
        assertThat(oppna()).isZero();
    }

    @Test
    void of_a_felregistrering_nothing_was_ever_due() {
        assertThat(karin.post(ref.href() + "/felregistrering", Map.of("skal", "Fel person", "version", "0"))
                        .status())
                .isEqualTo(303);

        assertThat(db.column(
                        "select id from frist where deltagande_id = ? and tillstand <> 'upphord'", ref.deltagandeId()))
                .isEmpty();
    }

    @Test
    void what_is_written_of_a_protected_person_is_written_by_who_is_named() {
        var karinsId = db.text("select id from medarbetare where epost = ?", Person.KARIN.epost());
        var form = FormPage.of(karin.get(ref.href() + "/skydd/ny"));
        assertThat(karin.post(ref.href() + "/skydd", form.with(Map.of("forstar", "ja", "namngivna", karinsId)))
                        .status())
                .isEqualTo(303);

        assertThat(asa.get(Akt.href(ref)).status()).isEqualTo(404);
        assertThat(asa.post(Akt.href(ref, dag), ALLA).status()).isEqualTo(404);
        var page = karin.get(Akt.href(ref, dag));
        assertThat(Jsoup.parse(page.html()).select(".back, h1").text()).doesNotContain("Provsson");
        assertThat(karin.post(Akt.href(ref, dag), FormPage.of(page).with(ALLA)).status())
                .isEqualTo(303);
        assertThat(tillstand()).isEqualTo("gjord");
    }

    @Test
    void nobody_writes_of_who_takes_back_the_consent_to_be_registered() {
        var form = FormPage.of(asa.get(ref.href() + "/registrering/aterkallelse/ny"));
        assertThat(asa.post(form.action(), form.with(Map.of("datum", idag.toString(), "forstar", "ja")))
                        .status())
                .isEqualTo(303);

        assertThat(asa.get(Akt.href(ref, dag)).status()).isIn(403, 404);
        assertThat(asa.post(Akt.href(ref, dag), ALLA).status()).isIn(403, 404);
        assertThat(oppna()).isZero();
    }

    @Test
    void what_was_done_stands_in_the_time_line() {
        asa.post(Akt.href(ref, dag), FormPage.of(asa.get(Akt.href(ref, dag))).with(ALLA));

        assertThat(Jsoup.parse(asa.get(ref.href() + "/handelser").html()).text())
                .contains("Uppföljning", Datum.lasbart(idag));
    }

    private void skrivUt() {
        var svar = karin.post(
                ref.href() + "/avslut",
                Map.of(
                        "version",
                        "0",
                        "utskriven",
                        idag.toString(),
                        "avslutsanledning",
                        "utskrivning",
                        "stammer",
                        Inskrivna.STAMMER));
        assertThat(svar.status()).isEqualTo(303);
    }

    private String tillstand() {
        return db.text(
                "select tillstand from frist where deltagande_id = ? and slag = 'tremanaders' and forfallodag = ?",
                ref.deltagandeId(),
                dag);
    }

    private long oppna() {
        return db.number("select count(*) from frist where oppen = ?", ref.deltagandeId());
    }
}
