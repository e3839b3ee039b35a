package se.stegvis.avslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Statements;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.datautbyte.Importer;
import se.stegvis.medarbetare.Provkonton;

/** Many exited at once, and carried over to the successor of an insats. */
@StegvisTest
class GruppavslutPagesTest extends Gruppavslutsprov {

    GruppavslutPagesTest(
            Browser browser,
            Provkonton prov,
            Importer importer,
            Statements statements,
            World world,
            Db db,
            @TempDir Path folder) {
        super(browser, prov, importer, statements, world, db, folder);
    }

    @Test
    void all_are_ticked_looked_at_and_exited_each_in_her_own_way() {
        var tab = tab();
        var page = tab.get(ny());
        assertThat(Jsoup.parse(page.html()).select("input[name=valda][checked]"))
                .hasSize(3);
        assertThat(page.html()).contains("Avslutsson, Ada", "Cedersten, Cia").doesNotContain("name=\"version_\"");

        var granska = send(
                tab,
                page,
                med(Map.of(
                        "vad",
                        "utskrivning",
                        "utfall",
                        "subventionerat_arbete",
                        "omfattning",
                        "75",
                        "forsorjning",
                        "ingen_offentlig",
                        falt("vad", "b"),
                        "ovrigt",
                        falt("utfall", "b"),
                        "inget",
                        falt("forsorjning", "b"),
                        "inget",
                        "avslutsanledning_text",
                        "Flyttade utomlands",
                        falt("omfattning", "c"),
                        "50")));

        assertThat(granska.status()).as(granska.html()).isEqualTo(200);
        var text = Jsoup.parse(granska.html()).select("main").text();
        assertThat(text)
                .contains("Avsluta 3 deltagare", "Inget är gjort ännu", "arbetssökande: 2", "Övrigt: 1")
                .contains("Subventionerat arbete 75 %", "Ingen handlingsplan är skriven.");
        assertThat(exits()).isEmpty();

        var done = tab.post(mal(), FormPage.of(granska).with(Map.of("granskad", "ja")));

        assertThat(done.status()).as(done.html()).isEqualTo(303);
        assertThat(exits())
                .containsExactly(
                        "a utskrivning  subventionerat_arbete:75 ingen_offentlig",
                        "b ovrigt Flyttade utomlands",
                        "c utskrivning  subventionerat_arbete:50 ingen_offentlig");
        assertThat(Jsoup.parse(tab.get(done.location()).html()).select("main").text())
                .contains("3 avslutade", "Avslutsson, Bea");
        assertThat(db.number(
                        "select count(*) from avslut_lamnat l join deltagande d on d.id = l.deltagande_id"
                                + " where d.insats_id = ? and l.sak = 'plan' and l.orsak = 'behovs_inte'",
                        insatsId(gamla)))
                .isEqualTo(3);
        assertThat(db.number(
                        "select count(*) from avslutsuppgift u join deltagande d on d.id = u.deltagande_id"
                                + " where d.insats_id = ? and u.avslutad_av = ?",
                        insatsId(gamla),
                        samordnare.id()))
                .isEqualTo(3);
        assertThat(db.number(
                        "select count(*) from deltagande where insats_id = ? and anonym and utskriven is null",
                        insatsId(gamla)))
                .as("the tally mark is left alone")
                .isEqualTo(1);
    }

