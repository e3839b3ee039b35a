package se.stegvis.datautbyte;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The earlier deltagande, of the same deltagar_nr, that this one carries on. */
record Overforing(String insats, LocalDate inskriven) {

    /** The earlier enrolment is not later, and in the same insats it is earlier: one can be carried over on the day one came. */
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
        var sammaInsats = insats.equals(row.raw("insats"));
        if (inskriven != null && (earlier.isAfter(inskriven) || (sammaInsats && earlier.equals(inskriven)))) {
            row.problem("overford_fran_inskriven", "Ska ligga före inskriven");
        }
        return new Overforing(insats, earlier);
    }
}
