package se.stegvis.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
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
import se.stegvis.gemensamt.Datum;

/** What an insats follows up beside what all do: made and ended by an administrator, marked by the coach. */
@StegvisTest
class FristslagPagesTest {

    private static final String NAMN = "Samtal med arbetsgivaren (prov)";

    private final Tab admin;
    private final Tab asa;
    private final Db db;
    private final Inskrivna inskrivna;
    private final World world;
    private final LocalDate idag;

    FristslagPagesTest(Browser browser, Db db, World world, Inskrivna inskrivna) {
        this.admin = browser.signedInAs(Person.ADMINISTRATOR);
        this.asa = browser.signedInAs(Person.ASA);
        this.db = db;
        this.inskrivna = inskrivna;
        this.world = world;
        this.idag = world.idag();
    }

    /** The insats is that of other tests, which know nothing of it. */
    @AfterEach
    void forget() {
        var slag = db.column("select concat('eget_', id) from fristslag where namn like '%(prov)'");
        slag.forEach(kod -> {
            db.execute("delete from frist_avklarad where slag = ?", kod);
            db.execute("delete from frist where slag = ?", kod);
        });
        db.execute("delete from fristslag where namn like '%(prov)'");
    }

    @Test
    void it_comes_due_for_everybody_in_the_insats_and_is_marked_by_the_coach() {
        var ref = inskrivna.forDagarSedan(55);
        var start = idag.minusDays(55);
        assertThat(skriv(Map.of()).status()).isEqualTo(303);
        assertThat(Jsoup.parse(admin.get(FristslagView.HREF).html()).text())
                .contains(NAMN + " i Klivet", "Var 2:e månad, från " + Datum.lasbart(idag));

        var dag = start.plusMonths(2);
        assertThat(oppen(ref.deltagandeId())).isEqualTo(dag.toString());
        assertThat(asa.get(Akt.href(ref)).html()).contains(NAMN);

        var post = ref.href() + "/frister/" + kod() + "/" + dag;
        var form = FormPage.all(asa.get(post))
                .get(0)
                .with(Map.of("hur", "gjord", "dag", idag.toString(), "anteckning", "Chefen <var> med"));
        assertThat(asa.post(post, form).status()).isEqualTo(303);
        assertThat(asa.get(Akt.href(ref)).html()).contains("noterat av Åsa Lind: Chefen &lt;var&gt; med");
        assertThat(oppen(ref.deltagandeId())).isEqualTo(start.plusMonths(4).toString());
    }

    @Test
    void when_it_ends_nothing_more_comes_due_and_what_is_done_stays() {
        var ref = inskrivna.forDagarSedan(10);
        skriv(Map.of());
        assertThat(oppen(ref.deltagandeId())).isNotEmpty();
        var sida = FristslagView.HREF + "/" + id();
        var form = FormPage.all(admin.get(sida + "/andra")).get(0);
        assertThat(form.with(Map.of()).keySet()).as("how often is not changed").doesNotContain("manader", "upprepas");

        var slut = form.with(Map.of("till", idag.toString(), "namn", "Nytt namn (prov)"));
        assertThat(admin.post(sida, slut).status()).isEqualTo(303);
        assertThat(db.column("select forfallodag from frist where oppen = ? and slag = ?", ref.deltagandeId(), kod()))
                .isEmpty();
        assertThat(admin.post(sida, Map.of("namn", "Ett tredje (prov)", "version", "0"))
                        .status())
                .as("of two the later is told")
                .isEqualTo(409);
        assertThat(db.column(
                        "select handelse from andring where omrade = 'insats' and foremal = ? order by id desc limit 2",
                        String.valueOf(world.klivet().insatsId())))
                .containsExactly("FRISTSLAG_ANDRAT", "FRISTSLAG");
    }

    @Test
    void one_that_has_ended_can_be_called_something_else_and_never_goes_on() {
        skriv(Map.of());
        db.execute("update fristslag set fran = ?, till = ? where id = ?", idag.minusDays(9), idag.minusDays(2), id());
        var sida = FristslagView.HREF + "/" + id();
        var form = FormPage.all(admin.get(sida + "/andra")).get(0);

        assertThat(admin.post(sida, form.with(Map.of("till", ""))).html()).contains("till-fel", "Den tog slut");
        assertThat(admin.post(sida, form.with(Map.of("namn", "Nytt namn (prov)")))
                        .status())
                .isEqualTo(303);
        assertThat(db.text("select concat(namn, ' ', till) from fristslag where id = ?", id()))
                .isEqualTo("Nytt namn (prov) " + idag.minusDays(2));
    }

    @Test
    void what_can_not_be_is_told_beside_the_field_and_nothing_typed_is_lost() {
        assertThat(skriv(Map.of("manader", "0")).html()).contains("manader-fel", "value=\"" + NAMN + "\"");
        assertThat(skriv(Map.of("manader", "en")).html()).contains("manader-fel");
        assertThat(skriv(Map.of("manader", "")).html()).contains("Skriv efter hur många månader");
        assertThat(skriv(Map.of("namn", " ")).html()).contains("namn-fel");
        assertThat(skriv(Map.of("insats", "")).html()).contains("insats-fel");
        assertThat(skriv(Map.of("fran", idag.minusDays(1).toString())).html())
                .contains("fran-fel", "det som har varit får inga nya frister");
        assertThat(skriv(Map.of("till", idag.minusDays(1).toString())).html()).contains("till-fel");
        assertThat(skriv(Map.of()).status()).isEqualTo(303);
        assertThat(skriv(Map.of()).html()).contains("Insatsen har redan en frist som heter så");
        assertThat(admin.get(FristslagView.HREF + "/999999999/andra").status()).isEqualTo(404);
        assertThat(asa.get(FristslagView.HREF).status()).isEqualTo(403);
    }

    private Page skriv(Map<String, String> annat) {
        var form = new HashMap<>(Map.of(
                "insats",
                String.valueOf(world.klivet().insatsId()),
                "namn",
                NAMN,
                "manader",
                "2",
                "upprepas",
                "ja",
                "fran",
                idag.toString(),
                "till",
                ""));
        form.putAll(annat);
        return admin.post(FristslagView.HREF, form);
    }

    private String oppen(long deltagandeId) {
        return db.text("select forfallodag from frist where oppen = ? and slag = ?", deltagandeId, kod());
    }

    private String kod() {
        return "eget_" + id();
    }

    private String id() {
        return db.text("select max(id) from fristslag");
    }
}
