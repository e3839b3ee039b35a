package se.stegvis.meddelande;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;

class StopptextTest {

    @Test
    void the_time_is_said_in_the_words_of_the_day() {
        assertThat(text("2026-11-24T17:00:00Z", "2026-11-24T17:30:00Z", "2026-11-24T08:00:00Z"))
                .isEqualTo("Stegvis är stängt i kväll 18.00–18.30 för uppdatering.");
        assertThat(text("2026-11-24T11:00:00Z", "2026-11-24T11:30:00Z", "2026-11-24T08:00:00Z"))
                .isEqualTo("Stegvis är stängt i dag 12.00–12.30 för uppdatering.");
        assertThat(text("2026-11-25T11:00:00Z", "2026-11-25T11:30:00Z", "2026-11-24T22:59:00Z"))
                .isEqualTo("Stegvis är stängt i morgon 12.00–12.30 för uppdatering.");
        assertThat(text("2026-11-26T11:00:00Z", "2026-11-26T11:30:00Z", "2026-11-24T08:00:00Z"))
                .isEqualTo("Stegvis är stängt torsdag 26 november 12.00–12.30 för uppdatering.");
        assertThat(text("2026-11-24T22:30:00Z", "2026-11-25T00:15:00Z", "2026-11-24T08:00:00Z"))
                .isEqualTo("Stegvis är stängt i kväll 23.30 till i morgon 01.15 för uppdatering.");
    }

    @Test
    void while_it_lasts_the_page_says_to_save() {
        assertThat(text("2026-11-24T17:00:00Z", "2026-11-24T17:30:00Z", "2026-11-24T17:00:00Z"))
                .startsWith("Stegvis stängs när som helst och är tillbaka i kväll 18.30.");
    }

    @Test
    void a_stop_over_the_change_of_the_clock_lasts_as_long_as_was_typed() {
        // The clock goes from 02.59 to 02.00; an hour after 02.30 it is 02.30 once more.
        var fran = klockslag("2026-10-25", "02.30").orElseThrow();
        assertThat(fran).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(Stopptext.of("prov", fran, fran.plusSeconds(3600), Instant.parse("2026-10-24T08:00:00Z")))
                .isEqualTo("Stegvis är stängt i morgon 02.30–02.30 för prov.");
    }

    @Test
    void a_time_is_read_by_the_clock_in_sweden_and_one_it_skips_is_refused() {
        assertThat(klockslag("2026-07-01", "1830")).contains(Instant.parse("2026-07-01T16:30:00Z"));
        assertThat(klockslag("2026-12-01", "18:30")).contains(Instant.parse("2026-12-01T17:30:00Z"));
        assertThat(klockslag("2026-03-29", "02.30")).isEmpty();
        assertThat(klockslag("2026-03-29", "24.00")).isEmpty();
        assertThat(klockslag("2026-02-30", "12.00")).isEmpty();
    }

    private static String text(String fran, String till, String nu) {
        return Stopptext.of("uppdatering", Instant.parse(fran), Instant.parse(till), Instant.parse(nu));
    }

    private static Optional<Instant> klockslag(String dag, String tid) {
        var check = new Check(FormData.of(Map.of("dag", dag, "tid", tid)));
        var read = Klockslag.read(check, "dag", "tid");
        assertThat(check.ok()).isEqualTo(read.isPresent());
        return read;
    }
}