    @Test
    void who_is_carried_over_goes_on_in_the_successor_with_her_background_and_the_link() {
        var tab = tab();
        var granska = send(tab, tab.get(ny()), overforing());
        var text = Jsoup.parse(granska.html()).select("main").text();
        assertThat(text)
                .contains("Överförs: 3", "Överförs till " + nya)
                .contains("Får ingen kontaktperson: " + utan.namn() + " arbetar inte där.")
                .doesNotContain(medKvar.namn() + " arbetar inte");

        var done = tab.post(mal(), FormPage.of(granska).with(Map.of("granskad", "ja")));

        assertThat(done.status()).as(done.html()).isEqualTo(303);
        assertThat(exits())
                .allMatch(rad -> rad.contains(" ovrigt Överförd till " + nya))
                .hasSize(3);
        assertThat(db.column(
                        """
                        select concat_ws(' ', o.deltagar_nr, n.inskriven, n.samtycke, coalesce(m.epost, 'ingen'), n.utbildning,
                                         n.deltagare_id = o.deltagare_id, n.anonym, n.utskriven is null,
                                         (select count(*) from deltagande_forsorjning f where f.deltagande_id = n.id),
                                         (select group_concat(concat(s.kod, s.omfattning)) from deltagande_sysselsattning s
                                           where s.deltagande_id = n.id and s.tidpunkt = 'fore'),
                                         (select count(*) from kontaktpersonstid k where k.oppen = n.id))
                          from deltagande n
                               join deltagande o on o.id = n.overford_fran_id
                               left join medarbetare m on m.id = n.kontaktperson_id
                         where n.insats_id = ? order by o.deltagar_nr
                        """,
                        insatsId(nya)))
                .containsExactly(
                        "a %1$s %1$s %2$s gymnasium 1 0 1 1 subventionerat_arbete50 1"
                                .formatted(world.idag(), medKvar.epost()),
                        "b %1$s %1$s ingen gymnasium 1 0 1 1 subventionerat_arbete50 1".formatted(world.idag()),
                        "c %1$s %1$s ingen gymnasium 1 0 1 0 1".formatted(world.idag()));
        assertThat(Jsoup.parse(tab.get(done.location()).html()).select("main").text())
                .contains(
                        "3 av dem överförda", nya + ", kontaktperson " + medKvar.namn(), nya + ", ingen kontaktperson");
        var ny = db.text("select min(id) from deltagande where insats_id = ?", insatsId(nya));
        assertThat(tab.get(world.insats(nya).href() + "/deltaganden/" + ny).html())
                .contains("Överförd från", gamla);
        assertThat(browser.signedIn(medKvar.epost(), Provkonton.LOSENORD)
                        .get("/")
                        .html())
                .contains("Nya hos dig i " + nya);
    }

    @Test
    void who_is_there_already_is_exited_and_not_enrolled_again() {
        var tab = tab();
        var ada = id("a");
        tab.post(
                world.insats(nya).href() + "/inskrivningar/igen/" + ada,
                Map.of("fornamn", "Ada", "efternamn", "Avslutsson", "kon", "kvinna"));
        var lista = world.insats(nya).href() + "/inskrivningar/" + db.text("select max(id) from inskrivning");
        tab.post(lista + "/samtycke", Map.of("version", "0", "inskriven", dag(5), "samtycke", dag(5)));
        assertThat(tab.post(lista + "/kontroll", Map.of("version", "1")).status())
                .isEqualTo(303);

        var granska = send(tab, tab.get(ny()), overforing());
        assertThat(Jsoup.parse(granska.html()).select("main").text())
                .contains(
                        "Överförs: 2",
                        "Är redan inskrivna i den nya insatsen, och avslutas bara här: 1",
                        "Är redan inskriven där.");
        assertThat(tab.post(mal(), FormPage.of(granska).with(Map.of("granskad", "ja")))
                        .status())
                .isEqualTo(303);

        assertThat(exits()).hasSize(3);
        assertThat(db.number("select count(*) from deltagande where insats_id = ?", insatsId(nya)))
                .isEqualTo(3);
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
        var tab = tab();
        var page = tab.get(ny());
        var sen = id("c");
        db.execute("update deltagande set inskriven = ? where id = ?", dag(1), sen);
        var typed = new HashMap<String, Object>(Map.of(
                "utskriven",
                dag(2),
                "vad",
                "",
                falt("vad", "a"),
                "overford",
                falt("omfattning", "a"),
                "tusen",
                falt("vad", "b"),
                "kungen",
                "omfattning",
                "50",
                "inskriven",
                dag(3),
                "samtycke",
                "2999-01-01",
                "lamnas",
                "annat"));
        var wrong = send(tab, page, typed);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html())
                .contains("<title>Fel: Avsluta flera", "Välj en anledning för alla, eller för var och en i listan")
                .contains("Skriv ett heltal mellan 1 och 100", "value=\"tusen\"", "Välj ett av alternativen")
                .contains("Omfattning hör till arbete", "Välj vart deltagarna överförs")
                .contains("Dagen kan inte ligga före sista dagen", "value=\"2999-01-01\"")
                .contains("efter sista dagen", "Skriv varför när du väljer Annat");
        assertThat(Jsoup.parse(wrong.html()).select("#vad_" + sen + "-fel").text())
                .contains("Skrevs in");
        assertThat(exits()).isEmpty();

