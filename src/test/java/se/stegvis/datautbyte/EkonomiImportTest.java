package se.stegvis.datautbyte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Db;
import se.stegvis.StegvisTest;

/** ekonomi.csv, in and out. */
@StegvisTest
class EkonomiImportTest {
    private static final String FILE = "ekonomi.csv";

    private final Importer importer;
    private final Exported exported;
    private final Db db;
    private final Path folder;

    EkonomiImportTest(Importer importer, Exporter exporter, Db db, @TempDir Path folder) {
        this.importer = importer;
        this.exported = new Exported(exporter, folder);
        this.db = db;
        this.folder = folder;
    }

    @Test
    void rows_come_in_with_their_insatser_and_the_same_again_changes_nothing() {
        var insats = "Ekonomiprovet";
        var files = files("forst").insats(insats).ekonomi(insats).ekonomi(insats, "kvartal=2", "budget=", "utfall=0");
        assertThat(files.importera(importer).out()).contains(FILE + ": 2 nya, 0 uppdaterade, 0 oförändrade");
        assertThat(files.importera(importer).out()).contains(FILE + ": 0 nya, 0 uppdaterade, 2 oförändrade");

        var later = files("sedan").ekonomi(insats, "utfall=999999999999").ekonomi(insats, "kvartal=3");
        assertThat(later.importera(importer).out())
                .contains(FILE + " rad 2: uppdaterad", FILE + ": 1 nya, 1 uppdaterade, 0 oförändrade");
        assertThat(db.column(
                        """
                        select concat_ws(' ', e.ar, e.kvartal, coalesce(e.budget, '-'), coalesce(e.utfall, '-'))
                          from ekonomi e join insats i on i.id = e.insats_id
                         where i.namn = ? order by 1
                        """,
                        insats))
                .containsExactly("2020 1 500000 999999999999", "2020 2 - 0", "2020 3 500000 450000");
    }

    @Test
    void what_is_exported_comes_in_again() throws IOException {
        var insats = "Ekonomi ut";
        files("in").insats(insats).ekonomi(insats, "utfall=").importera(importer);

        var ut = exported.to("ut");

        assertThat(Files.readAllLines(ut.resolve(FILE))).contains("Ekonomi ut;2020;1;500000;");
        assertThat(new ExchangeFolder(ut).read(importer, true).out())
                .containsPattern(FILE + ": 0 nya, 0 uppdaterade, [1-9]");
    }

    @Test
    void everything_wrong_is_told_and_nothing_comes_in() {
        var insats = "Ekonomi fel";
        var answer = files("fel")
                .insats(insats)
                .ekonomi(insats)
                .ekonomi(insats)
                .ekonomi("Finns inte")
                .ekonomi(insats, "ar=20", "kvartal=5", "budget=1 000", "utfall=-1")
                .ekonomi(insats, "ar=", "kvartal=")
                .importera(importer);

        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        FILE + " rad 3 kolumn kvartal: Samma insats, ar och kvartal som på rad 2",
                        FILE + " rad 4 kolumn insats: Insatsen finns inte",
                        FILE + " rad 5 kolumn ar: Ett heltal från 1990 till 2100",
                        FILE + " rad 5 kolumn kvartal: Ett heltal från 1 till 4",
                        FILE + " rad 5 kolumn budget: Hela kronor, högst 12 siffror utan mellanrum",
                        FILE + " rad 5 kolumn utfall: Hela kronor, högst 12 siffror utan mellanrum",
                        FILE + " rad 6 kolumn ar: Fältet måste fyllas i",
                        FILE + " rad 6 kolumn kvartal: Fältet måste fyllas i");
        assertThat(db.number("select count(*) from insats where namn = ?", insats))
                .isZero();
    }

    private ExchangeFolder files(String name) {
        return new ExchangeFolder(folder.resolve(name));
    }
}
