package se.stegvis.oversikt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

/** Whatever is done in a case and in what order: earlier versions stay readable, and every act stands on the time line. */
@StegvisTest
class HelaAktenTest {

    private static final int STEPS = 24;

    private final Browser browser;
    private final Inskrivna inskrivna;
    private final World world;
    private final Db db;

    HelaAktenTest(Browser browser, Inskrivna inskrivna, World world, Db db) {
        this.browser = browser;
        this.inskrivna = inskrivna;
        this.world = world;
        this.db = db;
    }

    /** A case, and what was done in it so far. */
    private final class Akt {
        final DeltagandeRef ref = inskrivna.forDagarSedan(40);
        final List<String> planer = new ArrayList<>();
        final List<String> signerade = new ArrayList<>();
        final List<String> ord = new ArrayList<>();
        final List<String> overlamningar = new ArrayList<>();
        final Map<String, Integer> gjort = new HashMap<>();

        void did(String slag) {
            gjort.merge(slag, 1, Integer::sum);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void every_earlier_version_is_readable_and_every_change_in_the_trail(long seed) {
        var random = new Random(seed);
        var akter = List.of(new Akt(), new Akt());
        for (int step = 0; step < STEPS; step++) {
            var akt = akter.get(random.nextInt(2));
            var word = "ord-" + seed + "-" + step + "-slut";
            switch (step < 3 ? step : random.nextInt(5)) {
                case 0 -> revise(akt, word);
                case 1 -> sign(akt, word);
                case 2 -> handOver(akt, word);
                case 3 -> strike(akt, word);
                default -> move(akt, akter.get(akt == akter.get(0) ? 1 : 0), word);
            }
        }
        akter.forEach(this::check);
    }

    private void revise(Akt akt, String word) {
        var asa = browser.signedInAs(Person.ASA);
        var plan = akt.ref.href() + "/handlingsplan";
        var form = new HashMap<>(FormPage.of(asa.get(plan + "/andra")).with(Map.of("mal_0_rubrik", word)));
        form.remove("fler");
        ok(asa.post(plan, form));
        var forms = FormPage.all(asa.get(plan + "/versioner/ny"));
        ok(asa.post(plan + "/versioner", forms.get(forms.size() - 1).with(Map.of())));
        akt.planer.add(word);
        akt.did("plan");
    }

    private void sign(Akt akt, String word) {
        var form = Map.of("datum", world.idag().toString(), "rubrik", word, "text", word, "signera", "");
        ok(browser.signedInAs(Person.ASA).post(akt.ref.href() + "/anteckningar", form));
        akt.signerade.add(note(akt));
        akt.ord.add(word);
        akt.did("anteckning");
    }

    private void handOver(Akt akt, String word) {
        var kontaktperson = akt.ref.href() + "/kontaktperson";
        var karin = browser.signedInAs(Person.KARIN);
        var till = akt.overlamningar.size() % 2 == 0 ? Person.ASA : Person.MEHMET;
        var id = db.text("select id from medarbetare where epost = ?", till.epost());
        var typed = Map.of("kontaktperson", id, "overlamning", word);
        ok(karin.post(
                kontaktperson, FormPage.of(karin.get(kontaktperson + "/andra")).with(typed)));
        akt.overlamningar.add(word);
    }

    private void strike(Akt akt, String word) {
        if (!akt.signerade.isEmpty()) {
            var note = akt.signerade.remove(0);
            var asa = browser.signedInAs(Person.ASA);
            ok(asa.post(
                    note + "/strykning",
                    FormPage.of(asa.get(note + "/strykning/ny")).with(Map.of("skal", word))));
            akt.ord.add(word);
            akt.did("anteckning");
        }
    }

    private void move(Akt from, Akt to, String word) {
        if (!from.signerade.isEmpty()) {
            var note = from.signerade.remove(0);
            var asa = browser.signedInAs(Person.ASA);
            var typed = Map.of("till", to.ref.deltagandeId(), "ord", "Provsson", "skal", word);
            ok(asa.post(
                    note + "/flytt", FormPage.of(asa.get(note + "/flytt/ny")).with(typed)));
            to.signerade.add(note(to));
            from.did("anteckning");
            to.did("anteckning");
        }
    }

    private void check(Akt akt) {
        var reader = browser.signedInAs(Person.JOHANNA);
        for (int i = 0; i < akt.planer.size(); i++) {
            assertThat(reader.get(akt.ref.href() + "/handlingsplan/versioner/" + (i + 1))
                            .html())
                    .contains(akt.planer.get(i), "Oförändrad sedan den fastställdes");
        }
        assertThat(reader.get(akt.ref.href() + "/kontaktperson").html()).contains(akt.overlamningar);
        akt.gjort.forEach(
                (slag, antal) -> assertThat(events(reader, akt, slag)).as(slag).isGreaterThanOrEqualTo(antal));
        assertThat(events(reader, akt, "kontaktperson")).isGreaterThanOrEqualTo(changes(akt));
        assertThat(db.column(
                        "select handelse from andring where omrade = 'deltagande' and foremal = ?",
                        String.valueOf(akt.ref.deltagandeId())))
                .filteredOn("KONTAKTPERSON"::equals)
                .hasSizeGreaterThanOrEqualTo(akt.overlamningar.size());
        // A signed text is read in the case, or where it was moved to.
        assertThat(akt.ord).allSatisfy(word -> assertThat(db.number(
                        """
                        select count(*) from anteckning
                         where rattelse is null and text = ? or rattelse is not null and ? in (text, rattad_skal)
                        """,
                        word,
                        word))
                .isPositive());
    }

    /** Those that lasted no day are in the history and not on the time line. */
    private long changes(Akt akt) {
        return db.number(
                "select count(*) from kontaktpersonstid where deltagande_id = ? and (till is null or till >= fran)",
                akt.ref.deltagandeId());
    }

    private static long events(Tab reader, Akt akt, String slag) {
        return Pattern.compile("<li>\\s*<p class=\"meta\">")
                .matcher(reader.get(akt.ref.href() + "/handelser?slag=" + slag).html())
                .results()
                .count();
    }

    private String note(Akt akt) {
        return akt.ref.href() + "/anteckningar/"
                + db.text("select max(id) from anteckning where deltagande_id = ?", akt.ref.deltagandeId());
    }

    private static void ok(Page page) {
        assertThat(page.status()).isEqualTo(303);
    }
}
