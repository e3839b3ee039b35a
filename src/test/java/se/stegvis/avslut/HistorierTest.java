package se.stegvis.avslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;

/**
 * In less out is ongoing, on every day and in each insats, whatever has happened: exits, reopenings, returns, carrying over
 * and mistakes in any order.
 */
@StegvisTest
class HistorierTest {

    private static final int PERSONER = 8;
    private static final int HANDELSER = 50;
    private static final int DAGAR = 200;

    private final Importer importer;
    private final Tab karin;
    private final World world;
    private final Db db;
    private final LocalDate idag;

    /** A deltagande as the test knows it; the last day is null while it goes on and of a mistake. */
    private static final class Rad {
        private final DeltagandeRef ref;
        private final LocalDate inskriven;
        private @Nullable LocalDate utskriven;
        private boolean fel;
        private int version;

        private Rad(DeltagandeRef ref, LocalDate inskriven) {
            this.ref = ref;
            this.inskriven = inskriven;
        }

        private boolean pagar() {
            return !fel && utskriven == null;
        }
    }

    HistorierTest(Importer importer, Browser browser, World world, Db db, Clock clock) {
        this.importer = importer;
        this.karin = browser.signedInAs(Person.KARIN);
        this.world = world;
        this.db = db;
        this.idag = LocalDate.now(clock);
    }

