package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SiffrorTest {

    @Test
    void thousands_are_parted_by_a_thin_space_that_does_not_break() {
        assertThat(Siffror.tal(1357)).isEqualTo("1\u202f357");
        assertThat(Siffror.tal(999)).isEqualTo("999");
        assertThat(Siffror.tal(new BigDecimal("12345.5"))).isEqualTo("12\u202f345,5");
    }
}
