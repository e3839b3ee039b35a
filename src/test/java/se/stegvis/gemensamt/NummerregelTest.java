package se.stegvis.gemensamt;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NummerregelTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 3, 9);
    private static final Personnummer TESTNUMMER =
            Personnummer.parse(Testnummer.alla().get(0), IDAG).orElseThrow();

    /** Follows the rules of a number and is on no list of test numbers. */
    private static final Personnummer ANNAT =
            Personnummer.parse("19811218-9876", IDAG).orElseThrow();

    @Test
    void production_refuses_a_published_test_number_and_takes_others() {
        assertThat(rule().tillater(TESTNUMMER)).isFalse();
        assertThat(rule().tillater(ANNAT)).isTrue();
    }

    @Test
    void the_demo_and_the_tests_may_use_them() {
        assertThat(rule("demo").tillater(TESTNUMMER)).isTrue();
        assertThat(rule("test").tillater(TESTNUMMER)).isTrue();
    }

    private static Nummerregel rule(String... environments) {
        try (var context = ApplicationContext.builder(environments)
                .deduceEnvironment(false)
                .build()) {
            return new Nummerregel(context.getEnvironment());
        }
    }
}
