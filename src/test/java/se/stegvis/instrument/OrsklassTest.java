package se.stegvis.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.gemensamt.Fodd;

class OrsklassTest {

    private static final Orsgranser VUXEN =
            new Orsgranser(new BigDecimal("25"), new BigDecimal("36"), new BigDecimal("5"));
    private static final Orsgranser UNG =
            new Orsgranser(new BigDecimal("28"), new BigDecimal("36"), new BigDecimal("5"));

    /** Worked out by hand from the definition of the classes, with what is between not counting. */
    @ParameterizedTest
    @CsvSource({
        "18.5 26.0, KLINISKT_SIGNIFIKANT",
        "20.0 25.0, KLINISKT_SIGNIFIKANT",
        "20.1 25.0, INGEN_PALITLIG_FORANDRING",
        "24.9 29.8, INGEN_PALITLIG_FORANDRING",
        "24.9 29.9, KLINISKT_SIGNIFIKANT",
        "19.9 24.9, PALITLIG_FORBATTRING",
        "12.0 17.0, PALITLIG_FORBATTRING",
        "12.0 16.9, INGEN_PALITLIG_FORANDRING",
        "12.0 12.0, INGEN_PALITLIG_FORANDRING",
        "12.0 7.1, INGEN_PALITLIG_FORANDRING",
        "12.0 7.0, PALITLIG_FORSAMRING",
        "12.0 39.0 3.0, PALITLIG_FORSAMRING",
        "25.0 40.0, STARTADE_OVER_GRANSEN",
        "25.0 10.0, STARTADE_OVER_GRANSEN",
        "18.5, OFULLSTANDIG",
        "30.0, OFULLSTANDIG",
        "'', OFULLSTANDIG"
    })
    void a_series_is_classed_from_its_first_to_its_last(String summor, Orsklass klass) {
        assertThat(Orsklass.of(
                        Arrays.stream(summor.split(" ", -1))
                                .filter(s -> !s.isEmpty())
                                .map(BigDecimal::new)
                                .toList(),
                        VUXEN))
                .isEqualTo(klass);
    }

    @ParameterizedTest
    @CsvSource({"27.9 32.9, KLINISKT_SIGNIFIKANT", "22.0 27.0, PALITLIG_FORBATTRING", "28.0 33.0, STARTADE_OVER_GRANSEN"
    })
    void the_young_have_a_cut_off_of_their_own(String summor, Orsklass klass) {
        var ends = summor.split(" ", -1);
        assertThat(Orsklass.of(new BigDecimal(ends[0]), new BigDecimal(ends[1]), UNG))
                .isEqualTo(klass);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-03-10, false",
        "2013-03-09, true",
        "2008-03-10, true",
        "2008-03-09, false",
        "2013, true",
        "2014, false",
        "2009, true",
        "2008, false",
        "vill_inte_svara, false",
        "'', false"
    })
    void young_is_from_13_to_17_years_on_the_day_and_unknown_is_adult(String fodd, boolean ung) {
        assertThat(Orsgranser.isUng(Fodd.parse(fodd).orElseThrow(), LocalDate.of(2026, 3, 9)))
                .isEqualTo(ung);
    }

    @Test
    void srs_of_exactly_36_is_not_below() {
        assertThat(VUXEN.isVardEttOrd(new BigDecimal("36.0"))).isFalse();
        assertThat(VUXEN.isVardEttOrd(new BigDecimal("35.9"))).isTrue();
    }
}
