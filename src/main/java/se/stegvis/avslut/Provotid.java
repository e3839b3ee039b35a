package se.stegvis.avslut;

import java.time.LocalDate;
import se.stegvis.gemensamt.Datum;

/** What the form says of "utan mätning", which is meant for exits inside the prövotid but not held to it. */
final class Provotid {

    /**
     * A sentence for the form.
     *
     * @param manader what held on the day of the enrolment; 0 when there was no prövotid
     */
    static String hint(LocalDate inskriven, int manader, LocalDate idag) {
        if (manader == 0) {
            return "Insatsen har ingen prövotid. ”Utan mätning” är till för avslut inom en prövotid.";
        }
        var slut = inskriven.plusMonths(manader);
        return "”Utan mätning” är till för avslut inom prövotiden, som för den här deltagaren %s %s."
                .formatted(slut.isBefore(idag) ? "tog slut" : "tar slut", Datum.lasbart(slut));
    }

    private Provotid() {}
}
