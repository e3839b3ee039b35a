package se.stegvis.nns;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import se.stegvis.web.Kodord;

/**
 * That somebody was offered a form. All there is on a case about NNS, and never more exact than a month: with the day it
 * could be laid beside the day that answers came in.
 *
 * @param formular code of an {@link Enkat}
 * @param svar code of a {@link Svar}
 * @param manad first day of the month
 */
@MappedEntity("nns_erbjudande")
record Erbjudande(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        String formular,
        String svar,
        LocalDate manad,
        @Version int version) {

    /** What became of the offer. */
    enum Svar implements Kodord {
        ERBJUDEN("Erbjuden, har inte svarat"),
        JA("Erbjuden och tackade ja"),
        NEJ("Erbjuden och tackade nej");

        private final String etikett;

        Svar(String etikett) {
            this.etikett = etikett;
        }

        @Override
        public String etikett() {
            return etikett;
        }
    }
}
