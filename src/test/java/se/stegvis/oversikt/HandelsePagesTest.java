package se.stegvis.oversikt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

/** The time line: everything dated about a case, and nothing that was done to it without a trace. */
@StegvisTest
class HandelsePagesTest {

    private static final int STEPS = 14;

    private final Browser browser;
    private final World world;
    private final Inskrivna inskrivna;
    private final Db db;

    HandelsePagesTest(Browser browser, World world, Inskrivna inskrivna, Db db) {
        this.browser = browser;
        this.world = world;
        this.inskrivna = inskrivna;
        this.db = db;
    }

    @Test
    void everything_stands_there_and_is_filtered_by_kind_and_period() {
        var akt = inskrivna.forDagarSedan(30).href();
        var asa = browser.signedInAs(Person.ASA);
        var idag = world.idag().toString();
        sign(asa, akt, "Mötet på banken");
        asa.post(akt + "/handlingsplan", Map.of("version", "", "upprattad", idag));
        asa.post(
                akt + "/skattningar/ors/ny",
                Map.of("datum", idag, "rad_1", "4", "rad_2", "5", "rad_3", "5", "rad_4", "5"));
        asa.post(akt + "/kontaktobs", Map.of("slag", "tolk", "text", "Arabiska", "granskas", idag));
        db.execute(
                "insert into andring (tidpunkt, medarbetare_id, omrade, foremal, handelse)"
                        + " values (utc_timestamp(), null, 'deltagande', ?, 'NAGOT_NYTT')",
                akt.substring(akt.lastIndexOf('/') + 1));

        assertThat(asa.get(akt + "/handelser").html())
                .contains("Inskriven", "Mötet på banken", "Handlingsplanen upprättad", "ORS, deltagarens svar")
                .contains("Obs vid kontakt, Tolk", "Ändring i akten", "kontaktperson", "av 8<");
        assertThat(asa.get(akt + "/handelser?slag=anteckning&slag=plan").html())
                .contains("Mötet på banken", "Handlingsplanen upprättad")
                .doesNotContain("ORS, deltagarens", "<strong>Inskriven");
        var igar = world.idag().minusDays(1);
        assertThat(asa.get(akt + "/handelser?till=" + igar).html())
                .contains("Inskriven")
                .doesNotContain("Mötet på banken");
        var stigande = asa.get(akt + "/handelser?ordning=stigande").html();
        assertThat(stigande.indexOf("<strong>Inskriven")).isLessThan(stigande.indexOf("Mötet på banken"));
        assertThat(asa.get(akt + "/handelser?fran=snart").status()).isEqualTo(422);
        assertThat(asa.get(akt + "/handelser?slag=okant").status()).isEqualTo(422);
        assertThat(asa.get(akt + "/handelser/utskrift?slag=anteckning&till=" + idag)
                        .html())
                .contains("Mötet på banken", "Anteckningar till och med", "Prov Provsson, händelser");
    }

    @Test
    void five_thousand_are_read_page_by_page_and_printed_whole() {
        var ref = inskrivna.forDagarSedan(20);
        db.execute(
                """
                insert into anteckning (insats_id, deltagande_id, datum, rubrik, text, skriven_av, skriven, signerad)
                with recursive h as (select 1 as x union all select x + 1 from h where x < 100)
                select ?, ?, ?, 'Många', repeat('ord ', 80), (select id from medarbetare where epost = ?),
                       utc_timestamp(), utc_timestamp()
                  from h join h k on k.x <= 40
                """,
                ref.insatsId(),
                ref.deltagandeId(),
                world.idag(),
                Person.ASA.epost());
        var asa = browser.signedInAs(Person.ASA);

        assertThat(asa.get(ref.href() + "/handelser").html()).contains("Visar 1–100 av 4002");
        assertThat(asa.get(ref.href() + "/handelser?sida=41").html()).contains("Visar 4001–4002 av 4002", "Inskriven");
        assertThat(asa.get(ref.href() + "/handelser").html()).contains("ord ord …");
        var all = asa.get(ref.href() + "/handelser/utskrift").html();
        assertThat(Pattern.compile("Många").matcher(all).results().count()).isEqualTo(4000);
        assertThat(all).contains("ord ".repeat(79)).doesNotContain("…");
    }

    @Test
    void an_utkast_is_not_there_and_hiding_hides_what_was_written() {
        var akt = inskrivna.forDagarSedan(30).href();
        var asa = browser.signedInAs(Person.ASA);
        asa.post(akt + "/anteckningar", note("Bara ett utkast", "spara"));
        sign(asa, akt, "Om Provsson");
        asa.post("/dolj-personuppgifter", Map.of("dolj", "ja", "till", "/"));

        assertThat(asa.get(akt + "/handelser").html())
                .contains("Dold text")
                .doesNotContain("Bara ett utkast", "Om Provsson", "Text om");
    }

