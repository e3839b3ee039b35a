package se.stegvis.arbetslista;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Roll;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Provkonton;

/** Every number is as many as the rows behind it, over all pages, and as many as somebody counting by hand would find. */
@StegvisTest
class ArbetslistaTest {

    private static final Pattern TAL = Pattern.compile(
            "href=\"(/insatser/([0-9]+)/att-gora[?]grupp=([a-z_]+)&kontaktperson=([a-z0-9]+))\"[^>]*>([0-9]+)[ <]");
    private static final Pattern RAD =
            Pattern.compile("<th scope=\"row\"><a href=\"(/insatser/[0-9]+/deltaganden/([0-9]+)[^\"]*)\"");
    private static final Pattern VIDARE = Pattern.compile("href=\"([^\"]+)\">Nästa i listan");

    private final Browser browser;
    private final Db db;
    private final Slumplistor slump;
    private final Arbetslista arbetslista;
    private final LocalDate idag;

    ArbetslistaTest(Browser browser, Db db, Slumplistor slump, Arbetslista arbetslista, World world) {
        this.arbetslista = arbetslista;
        this.browser = browser;
        this.db = db;
        this.slump = slump;
        this.idag = world.idag();
    }

    @AfterEach
    void empty() {
        slump.tom();
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"ASA", "MEHMET", "KARIN", "JOHANNA"})
    void a_number_is_as_many_as_the_rows_behind_it(Person person) {
        var id = db.number("select id from medarbetare where epost = ?", person.epost());

        assertThat(stammer(browser.signedInAs(person), id)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void so_it_is_whatever_there_is_to_do(long seed) {
        var personal = slump.fyll(160, seed);

        for (var vem : List.of(personal.samordnare(), personal.borta(), personal.vikarie())) {
            var tab = tab(vem);
            assertThat(stammer(tab, vem.id())).isPositive();
            allaUrval(tab, vem);
            brevet(tab, vem);
        }
        assertThat(tab(personal.slutat()).get(lista("alla", Grupp.FORSENAD)).status())
                .isEqualTo(404);
    }

    /** Every list that an address can ask for, also those that no number leads to. */
    private void allaUrval(Tab tab, Medarbetare vem) {
        var naiva = new NaivaListor(db, idag);
        for (var grupp : Grupp.values()) {
            for (var vems : List.of("alla", "mig", "ingen", String.valueOf(vem.id()))) {
                assertThat(new HashSet<>(deltaganden(tab, lista(vems, grupp))))
                        .as("%s %s for %s", grupp, vems, vem.namn())
                        .isEqualTo(naiva.i(slump.insats().insatsId(), grupp, vems, vem.id()));
            }
        }
    }

    /** What is told by e-mail: as many as the list that it links to, and of every group there is something in. */
    private void brevet(Tab tab, Medarbetare vem) {
        var samordnar = db.column("select roll from uppdrag where medarbetare_id = ?", vem.id())
                .contains("SAMORDNARE");
        var uppdrag =
                new Inloggad.Uppdrag(slump.insats().insatsId(), "Slumpen", samordnar ? Roll.SAMORDNARE : Roll.COACH);
        var alla = Arrays.stream(Grupp.values()).map(Grupp::kod).toList();

        var sagda = arbetslista.antal(vem.id(), List.of(uppdrag), alla, idag).stream()
                .flatMap(insats -> insats.tal().stream())
                .toList();

        sagda.forEach(tal -> assertThat(deltaganden(tab, tal.href()))
                .as(tal.href())
                .hasSize(Integer.parseInt(tal.text().replaceAll(" .*", ""))));
        var naiva = new NaivaListor(db, idag);
        assertThat(sagda).hasSize((int) Arrays.stream(Grupp.values())
                .filter(g -> !naiva.i(slump.insats().insatsId(), g, samordnar ? "alla" : "mig", vem.id())
                        .isEmpty())
                .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&slag=tremanaders", "&sortering=namn&ordning=fallande", "&sortering=kontaktperson"})
    void from_one_to_the_next_is_the_order_of_the_list(String urval) {
        var tab = tab(slump.fyll(60, 4).samordnare());
        var rader = rader(tab, lista("alla", Grupp.FORSENAD) + urval);
        assertThat(rader).hasSizeGreaterThan(4).doesNotHaveDuplicates();

        var gatt = new ArrayList<String>();
        for (var har = rader.get(0); !har.isEmpty(); har = nasta(tab, har)) {
            gatt.add(har);
        }

        assertThat(gatt).isEqualTo(rader);
    }

    @Test
    void whoever_is_done_with_and_has_left_the_list_is_followed_by_the_one_who_took_her_place() {
        var tab = tab(slump.fyll(60, 5).samordnare());
        var rader = rader(tab, lista("alla", Grupp.FORSENAD));
        var andra = rader.get(1);
        var id = andra.replaceAll(".*/deltaganden/([0-9]+).*", "$1");

        db.execute(
                "update frist set tillstand = 'gjord', gjord = ? where deltagande_id = ? and senast < ?",
                idag,
                id,
                idag);

        assertThat(nasta(tab, andra)).contains(rader.get(2).replaceAll("[?].*", "?"));
        assertThat(tab.get(andra).html()).contains("Tillbaka till listan", "2 av " + (rader.size() - 1));
    }

    @Test
    void a_list_nobody_made_is_no_list() {
        var tab = tab(slump.fyll(5, 6).samordnare());
        var ref = slump.insats().href() + "/deltaganden/"
                + db.text(
                        "select min(id) from deltagande where insats_id = ? and not anonym",
                        slump.insats().insatsId());

        for (var kod : List.of("", "x", "forsenad.mig.alla.dag.stigande.-1", "drop.mig.alla.dag.stigande.1", ".....")) {
            var page = tab.get(ref + "?lista=" + kod);
            assertThat(page.status()).as(kod).isEqualTo(200);
            assertThat(page.html()).as(kod).doesNotContain("Tillbaka till listan");
        }
        assertThat(tab.get(slump.insats().href() + "/att-gora?grupp=%27&kontaktperson=-1&slag=%3Cb&sida=99&sortering=x")
                        .html())
                .contains("Listan är kortare än så.");
    }

    /** How many numbers the start page had, each of which is held to its list and to a count by hand. */
    private int stammer(Tab tab, long jag) {
        var naiva = new NaivaListor(db, idag);
        var start = html(tab, "/");
        var sagda = new HashMap<String, Integer>();
        var tal = TAL.matcher(start);
        while (tal.find()) {
            sagda.put(tal.group(1), Integer.parseInt(tal.group(5)));
        }
        sagda.forEach((href, antal) -> {
            var delar = TAL.matcher("href=\"" + href + "\">0 ");
            assertThat(delar.find()).isTrue();
            var deltaganden = deltaganden(tab, href);
            assertThat(deltaganden).as(href).hasSize(antal).doesNotHaveDuplicates();
            assertThat(new HashSet<>(deltaganden))
                    .as(href)
                    .isEqualTo(naiva.i(
                            Long.parseLong(delar.group(2)),
                            Grupp.valueOf(delar.group(3).toUpperCase(java.util.Locale.ROOT)),
                            delar.group(4),
                            jag));
        });
        insatser(jag).forEach(insats -> Arrays.stream(Grupp.values())
                .filter(g -> !naiva.i(insats, g, "mig", jag).isEmpty())
                .forEach(g -> assertThat(sagda)
                        .containsKey("/insatser/%d/att-gora?grupp=%s&kontaktperson=mig".formatted(insats, g.kod()))));
        return sagda.size();
    }

    private List<Long> insatser(long jag) {
        return db
                .column(
                        "select distinct insats_id from uppdrag where medarbetare_id = ? and fran <= ? and (till is null or till >= ?)",
                        jag,
                        idag,
                        idag)
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    private Tab tab(Medarbetare vem) {
        return browser.signedIn(vem.epost(), Provkonton.LOSENORD);
    }

    private String lista(String vems, Grupp grupp) {
        return "%s/att-gora?grupp=%s&kontaktperson=%s".formatted(slump.insats().href(), grupp.kod(), vems);
    }

    private static String nasta(Tab tab, String uri) {
        var nasta = VIDARE.matcher(html(tab, uri));
        return nasta.find() ? nasta.group(1) : "";
    }

    private static List<Long> deltaganden(Tab tab, String href) {
        return rader(tab, href).stream()
                .map(uri -> Long.valueOf(uri.replaceAll(".*/deltaganden/([0-9]+).*", "$1")))
                .toList();
    }

    /** The addresses in the rows of all pages. */
    private static List<String> rader(Tab tab, String href) {
        var rader = new ArrayList<String>();
        for (int sida = 1; ; sida++) {
            var html = html(tab, href + (sida == 1 ? "" : "&sida=" + sida));
            var rad = RAD.matcher(html);
            while (rad.find()) {
                rader.add(rad.group(1));
            }
            if (!html.contains("rel=\"next\"")) {
                return rader;
            }
        }
    }

    private static String html(Tab tab, String uri) {
        return tab.get(uri).html().replace("&amp;", "&").replace("&#x3D;", "=");
    }
}
