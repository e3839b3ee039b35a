package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.instrument.Instrumenten;

/** The answers of nobody among the figures: added up from what may be shown, and from nothing else. */
@StegvisTest
class NnsStatistikTest {
    private static final String MANGA = "Enkätprovet många";
    private static final String NAGRA = "Enkätprovet några";
    private static final String FA = "Enkätprovet få";
    private static final String VAL = "&insats=Enk%C3%A4tprovet+m%C3%A5nga&insats=Enk%C3%A4tprovet+n%C3%A5gra"
            + "&insats=Enk%C3%A4tprovet+f%C3%A5";

    private final Tab karin;
    private final Db db;
    private final Instrumenten instrumenten;
    private final LocalDate idag;

    NnsStatistikTest(Browser browser, Db db, Instrumenten instrumenten, World world) {
        this.karin = browser.signedInAs(Person.KARIN);
        this.db = db;
        this.instrumenten = instrumenten;
        this.idag = world.idag();
    }

    @BeforeEach
    void answers(Importer importer, @TempDir Path folder) {
        assertThat(new ExchangeFolder(folder)
                        .insats(MANGA)
                        .insats(NAGRA)
                        .insats(FA)
                        .importera(importer)
                        .errors())
                .isEmpty();
        for (var namn : List.of(MANGA, NAGRA, FA)) {
            db.execute(
                    "insert ignore into uppdrag (medarbetare_id, insats_id, roll, fran)"
                            + " select m.id, i.id, 'SAMORDNARE', '2019-01-01' from medarbetare m, insats i"
                            + " where m.epost = 'karin.berg@demo.example' and i.namn = ?",
                    namn);
        }
        svarade(MANGA, LocalDate.of(2021, 1, 1), 6);
        svarade(MANGA, LocalDate.of(2021, 7, 1), 5);
        svarade(NAGRA, LocalDate.of(2021, 1, 1), 7);
        svarade(FA, LocalDate.of(2021, 1, 1), 4);
        svarade(MANGA, Halvar.of(idag).first(), 9);
    }

    @AfterEach
    void forget() {
        db.execute("delete from nns_rakning where insats_id in (select id from insats where namn like 'Enkätprovet%')");
    }

    @Test
    void of_fewer_than_five_there_is_nothing_in_any_sum() {
        var page = page("&fran=2021-01-01&till=2021-12-31");
        assertThat(page.select("section:has(#nns_1) .group-head").eachText())
                .containsExactly(MANGA + ", 11 enkäter", NAGRA + ", 7 enkäter", "Alla tillsammans, 18 enkäter");
        assertThat(page.select("section.figures").text()).doesNotContain(FA, "22");
        assertThat(forsta(page, 2)).startsWith("18 ");
        assertThat(page.select("section:has(#nns_2) table")).isEmpty();
    }

    @Test
    void a_half_year_is_counted_when_the_whole_of_it_is_in_the_period_and_over() {
        assertThat(forsta(page("&fran=2021-01-01&till=2021-06-30"), 0)).startsWith("6 ");
        assertThat(page("&fran=2021-01-02&till=2021-12-30").select("section table"))
                .isEmpty();
        assertThat(page("&fran=" + Halvar.of(idag).first() + "&till="
                                + Halvar.of(idag).last())
                        .select("section table"))
                .isEmpty();
    }

    /** The figures of the first question in a group. */
    private static String forsta(Document page, int grupp) {
        return page.select("section:has(#nns_1) tbody")
                .get(grupp)
                .select("tr")
                .get(1)
                .select("td")
                .text();
    }

    /** So many that all gave the first answer to everything. */
    private void svarade(String insats, LocalDate halvar, int antal) {
        var instrument = instrumenten.get(Instrumenten.NNS_1);
        for (var fraga : instrument.fragor()) {
            db.execute(
                    "insert into nns_rakning (insats_id, formular, halvar, fraga, svar, antal)"
                            + " select id, ?, ?, ?, ?, ? from insats where namn = ?",
                    Instrumenten.NNS_1,
                    halvar,
                    fraga.nyckel(),
                    String.valueOf(instrument.skala().min()),
                    antal,
                    insats);
        }
    }

    private Document page(String period) {
        var page = karin.get("/statistik?visa=nns" + period + VAL);
        assertThat(page.status()).isEqualTo(200);
        return Jsoup.parse(page.html());
    }
}
