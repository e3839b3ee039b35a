package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.installning.Installningar;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.statistik.OrsQueries.Orsserie;

/** Series are classed by the limits that held on the day of the exit, of their own insatsägare. */
@StegvisTest
class OrsrakningTest {

    /** Of nobody else. */
    private static final long AGARE = 987_654;

    private static final long EN_ANNAN = 987_655;
    private static final LocalDate FORST = LocalDate.of(2021, 5, 31);

    private final Installningar installningar;
    private final Instrumenten instrumenten;
    private final Db db;

    OrsrakningTest(Installningar installningar, Instrumenten instrumenten, Db db) {
        this.installningar = installningar;
        this.instrumenten = instrumenten;
        this.db = db;
    }

    @BeforeEach
    void an_insatsagare_with_limits_of_its_own_from_july() {
        db.execute(
                "insert into installning (nyckel, niva, niva_id, fran, varde) values"
                        + " ('ors_grans', 'insatsagare', ?, '2021-07-01', 20),"
                        + " ('palitlig_forandring', 'insatsagare', ?, '2021-07-01', 3)",
                AGARE,
                AGARE);
    }

    @AfterEach
    void they_are_gone() {
        db.execute("delete from installning where niva = 'insatsagare' and niva_id = ?", AGARE);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-30, 24.9, 29.9, kliniskt_signifikant",
        "2021-06-30, 25.0, 40.0, startade_over_gransen",
        "2021-06-30, 19.0, 23.9, ingen_palitlig_forandring",
        "2021-06-30, 19.0, 24.9, palitlig_forbattring",
        "2021-07-01, 24.9, 29.9, startade_over_gransen",
        "2021-07-01, 19.9, 22.8, ingen_palitlig_forandring",
        "2021-07-01, 19.9, 22.9, kliniskt_signifikant",
        "2021-07-01, 16.0, 19.0, palitlig_forbattring",
        "2021-07-01, 16.0, 13.0, palitlig_forsamring"
    })
    void the_limits_are_those_of_the_day_of_the_exit(LocalDate utskriven, String forst, String sist, String klass) {
        assertThat(klass(serie(0, AGARE, utskriven, null, null, 2, forst, sist)))
                .isEqualTo(klass);
    }

    @Test
    void the_limits_of_one_insatsagare_are_not_those_of_another() {
        var utskriven = LocalDate.of(2021, 7, 1);
        assertThat(klass(serie(0, EN_ANNAN, utskriven, null, null, 2, "24.9", "29.9")))
                .isEqualTo("kliniskt_signifikant");
    }

    /** The first form was filled in on 31 May 2021; below 28 the young begin below their limit. */
    @ParameterizedTest
    @CsvSource({
        "2003-06-01, 2003, kliniskt_signifikant",
        "2003-05-31, 2003, startade_over_gransen",
        "2008-05-31, 2008, kliniskt_signifikant",
        "2008-06-01, 2008, startade_over_gransen",
        ", 2004, kliniskt_signifikant",
        ", 2003, startade_over_gransen",
        ", 2008, kliniskt_signifikant",
        ", 2009, startade_over_gransen",
        ", , startade_over_gransen"
    })
    void the_young_have_a_limit_of_their_own_if_they_were_young_when_it_began(
            @Nullable LocalDate fodd, @Nullable Integer ar, String klass) {
        var later = LocalDate.of(2022, 12, 1);
        assertThat(klass(serie(0, EN_ANNAN, later, fodd, ar, 2, "27.9", "33.0")))
                .isEqualTo(klass);
    }

    @ParameterizedTest
    @CsvSource({"0, ofullstandig", "1, ofullstandig", "2, kliniskt_signifikant", "3, kliniskt_signifikant"})
    void two_whole_forms_make_a_series(long antal, String klass) {
        var sum = antal == 0 ? null : "20.0";
        var last = antal == 0 ? null : "30.0";
        assertThat(klass(serie(0, EN_ANNAN, FORST.plusDays(60), null, null, antal, sum, last)))
                .isEqualTo(klass);
    }

    @Test
    void series_of_a_class_are_counted_together_in_each_insats_and_apart_for_each_deltagande() {
        var day = FORST.plusDays(60);
        assertThat(leaves(List.of(
                        serie(0, EN_ANNAN, day, null, null, 1, "20.0", "20.0"),
                        serie(0, EN_ANNAN, day, null, null, 1, "10.0", "10.0"),
                        serie(7, EN_ANNAN, day, null, null, 1, "10.0", "10.0"))))
                .containsExactlyInAnyOrder(
                        new Leaf(3, "", "ofullstandig", "serier", 0, 2),
                        new Leaf(3, "", "ofullstandig", "serier", 7, 1));
    }

    private String klass(Orsserie serie) {
        assertThat(leaves(List.of(serie))).hasSize(1);
        return leaves(List.of(serie)).get(0).kategori();
    }

    private List<Leaf> leaves(List<Orsserie> serier) {
        var queries = ChangedStatement.queries((proxy, method, arguments) -> serier);
        return new Orsrakning(queries, installningar, instrumenten).rakna(List.of(3L), FORST, FORST, true);
    }

    private static Orsserie serie(
            long vem,
            long agare,
            LocalDate utskriven,
            @Nullable LocalDate fodd,
            @Nullable Integer ar,
            long antal,
            @Nullable String forst,
            @Nullable String sist) {
        return new Orsserie(
                vem, 3, agare, utskriven, fodd, ar, antal, forst == null ? null : FORST, tal(forst), tal(sist));
    }

    private static @Nullable BigDecimal tal(@Nullable String tal) {
        return tal == null ? null : new BigDecimal(tal);
    }
}
