package se.stegvis.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.gemensamt.Sokord;

/** Who a remiss may be about already, and who is never told of. */
@StegvisTest
class RemissPersonPagesTest {

    private final Browser browser;
    private final World world;
    private final Db db;
    private final Provremisser remisser;

    RemissPersonPagesTest(Browser browser, World world, Db db, Provremisser remisser) {
        this.browser = browser;
        this.world = world;
        this.db = db;
        this.remisser = remisser;
    }

    @Test
    void who_may_be_known_already_is_said_within_the_insatsagare_and_only_in_ones_own_insatser_who() {
        var klivet = world.klivet();
        var agare = db.number("select insatsagare_id from insats where id = ?", klivet.insatsId());
        var annan = db.number(
                "select insatsagare_id from insats where id = ?",
                world.ungstart().insatsId());
        var mine = person(agare, "Dubbla", "Dubblén", 1977, klivet.insatsId());
        person(agare, "Dubla", "Dubblén", 1977, world.insats("Bryggan").insatsId());
        person(annan, "Dubbla", "Dubblén", 1977, world.ungstart().insatsId());
        var form = Provremisser.filled("Dubbla", "Dublén", world.idag().toString());
        form.put("personnummer", "");
        form.put("fodd", "1977");
        var asa = browser.signedInAs(Person.ASA);
        var before = world.lastLogged();

        var page = asa.get(asa.post(klivet.href() + "/remisser", form).location());

        var box = Jsoup.parse(page.html()).select(".obs");
        assertThat(box.select("li")).hasSize(2);
        assertThat(box.select("li a").eachAttr("href")).containsExactly(klivet.href() + "/deltaganden/" + mine);
        assertThat(box.text()).contains("Dubbla Dubblén", "Klivet, född 1977", "Fråga samordnaren");
        assertThat(box.text()).doesNotContain("Dubla", "Bryggan", "Ungstart");
        assertThat(db.column("select visade from atkomst where id > ? and visade is not null", before))
                .allSatisfy(visade -> assertThat(visade).startsWith(mine + ",r"));

        form.put("fodd", "1978");
        assertThat(asa.get(asa.post(klivet.href() + "/remisser", form).location())
                        .html())
                .doesNotContain("Personen kan redan finnas");
    }

    @Test
    void nobody_anonymous_is_ever_told_of() {
        var klivet = world.klivet();
        var agare = db.number("select insatsagare_id from insats where id = ?", klivet.insatsId());
        var dold = person(agare, "Anonyma", "Anonymsson", 1969, klivet.insatsId());
        var form = Provremisser.filled("Anonyma", "Anonymsson", world.idag().toString());
        form.put("personnummer", "");
        form.put("fodd", "1969");
        var asa = browser.signedInAs(Person.ASA);
        var href = asa.post(klivet.href() + "/remisser", form).location();
        assertThat(asa.get(href).html()).contains("Personen kan redan finnas");

        db.execute("update deltagande set anonym = true where id = ?", dold);

        assertThat(asa.get(href).html()).doesNotContain("Personen kan redan finnas");
    }

    @Test
    void a_remiss_that_led_to_somebody_who_counts_as_anonymous_is_not_there_and_not_counted() {
        var karin = browser.signedInAs(Person.KARIN);
        var href = remisser.registered("Skydda", "Skyddad");
        karin.post(href + "/beslut", remisser.beslut("antagen", Map.of()));
        var agare = db.number(
                "select insatsagare_id from insats where id = ?", world.klivet().insatsId());
        var deltagande = person(agare, "Skydda", "Skyddad", 1990, world.klivet().insatsId());
        db.execute("update remiss set deltagande_id = ? where id = ?", deltagande, Provremisser.id(href));
        var lista = world.klivet().href() + "/remisser?status=antagen";
        var before = Jsoup.parse(karin.get(lista).html());
        assertThat(karin.get(href).status()).isEqualTo(200);

        db.execute("update deltagande set anonym = true where id = ?", deltagande);

        var after = Jsoup.parse(karin.get(lista).html());
        assertThat(after.select("tbody tr")).hasSize(before.select("tbody tr").size() - 1);
        assertThat(after.select(".tabs a[aria-current]").text())
                .isEqualTo("Antagna (%d)".formatted(before.select("tbody tr").size() - 1));
        assertThat(karin.get(href).status()).isEqualTo(404);
    }

    private long person(long agare, String fornamn, String efternamn, int ar, long insatsId) {
        db.execute(
                "insert into deltagare (insatsagare_id, fornamn, efternamn, sokord, fodelsear) values (?, ?, ?, ?, ?)",
                agare,
                fornamn,
                efternamn,
                Sokord.of(fornamn, efternamn),
                ar);
        var id = db.number("select max(id) from deltagare");
        db.execute(
                "insert into deltagande (insats_id, deltagare_id, deltagar_nr, anonym, kon, inskriven, samtycke, skapad)"
                        + " values (?, ?, ?, false, 'kvinna', '2024-01-08', '2024-01-08', utc_timestamp())",
                insatsId,
                id,
                "D" + id);
        db.execute("insert into kontaktpersonstid (insats_id, deltagande_id, fran, given)"
                + " select insats_id, id, inskriven, skapad from deltagande order by id desc limit 1");
        return db.number("select max(id) from deltagande");
    }
}
