package se.stegvis.sammandrag;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import se.stegvis.web.Kodord;

/** How often somebody wants a sammandrag. */
enum Ofta implements Kodord {
    DAG("Varje arbetsdag"),
    VECKA("Första arbetsdagen varje vecka");

    private final String etikett;

    Ofta(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }

    /** The first day that one for a day also covers: who has had one since then needs no other. */
    LocalDate sedan(LocalDate dag) {
        return this == DAG ? dag : dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
