package se.stegvis.datautbyte;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The earlier deltagande, of the same deltagar_nr, that this one carries on. */
record Overforing(String insats, LocalDate inskriven) {

    static @Nullable Overforing read(Row row, @Nullable LocalDate inskriven) {
        var insats = row.text("overford_fran_insats", 200);
        var earlier = row.date("overford_fran_inskriven");
        var noInsats = row.raw("overford_fran_insats").isEmpty();
        if (noInsats != row.raw("overford_fran_inskriven").isEmpty()) {
            var given = noInsats ? "overford_fran_inskriven" : "overford_fran_insats";
            row.problem(given, "overford_fran_insats och overford_fran_inskriven hör ihop");
        }
        if (insats.isEmpty() || earlier == null) {
            return null;
        }
        if (inskriven != null && !earlier.isBefore(inskriven)) {
            row.problem("overford_fran_inskriven", "Ska ligga före inskriven");
        }
        return new Overforing(insats, earlier);
    }
}
