package se.stegvis.avslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProvotidTest {

    private static final LocalDate INSKRIVEN = LocalDate.of(2025, 11, 30);

    @Test
    void the_end_is_counted_from_the_enrolment_within_its_month() {
        assertThat(Provotid.hint(INSKRIVEN, 3, LocalDate.of(2026, 2, 28))).endsWith("tar slut 28 feb 2026.");
        assertThat(Provotid.hint(INSKRIVEN, 3, LocalDate.of(2026, 3, 1))).endsWith("tog slut 28 feb 2026.");
    }

    @Test
    void an_insats_without_provotid_says_so() {
        assertThat(Provotid.hint(INSKRIVEN, 0, LocalDate.of(2026, 3, 1))).startsWith("Insatsen har ingen prövotid.");
    }
}
