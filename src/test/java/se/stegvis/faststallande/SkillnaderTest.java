package se.stegvis.faststallande;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.faststallande.Skillnad.Plats;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insatser;
import se.stegvis.statistik.Statistik;
import se.stegvis.statistik.Tabell;

/** What is fixed stays, and every difference from it is explained to the last deltagande. */
@StegvisTest
class SkillnaderTest {
    private static final Period HALVAR = new Period(Provinsats.FRAN, Provinsats.TILL);

    private final Uttagen uttagen;
    private final Faststallningar faststallningar;
    private final Faststallda faststallda;
    private final Skillnader skillnader;
    private final Statistik statistik;
    private final Insatser insatser;
    private final Importer importer;
    private final Db db;

    SkillnaderTest(
            Uttagen uttagen,
            Faststallningar faststallningar,
            Faststallda faststallda,
            Skillnader skillnader,
            Statistik statistik,
            Insatser insatser,
            Importer importer,
            Db db) {
        this.uttagen = uttagen;
        this.faststallningar = faststallningar;
        this.faststallda = faststallda;
        this.skillnader = skillnader;
        this.statistik = statistik;
        this.insatser = insatser;
        this.importer = importer;
        this.db = db;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_causes_of_a_cell_add_up_to_its_difference_whatever_happens(int seed, @TempDir Path folder) {
        var random = new Random(seed);
        var prov = new Provinsats("Skillnadsprov " + seed, random, db);
        prov.add(new ExchangeFolder(folder.resolve("fore")), importer, 0, 60);
        var faststalld = faststall(prov, 1);
        var celler = faststallda.celler(List.of(faststalld.id()));
        assertThat(skillnader.av(faststalld, ta(prov)).celler()).isEmpty();
        var seen = EnumSet.noneOf(Andringsorsak.class);
        for (var round = 0; round < 4; round++) {
            prov.add(new ExchangeFolder(folder.resolve("efter" + round)), importer, 100 + 10 * round, 4);
            for (var change = 0; change < 12; change++) {
                prov.change(change);
            }
            seen.addAll(compare(prov, faststalld));
        }
        assertThat(seen)
                .contains(
                        Andringsorsak.SENT_REGISTRERAD,
                        Andringsorsak.BORTTAGEN,
                        Andringsorsak.ANONYM,
                        Andringsorsak.FELREGISTRERING,
                        Andringsorsak.UTSKRIVNING,
                        Andringsorsak.UPPGIFTER);
        assertThat(faststallda.celler(List.of(faststalld.id())))
                .as("what is fixed")
                .isEqualTo(celler);
        assertThat(skillnader.av(faststall(prov, 2), ta(prov)).celler())
                .as("fixed again")
                .isEmpty();
    }

    /** Every cell of every table, also those that nothing has happened to. */
    private EnumSet<Andringsorsak> compare(Provinsats prov, Faststalld faststalld) {
        var nu = ta(prov);
        var jamforelse = skillnader.av(faststalld, nu);
        var listed = jamforelse.celler().stream().collect(toMap(Skillnad::plats, s -> s));
        var fore = faststallda.celler(List.of(faststalld.id())).stream()
                .collect(toMap(c -> new Plats(c.tabell(), c.kon(), c.kategori(), c.matt()), Cell::varde));
        for (var tabell : Tabell.ALLA) {
            var resultat = statistik.rakna(tabell, List.of(nu.insats()), HALVAR);
            for (var cell : Uttag.celler(resultat)) {
                var plats = new Plats(tabell.namn(), cell.kon(), cell.kategori(), cell.matt());
                var frozen = fore.getOrDefault(plats, BigDecimal.ZERO);
                var skillnad = listed.get(plats);
                if (skillnad == null) {
                    assertThat(cell.varde()).as("%s", plats).isEqualByComparingTo(frozen);
                    continue;
                }
                assertThat(skillnad.fore()).as("%s", plats).isEqualByComparingTo(frozen);
                assertThat(skillnad.nu()).as("%s", plats).isEqualByComparingTo(cell.varde());
                if (!cell.matt().equals("dagar_medel")) {
                    assertThat(skillnad.orsaker().values().stream()
                                    .mapToLong(a -> a)
                                    .sum())
                            .as("%s", plats)
                            .isEqualTo(skillnad.andring().longValueExact());
                }
            }
        }
        var seen = EnumSet.noneOf(Andringsorsak.class);
        seen.addAll(jamforelse.deltaganden().keySet());
        return seen;
    }

    @Test
    void another_definition_is_the_cause_only_in_its_own_table_and_of_nobody_who_has_changed(@TempDir Path folder) {
        var prov = new Provinsats("Definitionsprovet", new Random(7), db);
        prov.add(new ExchangeFolder(folder), importer, 0, 30);
        var faststalld = faststall(prov, 1);
        // As if the table had been counted by earlier definitions, which counted one more who had started.
        db.execute(
                "update faststalld_tabell set version = 0 where tabell = 'utbildning' and faststallande_id = ?",
                faststalld.id());
        db.execute(
                "update faststallt_bidrag set antal = 2 where tabell = 'utbildning' and faststallande_id = ? order by"
                        + " deltagande_id limit 1",
                faststalld.id());
        var jamforelse = skillnader.av(faststalld, ta(prov));
        assertThat(jamforelse.omdefinierade()).containsExactly("utbildning");
        assertThat(jamforelse.celler())
                .isNotEmpty()
                .allMatch(s -> s.plats().tabell().equals("utbildning"))
                .allMatch(s -> s.orsaker().keySet().equals(EnumSet.of(Andringsorsak.DEFINITION)));
    }

    @Test
    void a_late_enrolment_is_one_more_of_each_that_she_is_counted_in(@TempDir Path folder) {
        var namn = "Sena provet";
        var prov = new Provinsats(namn, new Random(3), db);
        prov.add(new ExchangeFolder(folder.resolve("fore")), importer, 0, 10);
        var faststalld = faststall(prov, 1);
        var files = new ExchangeFolder(folder.resolve("sen"));
        files.insats(namn);
        files.deltagande(namn, "sen", "kon=kvinna", "fodd=1980", "inskriven=2025-03-03", "utbildning=gymnasium");
        assertThat(files.importera(importer).errors()).isEmpty();

        var celler = skillnader.av(faststalld, ta(prov)).celler();

        assertThat(celler)
                .allMatch(s -> !s.plats().kon().equals("man"))
                .allMatch(s -> s.orsaker().keySet().equals(EnumSet.of(Andringsorsak.SENT_REGISTRERAD)))
                .allMatch(s -> s.andring().compareTo(BigDecimal.ONE) == 0
                        || s.plats().tabell().equals("uppfoljning"));
        assertThat(celler.stream().map(Skillnad::plats))
                .contains(
                        new Plats("deltagare", "totalt", "", "inskrivna"),
                        new Plats("deltagare", "kvinna", "", "pagaende"),
                        new Plats("utbildning", "kvinna", "gymnasium", "startade"));
    }

    private Faststalld faststall(Provinsats prov, int nummer) {
        var av = db.number("select min(id) from medarbetare");
        return faststallningar.faststall(ta(prov), nummer, "", nummer == 1 ? "" : "Rättat", av);
    }

    private Uttag ta(Provinsats prov) {
        return uttagen.ta(insatser.find(prov.id()).orElseThrow(), HALVAR);
    }
}
