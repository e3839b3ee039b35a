package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Arbetsdagar;

/**
 * One due day, and what has become of it.
 *
 * @param gjord the day it was done; null unless {@link Tillstand#GJORD}
 */
record Frist(LocalDate forfallodag, Tillstand tillstand, @Nullable LocalDate gjord) {

    /** How long before its due day something can be done for it (contract, table {@code uppfoljning}). */
    static final int DAGAR_FORE = 14;

    /** What has become of a frist, whatever the day. */
    enum Tillstand {
        /** To be done. */
        OPPEN,
        GJORD,
        /** Not to be done, for a reason. */
        HOPPAD,
        /** Inside a pause that began before it. */
        PAUSAD,
        /** Not done when the deltagande ended. */
        UPPHORD;

        /** As in the database. */
        String kod() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Tillstand of(String kod) {
            return valueOf(kod.toUpperCase(Locale.ROOT));
        }
    }

    /** Where it stands on a day (domain, section 10); {@code FORSENAD} is the only definition of overdue. */
    enum Lage {
        PLANERAD,
        AKTUELL,
        FORSENAD,
        GJORD_I_TID,
        GJORD_SENT,
        HOPPAD,
        PAUSAD,
        UPPHORD
    }

    /** First day of the window of a due day. */
    static LocalDate fonsterFran(LocalDate forfallodag) {
        return forfallodag.minusDays(DAGAR_FORE);
    }

    LocalDate fonsterFran() {
        return fonsterFran(forfallodag);
    }

    /** Last day in time: the due day, or the next working day when it is not one. */
    LocalDate senast() {
        return Arbetsdagar.nextWorkingDay(forfallodag);
    }

    Lage lage(LocalDate dag) {
        return switch (tillstand) {
            case OPPEN ->
                dag.isBefore(fonsterFran()) ? Lage.PLANERAD : dag.isAfter(senast()) ? Lage.FORSENAD : Lage.AKTUELL;
            case GJORD -> gjord != null && gjord.isAfter(senast()) ? Lage.GJORD_SENT : Lage.GJORD_I_TID;
            case HOPPAD -> Lage.HOPPAD;
            case PAUSAD -> Lage.PAUSAD;
            case UPPHORD -> Lage.UPPHORD;
        };
    }
}