    /** The page of figures of who has few insatser shows them all, those of many are behind a heading. */
    @AfterEach
    void forget() {
        db.execute("delete from uppdrag where insats_id in (select id from insats where namn like 'Historien %')");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void in_less_out_is_ongoing(int seed, @TempDir Path folder) {
        var random = new Random(seed);
        var namn = "Historien " + seed;
        var efter = namn + " efter";
        var personer = world(folder, namn, efter);
        var gjort = new HashMap<String, Integer>();
        for (var i = 0; i < HANDELSER; i++) {
            var rader = personer.get(random.nextInt(PERSONER));
            gjort.merge(nagot(random, rader, world.insats(efter)), 1, Integer::sum);
            if (i % 10 == 9) {
                compare(namn, personer, random);
                compare(efter, personer, random);
            }
        }
        assertThat(gjort).containsKeys("avslut", "aterkomst", "ateroppning", "vagrad", "misstag", "overforing");
        compare(namn, personer, random);
        compare(efter, personer, random);
    }

    private List<List<Rad>> world(Path folder, String namn, String efter) {
        var files = new ExchangeFolder(folder).insats(namn).insats(efter);
        for (var i = 0; i < PERSONER; i++) {
            files.deltagande(namn, "P" + i, "inskriven=" + idag.minusDays(DAGAR), "samtycke=" + idag.minusDays(DAGAR));
        }
        assertThat(files.importera(importer).refusal()).isEmpty();
        var insats = world.insats(namn);
        db.execute(
                "insert into uppdrag (medarbetare_id, insats_id, roll, fran) select m.id, i.id, 'SAMORDNARE', '2020-01-01'"
                        + " from medarbetare m join insats i on i.namn in (?, ?) where m.epost = ?",
                namn,
                efter,
                Person.KARIN.epost());
        var personer = new ArrayList<List<Rad>>();
        for (var id : db.column("select id from deltagande where insats_id = ? order by id", insats.insatsId())) {
            var ref = new DeltagandeRef(insats.insatsId(), Long.parseLong(id));
            personer.add(new ArrayList<>(List.of(new Rad(ref, idag.minusDays(DAGAR)))));
        }
        return personer;
    }

    /** One act on one of a person's deltaganden; answers with what it was. */
    private String nagot(Random random, List<Rad> rader, InsatsRef efter) {
        var rad = rader.get(random.nextInt(rader.size()));
        int val = random.nextInt(10);
        if (rad.pagar()) {
            var kanOverforas =
                    rader.stream().noneMatch(annan -> annan.ref.insats().equals(efter));
            return val == 0
                    ? misstag(rad)
                    : val < 4 && kanOverforas ? overforing(random, rad, rader, efter) : avslut(random, rad);
        }
        if (val == 1 && !rad.fel) {
            return misstag(rad);
        }
        return val < 5 ? ateroppning(rad, rader) : aterkomst(random, rad, rader);
    }

    private String avslut(Random random, Rad rad) {
        var spann = (int) (idag.toEpochDay() - rad.inskriven.toEpochDay()) / 3;
        var dag = rad.inskriven.plusDays(random.nextInt(spann + 1));
        var svar = karin.post(
                rad.ref.href() + "/avslut",
                Map.of(
                        "utskriven",
                        dag.toString(),
                        "avslutsanledning",
                        random.nextBoolean() ? "utskrivning" : "flytt",
                        "stammer",
                        Inskrivna.STAMMER,
                        "version",
                        String.valueOf(rad.version)));
        assertThat(svar.status()).as(svar.html()).isEqualTo(303);
        rad.utskriven = dag;
        rad.version++;
        return "avslut";
    }

    private String overforing(Random random, Rad rad, List<Rad> rader, InsatsRef efter) {
        var spann = (int) (idag.toEpochDay() - rad.inskriven.toEpochDay()) / 3;
        var dag = rad.inskriven.plusDays(random.nextInt(spann + 1));
        var id = String.valueOf(rad.ref.deltagandeId());
        var typed = new HashMap<>(Map.of(
                "lista",
                "ja",
                "valda",
                id,
                "vad",
                "overford",
                "utskriven",
                dag.toString(),
                "till",
                String.valueOf(efter.insatsId()),
                "inskriven",
                dag.plusDays(spann > 0 ? 1 : 0).toString(),
                "samtycke",
                dag.toString(),
                "lamnas",
                "behovs_inte",
                "granskad",
                "ja"));
        typed.put("version_" + id, String.valueOf(rad.version));
        var svar = karin.post(rad.ref.insats().href() + "/gruppavslut", typed);
        assertThat(svar.status()).as(svar.html()).isEqualTo(303);
        rad.utskriven = dag;
        rad.version++;
        var ny = db.number("select id from deltagande where overford_fran_id = ?", id);
        rader.add(new Rad(new DeltagandeRef(efter.insatsId(), ny), dag.plusDays(spann > 0 ? 1 : 0)));
        return "overforing";
    }

    private String misstag(Rad rad) {
        var svar = karin.post(rad.ref.href() + "/felregistrering", skal(rad));
        assertThat(svar.status()).as(svar.html()).isEqualTo(303);
        rad.fel = true;
        rad.utskriven = null;
        rad.version++;
        return "misstag";
    }

    private String ateroppning(Rad rad, List<Rad> rader) {
        var krockar = rader.stream()
                .filter(r -> r.ref.insats().equals(rad.ref.insats()))
                .anyMatch(r -> r != rad && !r.fel && (r.utskriven == null || !r.utskriven.isBefore(rad.inskriven)));
        var svar = karin.post(rad.ref.href() + "/ateroppning", skal(rad));
        assertThat(svar.status()).as(svar.html()).isEqualTo(krockar ? 422 : 303);
        if (krockar) {
            return "vagrad";
        }
        rad.fel = false;
        rad.utskriven = null;
        rad.version++;
        return "ateroppning";
    }

    /** Enrolled again, after all that is there; a person is in the insats one day at a time. */
    private String aterkomst(Random random, Rad rad, List<Rad> rader) {
        var har = rader.stream()
                .filter(r -> r.ref.insats().equals(rad.ref.insats()))
                .toList();
        var sist = har.stream()
                .map(r -> r.fel ? r.inskriven : r.utskriven == null ? idag : r.utskriven)
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (har.stream().anyMatch(Rad::pagar) || !sist.isBefore(idag)) {
            return "inget";
        }
        var kvar = (int) (idag.toEpochDay() - sist.toEpochDay());
        var dag = sist.plusDays(1 + random.nextInt(Math.max(1, kvar / 3)));
        var insats = rad.ref.insats();
        db.execute(
                """
                insert into deltagande (insats_id, deltagare_id, deltagar_nr, anonym, kon, inskriven, samtycke, skapad)
                select insats_id, deltagare_id, deltagar_nr, anonym, kon, ?, samtycke, skapad from deltagande where id = ?
                """,
                dag,
                rad.ref.deltagandeId());
        var id = db.number("select max(id) from deltagande where insats_id = ?", insats.insatsId());
        db.execute(
                "insert into kontaktpersonstid (insats_id, deltagande_id, fran, given) values (?, ?, ?, utc_timestamp())",
                insats.insatsId(),
                id,
                dag);
        rader.add(new Rad(new DeltagandeRef(insats.insatsId(), id), dag));
        return "aterkomst";
    }

    private static Map<String, String> skal(Rad rad) {
        return Map.of("skal", "Prov", "version", String.valueOf(rad.version));
    }

    private void compare(String namn, List<List<Rad>> personer, Random random) {
        var insats = world.insats(namn);
        var rader = personer.stream()
                .flatMap(List::stream)
                .filter(r -> !r.fel && r.ref.insats().equals(insats))
                .toList();
        for (var dag :
                List.of(idag, idag.minusDays(random.nextInt(DAGAR + 5)), idag.minusDays(random.nextInt(DAGAR)))) {
            var fran = dag.minusDays(random.nextInt(60));
            var tal = tabell(insats, namn, fran, dag);
            Predicate<Rad> inne = r -> !r.inskriven.isAfter(dag);
            Predicate<Rad> ute = r -> r.utskriven != null && !r.utskriven.isAfter(dag);
            long totalt = tal.getOrDefault("totalt", -1L);
            long avslutade = tal.getOrDefault("avslutade_hela_insatstiden", -1L);
            assertThat(totalt - avslutade).isEqualTo(tal.getOrDefault("pagaende", -1L));
            assertThat(tal)
                    .containsEntry("totalt", rader.stream().filter(inne).count())
                    .containsEntry(
                            "avslutade_hela_insatstiden",
                            rader.stream().filter(ute).count())
                    .containsEntry(
                            "pagaende",
                            rader.stream().filter(inne.and(ute.negate())).count())
                    .containsEntry(
                            "avslutade",
                            rader.stream()
                                    .filter(ute)
                                    .filter(r -> r.utskriven != null && !r.utskriven.isBefore(fran))
                                    .count());
        }
    }

    /** What the counting engine says, of women and men together. */
    private Map<String, Long> tabell(InsatsRef insats, String namn, LocalDate fran, LocalDate till) {
        var csv = karin.get("/statistik/deltagare.csv?fran=%s&till=%s&insats=%s"
                        .formatted(fran, till, namn.replace(" ", "%20")))
                .html();
        var tal = new HashMap<String, Long>();
        csv.lines()
                .map(line -> line.split(";"))
                .filter(f -> f.length == 6 && f[1].equals(namn) && f[2].equals("totalt"))
                .forEach(f -> tal.put(f[4], Long.valueOf(f[5])));
        assertThat(tal).as("%s %s", insats, csv).isNotEmpty();
        return tal;
    }
}
