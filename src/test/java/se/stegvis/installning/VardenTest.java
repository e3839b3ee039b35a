package se.stegvis.installning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VardenTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 1);
    private static final Niva AGARE = Niva.insatsagare(3);

    private final List<Varde> rader = new ArrayList<>();
    private final Varden varden = new Varden(Installning.ORS_GRANS, rader);

    @Test
    void where_nothing_is_given_the_default_holds() {
        assertThat(varden.varde(DAG, AGARE)).isEqualByComparingTo("25");
    }

    @Test
    void the_narrowest_value_wins_and_another_owners_is_nobody_elses() {
        satt(Niva.INSTALLATION, DAG, "26");
        satt(AGARE, DAG, "27");
        satt(Niva.insatsagare(4), DAG, "28");

        assertThat(varden.varde(DAG, AGARE)).isEqualByComparingTo("27");
        assertThat(varden.varde(DAG, Niva.insatsagare(5))).isEqualByComparingTo("26");
    }

    @Test
    void a_value_holds_from_its_day_until_the_next_whatever_order_they_were_given_in() {
        satt(AGARE, DAG, "27");
        satt(AGARE, DAG.plusDays(10), "29");
        satt(AGARE, DAG.minusDays(10), "21");

        assertThat(varden.varde(DAG.minusDays(11), AGARE)).isEqualByComparingTo("25");
        assertThat(varden.varde(DAG.minusDays(1), AGARE)).isEqualByComparingTo("21");
        assertThat(varden.varde(DAG, AGARE)).isEqualByComparingTo("27");
        assertThat(varden.varde(DAG.plusDays(9), AGARE)).isEqualByComparingTo("27");
        assertThat(varden.varde(DAG.plusDays(10), AGARE)).isEqualByComparingTo("29");
    }

    @Test
    void who_has_no_value_of_her_own_any_more_follows_the_wider_one() {
        satt(Niva.INSTALLATION, DAG.minusYears(1), "26");
        satt(AGARE, DAG.minusYears(1), "27");
        satt(AGARE, DAG, null);

        assertThat(varden.varde(DAG.minusDays(1), AGARE)).isEqualByComparingTo("27");
        assertThat(varden.varde(DAG, AGARE)).isEqualByComparingTo("26");
    }

    @Test
    void every_default_is_allowed_and_every_key_is_its_own() {
        var nycklar = new HashSet<String>();
        for (var i : Installning.values()) {
            assertThat(i.tillater(BigDecimal.valueOf(i.granser().standard())))
                    .as(i.nyckel())
                    .isTrue();
            assertThat(nycklar.add(i.nyckel())).as(i.nyckel()).isTrue();
        }
    }

    @Test
    void a_value_outside_its_bounds_or_with_too_many_decimals_is_not_allowed() {
        assertThat(Installning.PABORJAT_DAGAR.tillater(BigDecimal.ZERO)).isFalse();
        assertThat(Installning.PABORJAT_DAGAR.tillater(BigDecimal.valueOf(366))).isFalse();
        assertThat(Installning.PABORJAT_DAGAR.tillater(new BigDecimal("1.5"))).isFalse();
        assertThat(Installning.PABORJAT_DAGAR.tillater(new BigDecimal("30.0"))).isTrue();
        assertThat(Installning.ORS_GRANS.tillater(new BigDecimal("25.5"))).isTrue();
        assertThat(Installning.ORS_GRANS.tillater(new BigDecimal("25.55"))).isFalse();
    }

    private void satt(Niva niva, LocalDate fran, @Nullable String varde) {
        var tal = varde == null ? null : new BigDecimal(varde);
        rader.add(new Varde(0, "ors_grans", niva.slag().kod(), niva.id(), fran, tal, 0));
    }
}
