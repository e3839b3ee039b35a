package se.stegvis.demo;

import java.time.LocalDate;

/** When the plan was written and agreed: mostly within the month, some late, some half-way, some not at all. */
final class DemoPlandagar {

    /** @param senast the last day anything can have happened */
    static void skriv(DemoRad rad, LocalDate senast, DemoSlump slump) {
        var inskriven = rad.inskriven();
        boolean ny = inskriven.plusMonths(3).isAfter(senast);
        int slag = slump.mellan(1, 100) - (ny ? 15 : 0);
        if (slag <= 3) {
            return;
        }
        boolean sen = slag > 90;
        var upprattad =
                DemoSlump.arbetsdag(inskriven.plusDays(sen ? slump.mellan(25, 45) : slump.mellan(7, 20)), inskriven);
        var deltagare = DemoSlump.arbetsdag(upprattad.plusDays(slump.mellan(0, 6)), upprattad);
        var remittent =
                DemoSlump.arbetsdag(upprattad.plusDays(sen ? slump.mellan(8, 20) : slump.mellan(1, 7)), upprattad);
        set(rad, "plan_upprattad", upprattad, senast);
        if (slag > 5) {
            set(rad, "plan_forankrad_deltagare", deltagare, senast);
        }
        if (slag > 8) {
            set(rad, "plan_forankrad_remittent", remittent, senast);
        }
    }

    private static void set(DemoRad rad, String kolumn, LocalDate dag, LocalDate senast) {
        if (!dag.isAfter(senast)) {
            rad.set(kolumn, dag);
        }
    }

    private DemoPlandagar() {}
}
