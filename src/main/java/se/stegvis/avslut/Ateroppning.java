package se.stegvis.avslut;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.DeltagandeAteroppnat.Tidigare;
import se.stegvis.web.Kodord;

/**
 * The trail of an exit that was taken back, with the exit as it was. Nothing changes it.
 *
 * @param slag code of {@link Slag}
 * @param av null when it was read from a file
 */
@MappedEntity("ateroppning")
record Ateroppning(
        @Id @GeneratedValue long id,
        long deltagandeId,
        String slag,
        LocalDate dag,
        String skal,
        @Nullable Long av,
        Instant tidpunkt,
        @Nullable LocalDate utskriven,
        String avslutsanledning,
        String avslutsanledningText,
        String utfall,
        String forsorjning,
        @Nullable String samtyckeUppfoljning,
        @Nullable String overlamnad,
        String overlamnadText,
        @Nullable String nasSatt,
        String nasTid,
        @Nullable Long avslutadAv,
        @Nullable Instant avslutad) {

    /** What took an exit back. */
    enum Slag implements Kodord {
        ATEROPPNAD("Återöppnat"),
        FELREGISTRERAD("Felregistrerat"),
        INLAST("Pågående enligt inläst fil");

        private final String etikett;

        Slag(String etikett) {
            this.etikett = etikett;
        }

        @Override
        public String etikett() {
            return etikett;
        }
    }

    /** Who took it back, how, when and why. */
    record Akt(Slag slag, LocalDate dag, String skal, @Nullable Long av, Instant nu) {}

    static Ateroppning of(Akt akt, Tidigare t, Avslutsuppgift u) {
        return new Ateroppning(
                0,
                t.deltagandeId(),
                akt.slag.kod(),
                akt.dag,
                akt.skal,
                akt.av,
                akt.nu,
                t.utskriven(),
                t.anledning(),
                t.text(),
                t.utfall(),
                t.forsorjning(),
                t.samtyckeUppfoljning(),
                u.overlamnad(),
                u.overlamnadText(),
                u.nasSatt(),
                u.nasTid(),
                u.avslutadAv(),
                u.avslutad());
    }
}
