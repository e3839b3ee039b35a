package se.stegvis.avslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Statements;
import se.stegvis.World;
import se.stegvis.behorighet.Roll;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Provkonton;

/** An insats with three participants to exit, one with a successor, and what is done on their pages. */
abstract class Gruppavslutsprov {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Browser browser;
    final Provkonton prov;
    final Importer importer;
    final Statements statements;
    final World world;
    final Db db;
    final Path folder;

    private final int nummer = NUMBER.incrementAndGet();
    final String gamla = "Gamla leden " + nummer;
    final String nya = "Nya leden " + nummer;
    final Medarbetare samordnare;
    final Medarbetare medKvar;
    final Medarbetare utan;

    Gruppavslutsprov(
            Browser browser,
            Provkonton prov,
            Importer importer,
            Statements statements,
            World world,
            Db db,
            @TempDir Path folder) {
        this.browser = browser;
        this.prov = prov;
        this.importer = importer;
        this.statements = statements;
        this.world = world;
        this.db = db;
        this.folder = folder;
        insatser();
        this.samordnare = prov.nytt(Roll.SAMORDNARE, gamla, nya);
        this.medKvar = prov.nytt(Roll.COACH, gamla, nya);
        this.utan = prov.nytt(Roll.COACH, gamla);
    }

    private void insatser() {
        new ExchangeFolder(folder.resolve("insatser"))
                .insats(gamla, "provotid_manader=3")
                .insats(nya)
                .importera(importer);
    }

    /** Three: one of each coach, the second's enrolled lately, and one of nobody; and a tally mark. */
    @BeforeEach
    void enrol() {
        var files = new ExchangeFolder(folder.resolve("deltagare" + NUMBER.incrementAndGet()));
        files.deltagande(gamla, "a", namn("Ada", medKvar));
        files.deltagande(gamla, "b", namn("Bea", utan));
        files.deltagande(gamla, "c", "fornamn=Cia", "efternamn=Cedersten", "utbildning=gymnasium", "remittent=af");
        assertThat(files.anonym(gamla, "x", "man", "2022H1").importera(importer).refusal())
                .isEmpty();
    }

    static String[] namn(String fornamn, Medarbetare kontaktperson) {
        return new String[] {
            "fornamn=" + fornamn,
            "efternamn=Avslutsson",
            "utbildning=gymnasium",
            "forsorjningstid=upp_till_2_ar",
            "forsorjning_fore=a_kassa",
            "sysselsattning_fore=subventionerat_arbete:50",
            "kontaktperson=" + kontaktperson.epost()
        };
    }

    void enrolMore(int antal, long serie) {
        var files = new ExchangeFolder(folder.resolve("fler" + serie));
        for (int i = 0; i < antal; i++) {
            files.deltagande(gamla, "m%d-%d".formatted(serie, i), namn("Fler" + i, i % 2 == 0 ? medKvar : utan));
        }
        if (antal > 0) {
            assertThat(files.importera(importer).refusal()).isEmpty();
        }
    }

    int rader(Tab tab, String insats) {
        var href = world.insats(insats).href() + "/gruppavslut/ny";
        return Jsoup.parse(tab.get(href).html()).select("input[name=valda]").size();
    }

    Page send(Tab tab, Page page, Map<String, ?> typed) {
        return tab.post(mal(), FormPage.of(page).with(typed));
    }

    Map<String, Object> med(Map<String, ?> typed) {
        var form = new HashMap<String, Object>(Map.of("utskriven", dag(0), "lamnas", "behovs_inte"));
        form.putAll(typed);
        return form;
    }

    Map<String, Object> overforing() {
        return med(Map.of("vad", "overford", "till", insatsId(nya), "inskriven", dag(0), "samtycke", dag(0)));
    }

    void protect(String href, Medarbetare namngiven) {
        var answer = browser.signedIn(namngiven.epost(), Provkonton.LOSENORD)
                .post(href + "/skydd", Map.of("version_person", "0", "namngivna", namngiven.id(), "forstar", "ja"));
        assertThat(answer.status()).isEqualTo(303);
    }

    /** The named ones that are exited: mark, reason, words, outcome, support. */
    List<String> exits() {
        return db.column(
                """
                select concat_ws(' ', d.deltagar_nr, d.avslutsanledning, d.avslutsanledning_text,
                                 (select group_concat(concat(s.kod, coalesce(concat(':', s.omfattning), '')))
                                    from deltagande_sysselsattning s
                                   where s.deltagande_id = d.id and s.tidpunkt = 'efter'),
                                 (select group_concat(f.kod) from deltagande_forsorjning f
                                   where f.deltagande_id = d.id and f.tidpunkt = 'efter'))
                  from deltagande d
                 where d.insats_id = ? and not d.anonym and d.utskriven is not null
                 order by d.deltagar_nr
                """,
                insatsId(gamla));
    }

    String falt(String falt, String nr) {
        return falt + "_" + id(nr);
    }

    String id(String nr) {
        return db.text("select id from deltagande where insats_id = ? and deltagar_nr = ?", insatsId(gamla), nr);
    }

    String dag(int sedan) {
        LocalDate dag = world.idag().minusDays(sedan);
        return dag.toString();
    }

    String ny() {
        return mal() + "/ny";
    }

    String mal() {
        return world.insats(gamla).href() + "/gruppavslut";
    }

    long insatsId(String insats) {
        return world.insats(insats).insatsId();
    }

    Tab tab() {
        return browser.signedIn(samordnare.epost(), Provkonton.LOSENORD);
    }
}
