package se.stegvis.arbetslista;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

/** What is left to fill in is told until it is, and every line leads to the field. */
@StegvisTest
class SaknasPagesTest {

    private final Db db;
    private final LocalDate idag;
    private final Tab karin;
    private final DeltagandeRef ref;

    SaknasPagesTest(Browser browser, Db db, Inskrivna inskrivna, World world) {
        this.db = db;
        this.idag = world.idag();
        this.karin = browser.signedInAs(Person.KARIN);
        this.ref = inskrivna.forDagarSedan(10);
    }

    @Test
    void every_line_leads_to_its_field() {
        version();
        assertThat(texter())
                .containsExactly(
                        Saknas.PLAN_DELTAGARE.etikett(),
                        Saknas.PLAN_REMITTENT.etikett(),
                        Saknas.REMITTENT.etikett(),
                        Saknas.UTBILDNING.etikett(),
                        Saknas.FORSORJNINGSTID.etikett(),
                        Saknas.FORSORJNING.etikett(),
                        Saknas.FODD.etikett());
        faltenFinns();
    }

    @Test
    void what_is_filled_in_is_told_no_more() {
        db.execute(
                "update deltagande set remittent = 'fk', utbildning = 'grundskola', forsorjningstid = null where id = ?",
                ref.deltagandeId());
        db.execute(
                "insert into handlingsplan (insats_id, deltagande_id, forankrad_deltagare) values (?, ?, ?)",
                ref.insatsId(),
                ref.deltagandeId(),
                idag);
        db.execute(
                "insert into deltagande_forsorjning (deltagande_id, tidpunkt, kod) values (?, 'fore', 'sjukpenning_rehabpenning')",
                ref.deltagandeId());

        fodd(30);

        assertThat(texter()).containsExactly(Saknas.PLAN_REMITTENT.etikett(), Saknas.FORSORJNINGSTID.etikett());
    }

    @Test
    void of_who_has_exited_the_outcome_and_the_slutdokumentation_are_asked_for() {
        var avslut = Map.of(
                "version",
                "0",
                "utskriven",
                idag.toString(),
                "avslutsanledning",
                "utskrivning",
                "stammer",
                Inskrivna.STAMMER);
        assertThat(karin.post(ref.href() + "/avslut", avslut).status()).isEqualTo(303);

        assertThat(texter())
                .contains(
                        Saknas.UTFALL.etikett(),
                        Saknas.FORSORJNING_EFTER.etikett(),
                        Saknas.SLUTDOKUMENTATION.etikett(),
                        Saknas.REMITTENT.etikett())
                .doesNotContain(Saknas.PLAN_DELTAGARE.etikett());
        faltenFinns();

        db.execute(
                "update deltagande set utskriven = ?, inskriven = ? where id = ?",
                fore(1),
                fore(40),
                ref.deltagandeId());
        db.execute("update kontaktpersonstid set fran = ? where deltagande_id = ?", fore(40), ref.deltagandeId());
        assertThat(texter())
                .as("exited before the quarter that may still be reported")
                .isEmpty();
        db.execute("update deltagande set utskriven = ? where id = ?", fore(0), ref.deltagandeId());
        assertThat(texter()).isNotEmpty();
    }

    @Test
    void the_quarter_before_begins_on_its_first_day() {
        assertThat(SaknasController.forraKvartalet(LocalDate.of(2026, 1, 1))).isEqualTo("2025-10-01");
        assertThat(SaknasController.forraKvartalet(LocalDate.of(2026, 3, 31))).isEqualTo("2025-10-01");
        assertThat(SaknasController.forraKvartalet(LocalDate.of(2026, 11, 25))).isEqualTo("2026-07-01");
    }

    private void fodd(int alder) {
        db.execute(
                "update deltagare set fodelsear = ? where id = (select deltagare_id from deltagande where id = ?)",
                idag.getYear() - alder,
                ref.deltagandeId());
    }

    private LocalDate fore(int dagar) {
        return SaknasController.forraKvartalet(idag).minusDays(dagar);
    }

    private void faltenFinns() {
        assertThat(rader()).isNotEmpty().allSatisfy(rad -> {
            var delar = rad.attr("href").split("#", 2);
            var page = karin.get(delar[0]);
            assertThat(page.status()).as(delar[0]).isEqualTo(200);
            if (delar.length == 2) {
                assertThat(Jsoup.parse(page.html()).getElementById(delar[1]))
                        .as(rad.attr("href"))
                        .isNotNull();
            }
        });
    }

    /** Its hash is none, and other tests ask every version for its own. */
    @AfterEach
    void forgetVersion() {
        db.execute(
                "delete from planversion where handlingsplan_id in"
                        + " (select id from handlingsplan where deltagande_id = ?)",
                ref.deltagandeId());
    }

    /** With a version that nobody has agreed to. */
    private void version() {
        db.execute(
                "insert into handlingsplan (insats_id, deltagande_id, upprattad) values (?, ?, ?)",
                ref.insatsId(),
                ref.deltagandeId(),
                idag);
        db.execute(
                """
                insert into planversion (handlingsplan_id, nummer, innehall, faststalld, faststalld_av, hash)
                values ((select max(id) from handlingsplan), 1,
                        '{"format":1,"upprattad":"","arbetslivsfokus":{"kod":"","etikett":""},"kommentar":"","delmal":[],"aktiviteter":[]}',
                        utc_timestamp(), (select min(id) from medarbetare), 'x')
                """);
    }

    private List<String> texter() {
        return rader().stream().map(Element::text).toList();
    }

    /** The lines about the participant, on whichever page she is. */
    private List<Element> rader() {
        var rader = new ArrayList<Element>();
        for (int sida = 1; ; sida++) {
            var html = karin.get(ref.insats().href() + "/saknas?kontaktperson=ingen&sida=" + sida)
                    .html();
            rader.addAll(Jsoup.parse(html).select("tr:has(th a[href=" + ref.href() + "]) .punkter a"));
            if (!html.contains("rel=\"next\"")) {
                return rader;
            }
        }
    }
}
