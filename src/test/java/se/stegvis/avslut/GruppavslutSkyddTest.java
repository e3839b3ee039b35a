package se.stegvis.avslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Samtidigt;
import se.stegvis.Statements;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Roll;
import se.stegvis.datautbyte.Importer;
import se.stegvis.medarbetare.Provkonton;

/** Who may exit several, whom she meets, and what happens when somebody else was there meanwhile. */
@StegvisTest
class GruppavslutSkyddTest extends Gruppavslutsprov {

    GruppavslutSkyddTest(
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
    void of_two_at_once_one_does_it_and_the_other_meets_a_conflict_and_nothing_is_done_twice() throws Exception {
        var tabs = List.of(tab(), tab());
        var forms = new ArrayList<Map<String, Object>>();
        for (var tab : tabs) {
            forms.add(FormPage.of(send(tab, tab.get(ny()), overforing())).with(Map.of("granskad", "ja")));
        }
        var who = new AtomicInteger();

        var answers = Samtidigt.gor(2, () -> {
            int i = who.getAndIncrement();
            return tabs.get(i).post(mal(), forms.get(i)).status();
        });

        assertThat(answers).containsExactly(303, 409);
        assertThat(exits()).hasSize(3);
        assertThat(db.number("select count(*) from deltagande where insats_id = ?", insatsId(nya)))
                .isEqualTo(3);
        for (int i = 0; i < 2; i++) {
            assertThat(tabs.get(i).post(mal(), forms.get(i)).status())
                    .as("sent again")
                    .isIn(303, 409);
        }
        assertThat(db.number("select count(*) from deltagande where insats_id = ?", insatsId(nya)))
                .isEqualTo(3);
    }

    @Test
    void whoever_saved_one_of_them_meanwhile_takes_the_whole_of_it_back() {
        var tab = tab();
        var form = FormPage.of(send(tab, tab.get(ny()), overforing())).with(Map.of("granskad", "ja"));
        db.execute("update deltagande set version = version + 1 where id = ?", id("c"));

        var conflict = tab.post(mal(), form);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Någon annan hann spara före dig", "value=\"" + dag(0) + "\"");
        assertThat(exits()).isEmpty();
        assertThat(db.number("select count(*) from deltagande where insats_id = ?", insatsId(nya)))
                .isZero();
        var again = send(tab, conflict, Map.of());
        assertThat(again.status()).as("over the newer version").isEqualTo(200);
        assertThat(tab.post(mal(), FormPage.of(again).with(Map.of("granskad", "ja")))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void who_was_exited_meanwhile_is_a_conflict_that_shows_who_is_left() {
        var tab = tab();
        var page = tab.get(ny());
        tab.post(
                world.insats(gamla).href() + "/deltaganden/" + id("a") + "/avslut",
                Map.of(
                        "utskriven",
                        dag(3),
                        "avslutsanledning",
                        "flytt",
                        "version",
                        "0",
                        "lamnas_plan_orsak",
                        "annat",
                        "lamnas_plan_text",
                        "x",
                        "lamnas_smail_orsak",
                        "behovs_inte",
                        "stammer",
                        Inskrivna.STAMMER));
        assertThat(exits()).hasSize(1);

        var late = send(tab, page, med(Map.of("vad", "flytt")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(Jsoup.parse(late.html()).select("input[name=valda]").eachAttr("value"))
                .containsExactlyInAnyOrder(id("b"), id("c"));
    }

    @Test
    void a_protected_one_is_listed_only_for_who_is_named_and_never_carried_over() {
        var tab = tab();
        var href = world.insats(gamla).href() + "/deltaganden/" + id("b");
        protect(href, medKvar);
        assertThat(Jsoup.parse(tab.get(ny()).html()).select("main").text())
                .contains("En deltagare med skyddade personuppgifter står inte i listan")
                .doesNotContain("Bea");
        var id = href.substring(href.lastIndexOf('/') + 1);
        var smuggled = new HashMap<>(FormPage.of(tab.get(ny())).with(med(Map.of("vad", "flytt"))));
        smuggled.put("valda", List.of(id));
        smuggled.put("version_" + id, "1");
        assertThat(tab.post(mal(), smuggled).status()).isEqualTo(409);
        assertThat(exits()).isEmpty();

        db.execute("update namngiven set medarbetare_id = ? where deltagande_id = ?", samordnare.id(), id);
        var page = tab.get(ny());
        assertThat(Jsoup.parse(page.html()).select("main").text())
                .contains("Deltagare P-")
                .doesNotContain("Bea");
        assertThat(send(tab, page, overforing()).html()).contains("skyddade personuppgifter kan inte överföras");
        var granska = send(tab, page, med(Map.of("vad", "flytt")));
        assertThat(tab.post(mal(), FormPage.of(granska).with(Map.of("granskad", "ja")))
                        .status())
                .isEqualTo(303);
        assertThat(db.text("select concat(anonym, avslutsanledning) from deltagande where id = ?", id))
                .isEqualTo("1flytt");
    }

    @Test
    void nobody_but_a_samordnare_and_only_to_where_she_is_one_too() {
        var coach = browser.signedIn(medKvar.epost(), Provkonton.LOSENORD);
        assertThat(coach.get(ny()).status()).isEqualTo(404);
        assertThat(coach.post(mal(), Map.of("lista", "ja")).status()).isEqualTo(404);
        var bara = browser.signedIn(prov.nytt(Roll.SAMORDNARE, gamla).epost(), Provkonton.LOSENORD);
        var page = bara.get(ny());
        assertThat(page.html()).doesNotContain("Överförs till en annan insats", "id=\"till\"");
        assertThat(send(bara, page, overforing()).status()).isEqualTo(422);
        assertThat(tab().get(world.insats(nya).href() + "/gruppavslut/ny").html())
                .contains("Ingen deltagare pågår i insatsen");
        assertThat(tab().get(mal() + "/igår").status()).isEqualTo(404);
        assertThat(tab().get(mal() + "/2020-02-30").status()).isEqualTo(404);
        assertThat(tab().get(mal() + "/2020-02-28").html()).contains("Ingen har den dagen som sista dag");
    }
}
