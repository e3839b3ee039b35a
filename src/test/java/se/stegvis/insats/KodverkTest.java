package se.stegvis.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.web.Formular.Alternativ;

class KodverkTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 1);

    private final Stored stored = new Stored();
    private final Moving clock = new Moving();
    private final Kodverk kodverk = new Kodverk(stored, clock);

    @Test
    void a_change_made_on_another_instance_is_seen_after_ten_seconds_and_costs_nothing_before() {
        stored.etikett = "Före";
        assertThat(etikett()).isEqualTo("Före");
        stored.etikett = "Efter";

        clock.nu = clock.nu.plusMillis(9_999);
        assertThat(etikett()).isEqualTo("Före");
        assertThat(stored.readings).isEqualTo(1);

        clock.nu = clock.nu.plusMillis(1);
        assertThat(etikett()).isEqualTo("Efter");
        assertThat(stored.readings).isEqualTo(2);
    }

    @Test
    void a_change_made_here_is_seen_at_once() {
        stored.etikett = "Före";
        etikett();
        stored.etikett = "Efter";
        kodverk.refresh();

        assertThat(etikett()).isEqualTo("Efter");
    }

    @Test
    void what_has_ended_is_offered_only_to_a_record_that_has_it() {
        stored.till = DAG.minusDays(1);
        var kodval = new Kodval(kodverk);

        assertThat(kodval.of(Kodlista.REMITTENT, DAG, List.of())).isEmpty();
        assertThat(kodval.of(Kodlista.REMITTENT, DAG.minusDays(1), List.of())).hasSize(1);
        assertThat(kodval.of(Kodlista.REMITTENT, DAG, List.of("kommun")))
                .containsExactly(new Alternativ("kommun", "Kommun (utgången)"));
        assertThat(kodval.medSvar(Kodlista.REMITTENT, DAG, List.of()))
                .extracting(Alternativ::kod)
                .containsExactly("vill_inte_svara", "okant");
    }

    private String etikett() {
        return kodverk.etikett(Kodlista.REMITTENT, "kommun");
    }

    private static final class Moving extends Clock {
        private Instant nu = Instant.parse("2026-03-01T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(this, Duration.ZERO);
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }

    private static final class Stored implements KodQueries {
        private int readings;
        private String etikett = "Kommun";
        private @Nullable LocalDate till;

        @Override
        public List<Kod> all() {
            readings++;
            return List.of(new Kod("remittent", "kommun", etikett, 1, null, till, 0));
        }

        @Override
        public void add(String lista, String kod, String etikett, int ordning, LocalDate giltigFran) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long update(
                String lista,
                String kod,
                String etikett,
                int ordning,
                @Nullable LocalDate giltigFran,
                @Nullable LocalDate giltigTill,
                int version) {
            throw new UnsupportedOperationException();
        }
    }
}
