package se.stegvis.faststallande;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Why a deltagande counts otherwise than when a period was fixed. */
class AndringsorsakTest {
    private static final LocalDate IN = LocalDate.of(2025, 2, 3);
    private static final LocalDate UT = LocalDate.of(2025, 5, 30);

    private static final Fakta PAGAENDE = fakta(0, IN, null, null);
    private static final Fakta AVSLUTAD = fakta(0, IN, UT, "utskrivning");

    @Test
    void one_that_was_not_there_is_registered_late_and_one_that_is_gone_is_removed() {
        assertThat(Andringsorsak.av(null, PAGAENDE, false)).isEqualTo(Andringsorsak.SENT_REGISTRERAD);
        assertThat(Andringsorsak.av(PAGAENDE, null, false)).isEqualTo(Andringsorsak.BORTTAGEN);
    }

    @Test
    void an_exit_that_is_new_moved_or_taken_back_is_one_of_exit() {
        assertThat(Andringsorsak.av(PAGAENDE, AVSLUTAD, false)).isEqualTo(Andringsorsak.UTSKRIVNING);
        assertThat(Andringsorsak.av(AVSLUTAD, PAGAENDE, false)).isEqualTo(Andringsorsak.UTSKRIVNING);
        assertThat(Andringsorsak.av(AVSLUTAD, fakta(0, IN, UT.plusDays(1), "utskrivning"), false))
                .isEqualTo(Andringsorsak.UTSKRIVNING);
        assertThat(Andringsorsak.av(AVSLUTAD, fakta(0, IN, UT, "sjukdom"), false))
                .as("another reason of the same exit")
                .isEqualTo(Andringsorsak.UPPGIFTER);
    }

    @Test
    void a_mistake_goes_before_the_days_and_a_consent_before_the_mistake() {
        var fel = fakta(0, IN, null, "felregistrering");
        assertThat(Andringsorsak.av(AVSLUTAD, fel, false)).isEqualTo(Andringsorsak.FELREGISTRERING);
        assertThat(Andringsorsak.av(AVSLUTAD, fakta(1, IN, null, "felregistrering"), false))
                .isEqualTo(Andringsorsak.ANONYM);
    }

    @Test
    void another_first_day_is_told_from_other_facts() {
        assertThat(Andringsorsak.av(PAGAENDE, fakta(0, IN.plusDays(1), null, null), false))
                .isEqualTo(Andringsorsak.INSKRIVNING);
        assertThat(Andringsorsak.av(PAGAENDE, PAGAENDE, false)).isEqualTo(Andringsorsak.UPPGIFTER);
    }

    @Test
    void by_another_definition_what_is_otherwise_the_same_is_of_the_definition() {
        assertThat(Andringsorsak.av(PAGAENDE, PAGAENDE, true)).isEqualTo(Andringsorsak.DEFINITION);
        assertThat(Andringsorsak.av(null, null, true)).isEqualTo(Andringsorsak.DEFINITION);
        assertThat(Andringsorsak.av(PAGAENDE, AVSLUTAD, true)).isEqualTo(Andringsorsak.UTSKRIVNING);
    }

    @Test
    void what_is_nobodys_has_changed_with_what_is_known() {
        assertThat(Andringsorsak.av(null, null, false)).isEqualTo(Andringsorsak.UPPGIFTER);
    }

    private static Fakta fakta(
            long anonym, LocalDate inskriven, @Nullable LocalDate utskriven, @Nullable String anledning) {
        return new Fakta(1, anonym, "kvinna", inskriven, utskriven, anledning);
    }
}
