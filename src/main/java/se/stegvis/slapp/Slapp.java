package se.stegvis.slapp;

import java.time.Instant;
import java.util.Comparator;
import se.stegvis.gemensamt.Slapperiod;

/**
 * What was released at one time for one period.
 *
 * @param id 0 when it is not yet written
 * @param nummer the version of the period, from 1
 * @param katalogversion of the list of tables
 * @param policyversion of the rules for what is shown
 * @param troskel the smallest count that is shown, but for zero
 */
public record Slapp(
        long id,
        Slapperiod period,
        int nummer,
        Instant slappt,
        String katalogversion,
        String policyversion,
        int troskel,
        Innehall innehall) {

    /** The latest period first, of two that end together the longer, of one period the newest version. */
    static final Comparator<Slapp> SENAST_FORST = Comparator.comparing(
                    (Slapp s) -> s.period().till())
            .thenComparing(s -> s.period().manader())
            .thenComparing(Slapp::nummer)
            .reversed();

    /** "Version 2", to read. */
    String version() {
        return "Version " + nummer;
    }
}
