package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.gemensamt.Arbetsdagar;

/**
 * Whether the plan is agreed within a month of the enrolment. Agreed is the later of the two days of agreement, and in
 * time is on the very day at the latest. A plan that is still missing is called late only after the next working day.
 */
record Planfrist(Deltagandetid tid, @Nullable LocalDate medDeltagare, @Nullable LocalDate medRemittent) {

    /** Where a plan stands against its day. */
    enum Lage {
        I_TID,
        SENT,
        AKTUELL,
        FORSENAD,
        /** Exited without an agreed plan. */
        UTEBLEV
    }

    LocalDate senast() {
        return tid.inskriven().plusMonths(1);
    }

    /** The day from which the plan counts as agreed. */
    Optional<LocalDate> forankrad() {
        if (medDeltagare == null || medRemittent == null) {
            return Optional.empty();
        }
        return Optional.of(medDeltagare.isAfter(medRemittent) ? medDeltagare : medRemittent);
    }

    Lage lage(LocalDate idag) {
        var dag = forankrad();
        if (dag.isPresent()) {
            return dag.get().isAfter(senast()) ? Lage.SENT : Lage.I_TID;
        }
        if (tid.utskriven() != null) {
            return Lage.UTEBLEV;
        }
        return idag.isAfter(arbetsdag()) ? Lage.FORSENAD : Lage.AKTUELL;
    }

    /** Days the agreement came after the last day; while there is none, today after the working day. */
    long dagarEfter(LocalDate idag) {
        return forankrad()
                .map(dag -> ChronoUnit.DAYS.between(senast(), dag))
                .orElseGet(() -> ChronoUnit.DAYS.between(arbetsdag(), idag));
    }

    /** The last day, or the next working day when it is not one. */
    LocalDate arbetsdag() {
        return Arbetsdagar.nextWorkingDay(senast());
    }
}