        var none = new HashMap<>(FormPage.of(page).with(Map.of("utskriven", "", "vad", "flytt")));
        none.remove("valda");
        var nobody = tab.post(mal(), none);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.html()).contains("Välj minst en deltagare", "Skriv deltagarnas sista dag");
        assertThat(Jsoup.parse(nobody.html()).select("input[name=valda][checked]"))
                .as("nobody ticked stays so")
                .isEmpty();

        var future = send(tab, page, Map.of("utskriven", world.idag().plusDays(1), "vad", "ovrigt", "lamnas", ""));
        assertThat(future.html())
                .contains("Dagen kan inte ligga i framtiden", "Skriv vad anledningen är när du väljer Övrigt")
                .contains("3 av de valda har något öppet. Välj varför det lämnas");
    }

    @Test
    void the_page_where_it_is_looked_at_leads_back_to_the_form_as_it_was() {
        var tab = tab();
        var typed = new HashMap<>(
                FormPage.of(tab.get(ny())).with(med(Map.of("vad", "flytt", falt("vad", "a"), "avliden"))));
        typed.put("valda", List.of(id("a"), id("b")));
        var granska = tab.post(mal(), typed);
        assertThat(Jsoup.parse(granska.html()).select("main").text())
                .contains("Avsluta 2 deltagare")
                .doesNotContain("Cedersten");

        var back = tab.post(mal(), FormPage.of(granska).with(Map.of("andra", "ja")));

        assertThat(back.status()).isEqualTo(200);
        var dok = Jsoup.parse(back.html());
        assertThat(dok.select("input[name=valda][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(id("a"), id("b"));
        assertThat(dok.select("#vad_" + id("a") + " option[selected]").attr("value"))
                .isEqualTo("avliden");
        assertThat(exits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void in_minus_out_is_ongoing_whatever_is_done(long seed) {
        var random = new Random(seed);
        var tab = tab();
        for (int i = 0; i < 4; i++) {
            enrolMore(random.nextInt(3), seed * 100 + i);
            var page = tab.get(ny());
            var rutor = Jsoup.parse(page.html()).select("input[name=valda]").eachAttr("value");
            var valda = rutor.stream().filter(r -> random.nextBoolean()).toList();
            var typed = new HashMap<>(FormPage.of(page).with(overforing()));
            typed.put("valda", valda);
            valda.stream().filter(v -> random.nextInt(3) == 0).forEach(v -> typed.put("vad_" + v, "sjukdom"));
            var granska = tab.post(mal(), typed);
            if (granska.status() == 200 && random.nextInt(4) > 0) {
                tab.post(mal(), FormPage.of(granska).with(Map.of("granskad", "ja")));
            }
            for (var insats : List.of(gamla, nya)) {
                var id = insatsId(insats);
                var inne = db.number("select count(*) from deltagande where insats_id = ? and not anonym", id);
                var ute = db.number(
                        "select count(*) from deltagande where insats_id = ? and not anonym and utskriven is not null",
                        id);
                assertThat(rader(tab, insats)).as("%d %s", i, insats).isEqualTo(inne - ute);
            }
            assertThat(db.column(
                            """
                            select o.id from deltagande o
                             where o.insats_id = ? and o.avslutsanledning_text like 'Överförd%'
                               and (select count(*) from deltagande n where n.overford_fran_id = o.id) <> 1
                            """,
                            insatsId(gamla)))
                    .isEmpty();
        }
    }

    @Test
    void two_hundred_are_listed_looked_at_and_carried_over() {
        enrolMore(200, 7);
        var tab = tab();
        tab.get(ny());
        var page = new Page[2];
        var shown = statements.during(() -> page[0] = tab.get(ny()));
        assertThat(shown).as("the form").hasSizeLessThan(16);

        var looked = statements.during(() -> page[1] = send(tab, page[0], overforing()));
        assertThat(looked).as("looking at it").hasSizeLessThan(21);
        assertThat(Jsoup.parse(page[1].html()).select("tbody tr")).hasSize(203);

        var done = tab.post(mal(), FormPage.of(page[1]).with(Map.of("granskad", "ja")));
        assertThat(done.status()).isEqualTo(303);
        assertThat(db.number("select count(*) from deltagande where insats_id = ?", insatsId(nya)))
                .isEqualTo(203);
    }
}
