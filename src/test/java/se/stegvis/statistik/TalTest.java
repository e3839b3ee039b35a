package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as they are read, rounded from persons and never from rounded parts. */
class TalTest {

    @ParameterizedTest
    @CsvSource({
        "33, 53, '62,3 %'",
        "33, 49, '67,3 %'",
        "62, 122, '50,8 %'",
        "1, 8, '12,5 %'",
        "1, 16, '6,3 %'",
        "1, 3, '33,3 %'",
        "2, 3, '66,7 %'",
        "0, 5, '0,0 %'",
        "5, 5, '100,0 %'",
        "0, 0, –"
    })
    void a_share_has_one_decimal_half_up(long del, long hela, String text) {
        assertThat(Tal.andel(del, hela).text().replace('\u00a0', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"62, 122, '51 %'", "1, 200, '1 %'", "1, 201, '0 %'", "689, 500, '138 %'", "0, 0, –"})
    void a_quota_is_in_whole_per_cent_half_up(long taljare, long namnare, String text) {
        assertThat(Tal.kvot(taljare, namnare).text().replace('\u00a0', ' ')).isEqualTo(text);
    }

    @Test
    void numbers_have_a_thin_space_and_a_mean_a_decimal_comma() {
        assertThat(Tal.antal(1_234_567).text()).isEqualTo("1\u202f234\u202f567");
        assertThat(Tal.medel(3, 2).text()).isEqualTo("1,5");
        assertThat(Tal.medel(10_001, 4).text()).isEqualTo("2\u202f500,3");
        assertThat(Tal.medel(0, 0).text()).isEqualTo("–");
        assertThat(Tal.forandring(5, 3).text()).isEqualTo("−2");
        assertThat(Tal.medel(0, 1).text()).isEqualTo("0,0");
        assertThat(Tal.forandring(3, 5).text()).isEqualTo("+2");
        assertThat(Tal.forandring(4, 4).text()).isEqualTo("0");
        assertThat(Tal.TOMT.text()).isEmpty();
    }

    @Test
    void what_is_between_two_is_of_the_exact_ones_and_between_shares_in_percentage_points() {
        assertThat(Tal.antal(3).minus(Tal.antal(10)).text()).isEqualTo("−7");
        // 33.333 minus 16.667 is 16.7, which 33.3 minus 16.7 is not.
        assertThat(Tal.andel(1, 3).minus(Tal.andel(1, 6)).text()).isEqualTo("+16,7");
        assertThat(Tal.andel(1, 3).minus(Tal.andel(0, 0)).text()).isEqualTo("–");
        assertThat(Tal.medel(0, 0).minus(Tal.medel(3, 2)).text()).isEqualTo("–");
        assertThat(Tal.TOMT.minus(Tal.TOMT).text()).isEmpty();
    }

    @Test
    void a_share_is_rounded_as_whole_numbers_are() {
        var slump = new Random(8);
        for (int i = 0; i < 10_000; i++) {
            long hela = 1L + slump.nextInt(5_000);
            long del = slump.nextInt((int) hela + 1);
            // Half up of a non-negative a / b is (2a + b) / 2b without its rest.
            long tiondelar = (2 * 1000 * del + hela) / (2 * hela);
            assertThat(Tal.andel(del, hela).avrundat().movePointRight(1).longValueExact())
                    .as(del + " of " + hela)
                    .isEqualTo(tiondelar);
        }
    }
}