    /** Whatever is done in whatever order: each signed text is read somewhere, and each act stands on a time line. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothing_signed_is_lost_and_nothing_is_done_unseen(long seed) {
        var random = new Random(seed);
        var akter = List.of(inskrivna.forDagarSedan(30), inskrivna.forDagarSedan(29));
        var drafts = new ArrayList<String>();
        var signed = new ArrayList<String>();
        var texts = new ArrayList<String>();
        int acts = 0;
        var asa = browser.signedInAs(Person.ASA);
        for (int i = 0; i < STEPS; i++) {
            var word = "ord-" + seed + "-" + i + "-slut";
            // Begins with something to correct, and goes on as chance has it.
            switch (i == 0 ? 0 : i == 1 ? 2 : random.nextInt(6)) {
                case 0 -> {
                    var akt = akter.get(random.nextInt(2));
                    asa.post(akt.href() + "/anteckningar", note(word, "spara"));
                    drafts.add(akt.href() + "/anteckningar/" + latest(akt));
                }
                case 1 -> {
                    if (!drafts.isEmpty()) {
                        var draft = drafts.get(random.nextInt(drafts.size()));
                        var form = FormPage.of(asa.get(draft + "/andra")).with(Map.of("text", word, "spara", "ja"));
                        assertThat(asa.post(draft, form).status()).isEqualTo(303);
                    }
                }
                case 2 -> {
                    if (!drafts.isEmpty()) {
                        var draft = drafts.remove(random.nextInt(drafts.size()));
                        var form = FormPage.of(asa.get(draft + "/andra")).with(Map.of("text", word, "signera", ""));
                        assertThat(asa.post(draft, form).status()).isEqualTo(303);
                        signed.add(draft);
                        texts.add(word);
                        acts++;
                    }
                }
                case 3 -> {
                    if (!signed.isEmpty()) {
                        var note = signed.get(random.nextInt(signed.size()));
                        assertThat(asa.post(note + "/tillagg", Map.of("text", word))
                                        .status())
                                .isEqualTo(303);
                        texts.add(word);
                        acts++;
                    }
                }
                case 4 -> {
                    if (!signed.isEmpty()) {
                        var note = signed.remove(random.nextInt(signed.size()));
                        var form = FormPage.of(asa.get(note + "/strykning/ny")).with(Map.of("skal", word));
                        assertThat(asa.post(note + "/strykning", form).status()).isEqualTo(303);
                        texts.add(word);
                        acts++;
                    }
                }
                default -> {
                    if (!signed.isEmpty()) {
                        var note = signed.remove(random.nextInt(signed.size()));
                        var till = akter.get(note.startsWith(akter.get(0).href() + "/") ? 1 : 0);
                        var form = FormPage.of(asa.get(note + "/flytt/ny"))
                                .with(Map.of("till", till.deltagandeId(), "ord", "Provsson", "skal", word));
                        assertThat(asa.post(note + "/flytt", form).status()).isEqualTo(303);
                        signed.add(till.href() + "/anteckningar/" + latest(till));
                        texts.add(word);
                        acts++;
                    }
                }
            }
        }
        var read = new StringBuilder();
        long onTimeLine = 0;
        for (var akt : akter) {
            read.append(browser.signedInAs(Person.MEHMET)
                    .get(akt.href() + "/anteckningar")
                    .html());
            var line = browser.signedInAs(Person.MEHMET)
                    .get(akt.href() + "/handelser?slag=anteckning")
                    .html();
            onTimeLine += Pattern.compile("<li>\\s*<p class=\"meta\">")
                    .matcher(line)
                    .results()
                    .count();
        }
        assertThat(read).contains(texts.toArray(String[]::new));
        // A moved one and its tillägg stand twice: where they were, by name only, and where they came.
        assertThat(onTimeLine).isGreaterThanOrEqualTo(acts);
    }

    private String latest(DeltagandeRef akt) {
        return db.text("select max(id) from anteckning where deltagande_id = ?", akt.deltagandeId());
    }

    private void sign(Tab tab, String akt, String rubrik) {
        assertThat(tab.post(akt + "/anteckningar", note(rubrik, "signera")).status())
                .isEqualTo(303);
    }

    private Map<String, Object> note(String rubrik, String button) {
        return new HashMap<>(Map.of(
                "datum",
                world.idag().toString(),
                "rubrik",
                rubrik,
                "text",
                "Text om " + rubrik,
                "version",
                "0",
                button,
                ""));
    }
}
