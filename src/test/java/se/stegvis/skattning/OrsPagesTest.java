package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Pdffil;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.behorighet.DeltagandeRef;

@StegvisTest
class OrsPagesTest {

    private final Tab asa;
    private final DeltagandeRef deltagande;
    private final String alla;
    private final LocalDate idag;
    private final Db db;
    private final URI server;

    OrsPagesTest(Browser browser, Inskrivna inskrivna, Db db, Clock clock, EmbeddedServer server) {
        this.asa = browser.signedInAs(Person.ASA);
        this.deltagande = inskrivna.forDagarSedan(250);
        this.alla = deltagande.href() + "/skattningar";
        this.idag = LocalDate.now(clock);
        this.db = db;
        this.server = server.getURI();
    }

    @Test
    void both_forms_of_a_conversation_are_typed_on_one_page() {
        assertThat(fyll(idag, "4,0 4.5 5 4,0", "9 9 9,5 9").status()).isEqualTo(303);
        assertThat(fyll(idag.minusDays(3), "", "9 9 9 9").status()).isEqualTo(303);
        var sida = sida();
        assertThat(sida.select("#ors-figur .scroll tbody tr").eachText())
                .anyMatch(rad -> rad.endsWith("17,5 36,5"))
                .anyMatch(rad -> rad.endsWith("– 36,0"));
        assertThat(sida.text()).contains("ORS har fyllts i en gång", "Senaste SRS är 36,5 av 40");
    }

    @Test
    void a_form_begun_must_be_whole_and_when_one_was_there_already_the_other_is_not_saved() {
        var halv = fyll(idag, "4 4 4 4", "9 9  9");
        assertThat(halv.status()).isEqualTo(422);
        assertThat(halv.html()).contains("srs_rad_3-fel", "SRS, rad 3: skriv värdet", "value=\"9\"");
        assertThat(fyll(idag, "", "").html()).contains("Skriv de fyra värdena från ORS, från SRS eller från båda");
        assertThat(antal()).isZero();

        assertThat(fyll(idag, "", "9 9 9 9").status()).isEqualTo(303);
        assertThat(fyll(idag, "4 4 4 4", "8 8 8 8").html()).contains("Det finns redan en skattning den dagen med SRS");
        assertThat(antal()).isEqualTo(1);
    }

    @Test
    void what_is_worth_a_word_is_said_as_an_invitation_on_both_pages() {
        fyll(idag.minusDays(7), "", "9 9 9 9");
        assertThat(sida().text()).doesNotContain("Värt att prata om");
        fyll(idag, "", "9 9 8 8");
        for (var address : List.of(alla, deltagande.href())) {
            assertThat(asa.get(address).html())
                    .contains("Värt att prata om", "Senaste SRS är 34,0, under 36", "SRS är 2,0 lägre än förra gången");
        }
    }

    @Test
    void nothing_for_four_weeks_is_worth_a_word_while_it_goes_on() {
        fyll(idag.minusDays(28), "9 9 9 9", "");
        assertThat(sida().text()).contains("ORS och SRS har inte fyllts i på 4 veckor");
    }

    @Test
    void the_cut_off_follows_the_age_at_the_first_ors_and_the_setting_of_the_insatsagare() {
        fyll(idag.minusDays(7), "6 6 6 6", "");
        assertThat(sida().text()).contains("ORS-gräns 25");
        db.execute(
                """
                update deltagare p join deltagande d on d.deltagare_id = p.id
                   set p.fodelsear = ?, p.fodelsedatum = null, p.fodd_svar = null
                 where d.id = ?
                """,
                idag.getYear() - 16,
                deltagande.deltagandeId());
        assertThat(sida().text()).contains("ORS-gräns 28", "under gränsen 28");
    }

