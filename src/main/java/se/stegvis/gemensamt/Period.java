package se.stegvis.gemensamt;

import java.time.LocalDate;

/** The days from the first to the last, both counted in. */
public record Period(LocalDate fran, LocalDate till) {

    /** Refuses a period that ends before it begins. */
    public Period {
        if (till.isBefore(fran)) {
            throw new IllegalArgumentException(till + " is before " + fran);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(fran) && !day.isAfter(till);
    }

    public boolean contains(Period other) {
        return contains(other.fran) && contains(other.till);
    }
}
