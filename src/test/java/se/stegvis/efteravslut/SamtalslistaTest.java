package se.stegvis.efteravslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.gemensamt.Samtalsfonster;
import se.stegvis.medarbetare.DemoKonto;

/** The one question about calls against the rules told by hand, in worlds where every edge is common. */
@StegvisTest
class SamtalslistaTest {

    private final SamtalQueries queries;
    private final Importer importer;
    private final Browser browser;
    private final World world;
    private final Db db;

    SamtalslistaTest(SamtalQueries queries, Importer importer, Browser browser, World world, Db db) {
        this.queries = queries;
        this.importer = importer;
        this.browser = browser;
        this.world = world;
        this.db = db;
    }

    private record Ringt(int manader, LocalDate datum, String resultat) {}

    private record Avslutad(
            String nr, LocalDate utskriven, String anledning, String samtycke, boolean ringInte, List<Ringt> forsok) {

        boolean foljsUpp() {
            return List.of("utskrivning", "sjukdom", "flytt").contains(anledning)
                    && !List.of("", "nej").contains(samtycke);
        }

        String lage(int manader, LocalDate idag) {
            var egna = forsok.stream().filter(f -> f.manader == manader).toList();
            var dag = utskriven.plusMonths(manader);
            if (egna.stream().anyMatch(f -> f.resultat.equals("natt"))) {
                return "natt";
            }
            if (egna.stream().anyMatch(f -> f.resultat.equals("avbojt"))) {
                return "avbojt";
            }
            if (egna.size() >= 3) {
                return "ej_natt";
            }
            if (ringInte) {
                return "ring_inte";
            }
            if (idag.isBefore(dag.minusDays(14))) {
                return "kommande";
            }
            if (idag.isAfter(dag.plusDays(60))) {
                return "for_sent";
            }
            return Arbetsdagar.nextWorkingDay(dag).isBefore(idag) ? "forsenat" : "aktuellt";
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void every_call_stands_as_the_rules_say_and_the_start_page_counts_the_rows(int seed, @TempDir Path folder) {
        var random = new Random(seed);
        var namn = "Ringprovet " + seed;
        var alla = Stream.generate(() -> avslutad(random)).limit(150).toList();
        var people = new ArrayList<Avslutad>();
        for (var en : alla) {
            people.add(
                    new Avslutad("r" + people.size(), en.utskriven, en.anledning, en.samtycke, en.ringInte, en.forsok));
        }
        skriv(folder, namn, people);
        var insats = world.insats(namn);
        var expected = people.stream()
                .filter(Avslutad::foljsUpp)
                .flatMap(p -> Stream.of(6, 18)
                        .map(m -> "%s %d %s %s".formatted(p.nr, m, p.utskriven.plusMonths(m), p.lage(m, world.idag()))))
                .toList();

        assertThat(find(insats.insatsId(), List.of(Samtalslage.values())))
                .containsExactlyInAnyOrderElementsOf(expected);

        db.execute(
                "insert into uppdrag (medarbetare_id, insats_id, roll, fran) values (?, ?, 'SAMORDNARE', ?)",
                db.number("select id from medarbetare where epost = ?", Person.TOMAS.epost()),
                insats.insatsId(),
                world.idag());
        var attRinga = find(insats.insatsId(), Samtalslage.ATT_RINGA).size();
        assertThat(attRinga).isPositive();
        var tomas = browser.signedIn(Person.TOMAS.epost(), DemoKonto.LOSENORD);
        assertThat(tomas.get("/").html()).contains(namn + ": " + attRinga + " att ringa");
        assertThat(tomas.get(insats.href() + "/efter-avslut").html()).contains("av " + attRinga);
        assertThat(rows(tomas, insats.href() + "/efter-avslut")).isEqualTo(attRinga);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, 2025-02-28", "2023-08-31, 2024-02-29", "2024-08-30, 2025-02-28", "2024-02-29, 2024-08-29"})
    void a_month_that_is_too_short_ends_on_its_last_day(LocalDate utskriven, LocalDate dag, @TempDir Path folder) {
        var namn = "Månadsslut " + utskriven;
        skriv(folder, namn, List.of(new Avslutad("1", utskriven, "sjukdom", "ja", false, List.of())));

        assertThat(find(world.insats(namn).insatsId(), List.of(Samtalslage.values())))
                .anyMatch(row -> row.startsWith("1 6 " + dag));
    }

    @Test
    void a_list_with_nobody_says_what_would_come(@TempDir Path folder) {
        skriv(folder, "Tomma listan", List.of());
        var insats = world.insats("Tomma listan");
        db.execute(
                "insert into uppdrag (medarbetare_id, insats_id, roll, fran) values (?, ?, 'SAMORDNARE', ?)",
                db.number("select id from medarbetare where epost = ?", Person.TOMAS.epost()),
                insats.insatsId(),
                world.idag());
        var tomas = browser.signedIn(Person.TOMAS.epost(), DemoKonto.LOSENORD);

        assertThat(tomas.get(insats.href() + "/efter-avslut").html()).contains("Ingen att ringa just nu");
        assertThat(tomas.get(insats.href() + "/efter-avslut?visa=natt&manader=6&sida=9")
                        .html())
                .contains("Inget samtal passar urvalet");
        assertThat(tomas.get(insats.href() + "/efter-avslut?visa=xyz&manader=7&sortering=a&sida=-1")
                        .html())
                .contains("Ingen att ringa just nu");
    }

    @Test
    void the_list_is_in_the_order_asked_for(@TempDir Path folder) {
        var idag = world.idag();
        var people = new ArrayList<Avslutad>();
        for (int i = 0; i < 5; i++) {
            people.add(new Avslutad("o" + i, idag.minusMonths(6).plusDays(i * 2 - 4), "flytt", "ja", false, List.of()));
        }
        skriv(folder, "Ordningen", people);
        var id = world.insats("Ordningen").insatsId();

        assertThat(nr(id, "DAG", false)).containsExactly("o0", "o1", "o2", "o3", "o4");
        assertThat(nr(id, "DAG", true)).containsExactly("o4", "o3", "o2", "o1", "o0");
        assertThat(nr(id, "UTSKRIVEN", true)).containsExactly("o4", "o3", "o2", "o1", "o0");
        assertThat(nr(id, "NAMN", false)).containsExactly("o0", "o1", "o2", "o3", "o4");
        assertThat(nr(id, "NAMN", true)).containsExactly("o4", "o3", "o2", "o1", "o0");
    }

    private List<String> nr(long insatsId, String sortering, boolean fallande) {
        return ask(insatsId, Samtalslage.ATT_RINGA, sortering, fallande).stream()
                .map(SamtalQueries.Rad::deltagarNr)
                .toList();
    }

    private static int rows(Browser.Tab tab, String href) {
        int rows = 0;
        for (int sida = 1; sida < 40; sida++) {
            var html = tab.get(href + "?sida=" + sida).html();
            rows += html.split("<th scope=\"row\">", -1).length - 1;
            if (!html.contains("rel=\"next\"")) {
                return rows;
            }
        }
        throw new IllegalStateException("no end of pages");
    }

    private List<String> find(long insatsId, List<Samtalslage> lagen) {
        return ask(insatsId, lagen, "DAG", false).stream()
                .map(r -> "%s %d %s %s".formatted(r.deltagarNr(), r.manader(), r.dag(), r.lage()))
                .toList();
    }

    private List<SamtalQueries.Rad> ask(long insatsId, List<Samtalslage> lagen, String sortering, boolean fallande) {
        var fonster = new Samtalsfonster(world.idag());
        @Nullable Long alla = null;
        return queries.find(
                insatsId,
                alla,
                fonster.forsta(),
                fonster.sista(),
                fonster.iTid(),
                lagen.stream().map(Samtalslage::kod).toList(),
                List.of(6, 18),
                sortering,
                fallande,
                10_000,
                0);
    }

    /** The due days lie round the edges of the window. */
    private Avslutad avslutad(Random random) {
        int manader = random.nextBoolean() ? 6 : 18;
        int[] edges = {-90, -61, -60, -59, -3, -2, -1, 0, 1, 13, 14, 15, 100};
        var utskriven =
                world.idag().plusDays(edges[random.nextInt(edges.length)]).minusMonths(manader);
        var anledningar = List.of("utskrivning", "utskrivning", "sjukdom", "flytt", "utan_matning", "avliden");
        var samtycken = List.of("ja", "ja", utskriven.toString(), "nej", "");
        var forsok = new ArrayList<Ringt>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var resultat =
                    List.of("ej_natt", "ej_natt", "ej_natt", "natt", "avbojt").get(random.nextInt(5));
            var dag = utskriven.plusDays(i);
            if (!dag.isAfter(world.idag())) {
                forsok.add(new Ringt(random.nextInt(3) == 0 ? 24 - manader : manader, dag, resultat));
            }
        }
        return new Avslutad(
                "",
                utskriven,
                anledningar.get(random.nextInt(anledningar.size())),
                samtycken.get(random.nextInt(samtycken.size())),
                random.nextInt(8) == 0,
                forsok);
    }

    private void skriv(Path folder, String namn, List<Avslutad> people) {
        var files = new ExchangeFolder(folder).insats(namn);
        for (var p : people) {
            files.deltagande(
                    namn,
                    p.nr,
                    "efternamn=" + p.nr,
                    "utskriven=" + p.utskriven,
                    "avslutsanledning=" + p.anledning,
                    "samtycke_uppfoljning=" + p.samtycke);
            for (var f : p.forsok) {
                files.forsok(
                        namn,
                        p.nr,
                        "manader=" + f.manader,
                        "datum=" + f.datum,
                        "resultat=" + f.resultat,
                        "lage=" + (f.resultat.equals("natt") ? "ovrigt" : ""));
            }
        }
        var answer = files.importera(importer);
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.refusal()).isEmpty();
        for (var p : people) {
            if (p.ringInte) {
                db.execute(
                        """
                        insert into ring_inte (deltagande_id, dag, medarbetare_id, skapad)
                        select d.id, ?, (select min(id) from medarbetare), utc_timestamp(3)
                          from deltagande d join insats i on i.id = d.insats_id
                         where i.namn = ? and d.deltagar_nr = ?
                        """,
                        world.idag(),
                        namn,
                        p.nr);
            }
        }
    }
}
