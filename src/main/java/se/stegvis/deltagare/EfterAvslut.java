package se.stegvis.deltagare;

import java.time.LocalDate;
import java.util.Optional;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;

/**
 * What can not be written of somebody who is exited, since it can not be meant; all rooms ask here. Everything else goes on:
 * what is late is written down late (notes, meetings, a measurement of a day she was there, an agreement with the plan), the
 * exit and what is known of her is corrected, she is called, and consent is taken back.
 */
public final class EfterAvslut {

    /** A measurement is of a day she was there; after it she is called instead. */
    public static void matning(Check check, String field, LocalDate dag, Deltagandetid tid) {
        var sista = tid.utskriven();
        check.rule(
                sista == null || !dag.isAfter(sista),
                field,
                sista == null ? "" : "Dagen kan inte ligga efter deltagarens sista dag " + Datum.lasbart(sista));
    }

    /** Why a plan can not be fixed in a new version; empty when it can. */
    public static Optional<String> planversion(Deltagandetid tid) {
        return Optional.ofNullable(tid.utskriven())
                .map(sista -> "Deltagandet avslutades %s, så planen fastställs inte i en ny version"
                        .formatted(Datum.lasbart(sista)));
    }

    private EfterAvslut() {}
}
