package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiffrorTest {

    @ParameterizedTest
    @CsvSource({
        "62, 122, '50,8 %'",
        "33, 53, '62,3 %'",
        "33, 49, '67,3 %'",
        "1, 3, '33,3 %'",
        "2, 3, '66,7 %'",
        "1, 8, '12,5 %'",
        "1, 16, '6,3 %'",
        "3, 16, '18,8 %'",
        "0, 5, '0,0 %'",
        "5, 5, '100,0 %'",
        "0, 0, –"
    })
    void a_share_has_one_decimal_half_up(long del, long hela, String text) {
        assertThat(Siffror.andel(del, hela)).isEqualTo(text.replace(' ', '\u00a0'));
    }

    @Test
    void thousands_are_parted_by_a_thin_space_that_does_not_break() {
        assertThat(Siffror.tal(1357)).isEqualTo("1\u202f357");
        assertThat(Siffror.tal(999)).isEqualTo("999");
        assertThat(Siffror.tal(new BigDecimal("12345.5"))).isEqualTo("12\u202f345,5");
    }

    @Test
    void a_mean_of_nothing_is_none() {
        assertThat(Siffror.medel(new BigDecimal("0.0"), 0)).isEqualTo("–");
        assertThat(Siffror.medel(new BigDecimal("0.0"), 1)).isEqualTo("0,0");
    }

    @Test
    void change_is_after_minus_before() {
        assertThat(Siffror.forandring(33, 19)).isEqualTo("−14");
        assertThat(Siffror.forandring(6, 15)).isEqualTo("+9");
        assertThat(Siffror.forandring(4, 4)).isEqualTo("0");
    }
}
