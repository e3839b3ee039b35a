package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkyddsreglerTest {
    private static final Skyddsregler REGLER = Skyddsregler.STANDARD;

    @Test
    void no_setting_passes_the_floor() {
        assertThat(Skyddsregler.medTroskel(3).troskel()).isEqualTo(3);
        assertThatThrownBy(() -> Skyddsregler.medTroskel(2)).hasMessageContaining("lägre än 3");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 5", "3, 0, 5", "4, 0, 5", "-1, -5, 0", "-4, -5, 0"})
    void a_small_count_can_be_nothing_and_can_be_the_threshold(long value, long atMost, long atLeast) {
        assertThat(REGLER.small(value)).isEqualTo(new Demand(atMost, atLeast));
    }

    @ParameterizedTest
    @CsvSource({"0", "5", "40", "-5"})
    void zero_and_what_is_large_may_be_shown(long value) {
        assertThat(REGLER.small(value).isNone()).isTrue();
    }

    /** Six of six women, and five of six of whom the sixth learns the rest: c of p leaves p - c. */
    @ParameterizedTest
    @CsvSource({
        "6, 6, 1, true",
        "5, 6, 1, true",
        "4, 6, 1, false",
        "4, 6, 2, true",
        "40, 40, 1, true",
        "1, 40, 1, false"
    })
    void a_group_that_all_but_a_coalition_are_in_is_no_secret(long c, long p, int k, boolean discloses) {
        var demand = new Skyddsregler(5, k, 20).rest(p - c);

        assertThat(demand.isNone()).isEqualTo(!discloses);
        if (discloses) {
            assertThat(demand).isEqualTo(new Demand(0, k + 2L));
        }
    }
}
