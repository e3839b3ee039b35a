package se.stegvis.kontaktperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Roll;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Provkonton;

/** Whatever is done, in whatever order: the history says who it is, without a gap, and somebody sees everybody. */
@StegvisTest
class KontaktpersonhistorikTest {

    private static final int DELTAGARE = 6;
    private static final int STEG = 25;

    /** Rows that do not follow the one before day by day, or do not begin with the enrolment. */
    private static final String GLAPP =
            """
            select concat(x.deltagande_id, ' ', x.fran)
              from (select k.deltagande_id, k.fran, k.till, d.inskriven,
                           lag(k.till) over (partition by k.deltagande_id order by k.fran, k.id) as fore,
                           row_number() over (partition by k.deltagande_id order by k.fran, k.id) as nr,
                           row_number() over (partition by k.deltagande_id order by k.fran desc, k.id desc) as bakifran
                      from kontaktpersonstid k
                           join deltagande d on d.id = k.deltagande_id
                           join insats i on i.id = d.insats_id
                     where i.namn = ?) x
             where (x.nr = 1 and x.fran <> x.inskriven)
                or (x.nr > 1 and x.fran <> date_add(x.fore, interval 1 day))
                or (x.bakifran = 1) <> (x.till is null)
            """;

    /** Named deltaganden without exactly one open row that says the same. */
    private static final String OENSE =
            """
            select d.id
              from deltagande d
                   join insats i on i.id = d.insats_id
             where i.namn = ?
               and (d.deltagare_id is not null) <> (
                   select count(*)
                     from kontaktpersonstid k
                    where k.deltagande_id = d.id and k.oppen = d.id and k.till is null
                      and k.medarbetare_id <=> d.kontaktperson_id)
            """;

    private final Browser browser;
    private final Provkonton prov;
    private final Importer importer;
    private final World world;
    private final Db db;
    private final Path folder;

    KontaktpersonhistorikTest(
            Browser browser, Provkonton prov, Importer importer, World world, Db db, @TempDir Path folder) {
        this.browser = browser;
        this.prov = prov;
        this.importer = importer;
        this.world = world;
        this.db = db;
        this.folder = folder;
    }

    @Test
    void the_demo_world_has_a_history_with_changes_in_it() {
        for (var insats : List.of("Klivet", "Ungstart", "Bryggan")) {
            assertThat(db.column(OENSE, insats)).as(insats).isEmpty();
            assertThat(db.column(GLAPP, insats)).as(insats).isEmpty();
        }
        assertThat(db.number("select count(*) from kontaktpersonstid where overlamning <> '' and given_av is not null"))
                .isGreaterThan(10);
        assertThat(db.number("select count(*) from vikariat where fran <= ? and till >= ?", world.idag(), world.idag()))
                .isPositive();
    }

