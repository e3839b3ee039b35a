package se.stegvis.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stegvis.remiss.Remisstatus.ANTAGEN;
import static se.stegvis.remiss.Remisstatus.ATERKALLAD;
import static se.stegvis.remiss.Remisstatus.AVBOJD;
import static se.stegvis.remiss.Remisstatus.INKOMMEN;
import static se.stegvis.remiss.Remisstatus.VANTAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.gemensamt.Fodd;

class RemisstatusTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 9);

    /** The domain document's order, literally. */
    private static final Map<Remisstatus, Set<Remisstatus>> VAGAR = Map.of(
            INKOMMEN, Set.of(VANTAR, ANTAGEN, AVBOJD, ATERKALLAD),
            VANTAR, Set.of(ANTAGEN, AVBOJD, ATERKALLAD),
            ANTAGEN, Set.of(ATERKALLAD),
            AVBOJD, Set.of(),
            ATERKALLAD, Set.of());

    @ParameterizedTest
    @EnumSource(Remisstatus.class)
    void a_remiss_goes_forward_and_never_back(Remisstatus fran) {
        for (var till : Remisstatus.values()) {
            var remiss = i(fran);
            if (VAGAR.getOrDefault(fran, Set.of()).contains(till)) {
                assertThat(remiss.beslutad(beslut(till), 7).laget()).isEqualTo(till);
            } else {
                assertThatThrownBy(() -> remiss.beslutad(beslut(till), 7)).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Remisstatus.class)
    void nobody_is_enrolled_but_from_a_remiss_that_is_admitted_and_only_once(Remisstatus status) {
        var remiss = i(status);
        if (status != ANTAGEN) {
            assertThatThrownBy(() -> remiss.inskriven(5)).isInstanceOf(IllegalStateException.class);
            return;
        }
        var inskriven = remiss.inskriven(5);
        assertThat(inskriven.deltagandeId()).isEqualTo(5);
        assertThat(inskriven.mojliga()).isEmpty();
        assertThatThrownBy(() -> inskriven.inskriven(6)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_reason_belongs_to_what_is_declined() {
        assertThatThrownBy(() -> new Beslut(AVBOJD, DAG, null, "", null, 1)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new Beslut(ANTAGEN, DAG, "ingen_plats", "", null, 1))
                .isInstanceOf(RuntimeException.class);
    }

    private static Remiss i(Remisstatus status) {
        var ny = Remiss.ny(
                1,
                new Remissuppgifter(
                        Namn.of("Prov"),
                        Namn.of("Provsson"),
                        " prov provsson",
                        Fodd.EJ_FRAGAT,
                        null,
                        Optional.empty(),
                        "",
                        "af",
                        "Handläggare",
                        "",
                        "",
                        "",
                        "Orsak",
                        DAG,
                        null,
                        null),
                new Remiss.Sluten(null, null, null, null, null),
                1,
                Instant.EPOCH);
        return status == INKOMMEN ? ny : ny.beslutad(beslut(status), 0);
    }

    private static Beslut beslut(Remisstatus status) {
        return new Beslut(status, DAG, status == AVBOJD ? "ingen_plats" : null, "", null, 1);
    }
}
