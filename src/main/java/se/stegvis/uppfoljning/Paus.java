package se.stegvis.uppfoljning;

import java.time.LocalDate;

/** Days on which nothing new comes due; both are counted in. */
record Paus(LocalDate fran, LocalDate till) {

    Paus {
        if (till.isBefore(fran)) {
            throw new IllegalArgumentException(till + " is before " + fran);
        }
    }

    /** Whether it skips this due day. One that was due when the pause began stays due: a pause hides nothing. */
    boolean hopparOver(LocalDate forfallodag) {
        return fran.isBefore(forfallodag) && !till.isBefore(forfallodag);
    }
}