    @Test
    void a_change_of_kontaktperson_is_marked_and_nobody_is_named() {
        fyll(idag.minusDays(90), "4 4 4 4", "");
        fyll(idag, "6 6 6 6", "");
        db.execute(
                "update kontaktpersonstid set till = ? where deltagande_id = ? and till is null",
                idag.minusDays(41),
                deltagande.deltagandeId());
        db.execute(
                """
                insert into kontaktpersonstid (insats_id, deltagande_id, medarbetare_id, fran, given)
                select insats_id, id, coalesce(kontaktperson_id, (select min(id) from medarbetare)), ?, utc_timestamp()
                  from deltagande where id = ?
                """,
                idag.minusDays(40),
                deltagande.deltagandeId());
        db.execute(
                "update deltagande set kontaktperson_id = (select medarbetare_id from kontaktpersonstid where oppen = ?)"
                        + " where id = ?",
                deltagande.deltagandeId(),
                deltagande.deltagandeId());
        var figur = sida().expectFirst("#ors-figur");
        assertThat(figur.select("svg .markering text").eachText()).contains("K");
        assertThat(figur.text()).contains("Ny kontaktperson").doesNotContain("Åsa");
    }

    @Test
    void two_hundred_measurements_are_one_screen() {
        var rader = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            rader.add("(%d, %d, date_sub('%s', interval %d day), 'ors', '1', 'deltagare', 1, utc_timestamp())"
                    .formatted(deltagande.insatsId(), deltagande.deltagandeId(), idag, i));
        }
        db.execute("insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version, svarande,"
                + " registrerad_av, registrerad) values " + String.join(",", rader));
        db.execute(
                """
                insert into skattning_varde (skattning_id, nyckel, varde)
                select s.id, n.nyckel, 1 + mod(s.id, 9)
                  from skattning s
                       join (select 'rad_1' as nyckel union all select 'rad_2' union all select 'rad_3'
                             union all select 'rad_4') n
                 where s.deltagande_id = ?
                """,
                deltagande.deltagandeId());
        var figur = sida().expectFirst("#ors-figur");
        assertThat(figur.select("> .scroll tbody tr")).hasSize(12);
        assertThat(figur.select("details:not([open]) tbody tr")).hasSize(188);
        assertThat(figur.select("svg")).hasSize(1);
    }

    @Test
    void the_drawing_is_printed_as_a_document_that_can_be_read_aloud() throws Exception {
        assertThat(asa.get(alla + "/ors/pdf").status()).isEqualTo(404);
        fyll(idag.minusDays(30), "4 4 4 4", "9 9 9 9");
        fyll(idag, "6,5 6 6 6", "9 9 9 9");
        var fil = Pdffil.get(server, asa, alla + "/ors/pdf");
        assertThat(fil.text("ORS och SRS"))
                .contains("Prov Provsson", "8,5 högre än första gången", "16,0", "24,5", "inga svenska normer");
        assertThat(fil.header("Content-Disposition")).isEqualTo("attachment; filename=\"ors-och-srs.pdf\"");
        assertThat(fil.pages()).isEqualTo(1);
    }

    /** The lines are licensed: what is printed has sums and no form. */
    @Test
    void nothing_that_is_printed_holds_the_lines_of_ors_or_srs() throws IOException {
        fyll(idag, "6,1 6,2 6,3 6,4", "9,1 9,2 9,3 9,4");
        var utskrift = sida();
        utskrift.select(".no-print, .screen").remove();
        assertThat(utskrift.text()).contains("25,0").doesNotContain("Rad 1", "6,1", "9,4");
        try (var mallar = Files.walk(Path.of("src/main/resources/views"))) {
            var tryckta = mallar.filter(p -> p.getFileName().toString().matches(".*(pdf|utskrift|blankett).*\\.hbs"))
                    .toList();
            assertThat(tryckta).hasSizeGreaterThan(3);
            for (var mall : tryckta) {
                assertThat(Files.readString(mall)).as(mall.toString()).doesNotContain("rad_", "Rad 1", "range");
            }
        }
    }

    private Element sida() {
        return Jsoup.parse(asa.get(alla).html()).body();
    }

    private long antal() {
        return db.number("select count(*) from skattning where deltagande_id = ?", deltagande.deltagandeId());
    }

    /** Values of the four lines with space between; empty when the form was not filled in. */
    private Browser.Page fyll(LocalDate dag, String ors, String srs) {
        var form = new HashMap<String, Object>(Map.of("datum", dag));
        rader(form, "rad_", ors);
        rader(form, "srs_rad_", srs);
        return asa.post(alla + "/ors/ny", form);
    }

    private static void rader(Map<String, Object> form, String field, String varden) {
        if (!varden.isEmpty()) {
            var rad = varden.split(" ", -1);
            for (int i = 0; i < rad.length; i++) {
                form.put(field + (i + 1), rad[i]);
            }
        }
    }
}