    @Test
    void the_database_takes_no_second_open_row() {
        var id = world.ongoing(world.klivet()).deltagandeId();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> db.execute(
                        "insert into kontaktpersonstid (insats_id, deltagande_id, fran, given)"
                                + " select insats_id, id, inskriven, skapad from deltagande where id = ?",
                        id)))
                .hasRootCauseInstanceOf(java.sql.SQLIntegrityConstraintViolationException.class);
    }

    @Test
    void after_the_exit_nobody_is_it_for_days_that_are_not_there() {
        var insats = "Efter avslutet";
        importera(insats, List.of(), new Random(9));
        var coacher = List.of(prov.nytt(Roll.COACH, insats), prov.nytt(Roll.COACH, insats));
        for (var coach : coacher) {
            new ExchangeFolder(folder.resolve("ut" + coach.id()))
                    .deltagande(
                            insats,
                            "ute",
                            "kontaktperson=" + coach.epost(),
                            "utskriven=2023-03-05",
                            "avslutsanledning=flytt")
                    .importera(importer);
        }

        assertThat(db.column(
                        """
                        select concat_ws(' ', k.medarbetare_id, k.fran, coalesce(k.till, ''))
                          from kontaktpersonstid k
                               join deltagande d on d.id = k.deltagande_id
                               join insats i on i.id = d.insats_id
                         where i.namn = ? and d.deltagar_nr = 'ute'
                         order by k.fran, k.id
                        """,
                        insats))
                .containsExactly(
                        coacher.get(0).id() + " 2022-02-01 2023-03-04",
                        coacher.get(1).id() + " 2023-03-05 ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void it_holds_after_anything_and_nobody_ongoing_is_in_nobodys_list(long seed) {
        var random = new Random(seed);
        var insats = "Slumpen " + seed;
        importera(insats, List.of(), random);
        var samordnare = prov.nytt(Roll.SAMORDNARE, insats);
        var coacher = new ArrayList<Medarbetare>();
        var tabs = new ArrayList<Tab>(List.of(inloggad(samordnare)));
        for (int i = 0; i < 4; i++) {
            coacher.add(prov.nytt(Roll.COACH, insats));
            tabs.add(inloggad(coacher.get(i)));
        }
        for (int i = 0; i < STEG; i++) {
            var vad = steg(insats, tabs.get(0), coacher, random);
            assertThat(db.column(OENSE, insats)).as("%d %s", i, vad).isEmpty();
            assertThat(db.column(GLAPP, insats)).as("%d %s", i, vad).isEmpty();
            var sidor = tabs.stream().map(tab -> tab.get("/").html()).toList();
            assertThat(pagaende(insats)).as("%d %s", i, vad).isNotEmpty().allSatisfy(id -> assertThat(sidor)
                    .anyMatch(html -> html.contains("/deltaganden/%s\"".formatted(id))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void it_begins_with_the_enrolment_however_that_day_is_corrected(long seed) {
        var random = new Random(seed);
        var insats = "Rättningen " + seed;
        importera(insats, List.of(), random);
        var samordnare = inloggad(prov.nytt(Roll.SAMORDNARE, insats));
        var coacher = List.of(prov.nytt(Roll.COACH, insats), prov.nytt(Roll.COACH, insats));
        for (int i = 0; i < STEG; i++) {
            var id = pagaende(insats).get(random.nextInt(2));
            if (random.nextBoolean()) {
                var till = String.valueOf(coacher.get(random.nextInt(2)).id());
                byt(id, insats, samordnare, till, world.idag().minusDays(random.nextInt(60)));
            }
            var fore = inskriven(id);
            var efter = world.idag().minusDays(random.nextInt(90));
            var kand = vem(id);

            assertThat(rattaInskriven(insats, id, samordnare, efter)).isEqualTo(303);

            assertThat(db.column(OENSE, insats)).as("%d", i).isEmpty();
            assertThat(db.column(GLAPP, insats)).as("%d", i).isEmpty();
            var nu = vem(id);
            assertThat(nu.get(efter)).isNotNull();
            nu.forEach((dag, vem) -> assertThat(vem)
                    .as("%s, from %s to %s", dag, fore, efter)
                    .isEqualTo(kand.get(dag.isBefore(fore) ? fore : dag)));
        }
    }

    private int rattaInskriven(String insats, String id, Tab tab, LocalDate dag) {
        var uppgifter = href(insats) + "/deltaganden/" + id + "/uppgifter";
        var form = FormPage.of(tab.get(uppgifter + "/andra"))
                .with(Map.of("inskriven", dag, "fornamn", "Prov", "efternamn", "Provsson"));
        return tab.post(uppgifter, form).status();
    }

    private LocalDate inskriven(String id) {
        return LocalDate.parse(db.text("select inskriven from deltagande where id = ?", id));
    }

    /** Who was kontaktperson on each day until today. */
    private Map<LocalDate, String> vem(String id) {
        var dagar = new TreeMap<LocalDate, String>();
        for (var rad : db.column(
                """
                select concat(fran, ' ', coalesce(till, ?), ' ', coalesce(medarbetare_id, 'ingen'))
                  from kontaktpersonstid where deltagande_id = ?
                """,
                world.idag(),
                id)) {
            var ord = rad.split(" ", 3);
            for (var d = LocalDate.parse(ord[0]); !d.isAfter(LocalDate.parse(ord[1])); d = d.plusDays(1)) {
                assertThat(dagar.put(d, ord[2])).as("two on " + d).isNull();
            }
        }
        return dagar;
    }

    private String steg(String insats, Tab samordnare, List<Medarbetare> coacher, Random random) {
        var coach = coacher.get(random.nextInt(coacher.size()));
        var dag = world.idag().minusDays(random.nextInt(30));
        switch (random.nextInt(7)) {
            case 0 -> {
                importera(insats, coacher, random);
                return "import";
            }
            case 1 -> {
                return "leave " + sluta(coach, random.nextBoolean());
            }
            case 2 -> {
                return "vikariat "
                        + samordnare
                                .post(
                                        href(insats) + "/vikariat",
                                        Map.of(
                                                "medarbetare", coach.id(),
                                                "vikarie",
                                                        coacher.get(random.nextInt(4))
                                                                .id(),
                                                "fran", world.idag(),
                                                "till", world.idag().plusDays(random.nextInt(40))))
                                .status();
            }
            case 3 -> {
                return "bulk " + lamna(insats, samordnare, coach, dag);
            }
            case 4 -> {
                return "come back " + kom(coach);
            }
            default -> {
                return "one " + byt(insats, samordnare, random.nextInt(4) == 0 ? "" : "" + coach.id(), dag, random);
            }
        }
    }

    private int byt(String insats, Tab samordnare, String till, LocalDate dag, Random random) {
        var ids = pagaende(insats);
        return byt(ids.get(random.nextInt(ids.size())), insats, samordnare, till, dag);
    }

    private int byt(String id, String insats, Tab samordnare, String till, LocalDate dag) {
        var version = db.text("select version from deltagande where id = ?", id);
        return samordnare
                .post(
                        href(insats) + "/deltaganden/" + id + "/kontaktperson",
                        Map.of("kontaktperson", till, "fran", dag, "version", version))
                .status();
    }

    private int lamna(String insats, Tab samordnare, Medarbetare till, LocalDate dag) {
        var page = samordnare.get(href(insats) + "/overlamningar/ny");
        var form = FormPage.of(page).with(Map.of("alla", "ja", "kontaktperson", till.id(), "fran", dag));
        var granska = samordnare.post(href(insats) + "/overlamningar", form);
        return granska.status() == 200
                ? samordnare
                        .post(
                                href(insats) + "/overlamningar",
                                FormPage.of(granska).with(Map.of("granskad", "ja")))
                        .status()
                : granska.status();
    }

    private String sluta(Medarbetare coach, boolean konto) {
        if (konto) {
            db.execute("update medarbetare set aktiv = false where id = ?", coach.id());
        } else {
            db.execute(
                    "update uppdrag set fran = ?, till = ? where medarbetare_id = ?",
                    world.idag().minusDays(9),
                    world.idag().minusDays(1),
                    coach.id());
        }
        return String.valueOf(konto);
    }

    private String kom(Medarbetare coach) {
        db.execute("update medarbetare set aktiv = true where id = ?", coach.id());
        db.execute("update uppdrag set till = null where medarbetare_id = ?", coach.id());
        return "";
    }

    /** Half of them with somebody, one of them whom nobody knows, and one exited; and an anonymous one. */
    private void importera(String insats, List<Medarbetare> coacher, Random random) {
        var files = new ExchangeFolder(folder.resolve("in" + random.nextLong())).insats(insats);
        for (int i = 0; i < DELTAGARE; i++) {
            var epost = coacher.isEmpty() || random.nextBoolean()
                    ? random.nextInt(3) == 0 ? "okand@slumpen.example" : ""
                    : coacher.get(random.nextInt(coacher.size())).epost();
            var slut = i == 0 ? "2023-03-0" + (1 + random.nextInt(9)) : "";
            files.deltagande(
                    insats,
                    "d" + i,
                    "kontaktperson=" + epost,
                    "utskriven=" + slut,
                    "avslutsanledning=" + (i == 0 ? "flytt" : ""));
        }
        assertThat(files.anonym(insats, "a", "man", "2022H1")
                        .importera(importer)
                        .refusal())
                .isEmpty();
    }

    private List<String> pagaende(String insats) {
        return db.column(
                "select d.id from deltagande d join insats i on i.id = d.insats_id"
                        + " where i.namn = ? and not d.anonym and d.avslutsanledning is null",
                insats);
    }

    private String href(String insats) {
        return world.insats(insats).href();
    }

    private Tab inloggad(Medarbetare konto) {
        return browser.signedIn(konto.epost(), Provkonton.LOSENORD);
    }
}
