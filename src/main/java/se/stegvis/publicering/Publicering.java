package se.stegvis.publicering;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Slapperiod;

/** How one release comes about; a row of the table, which says what each column is. */
@MappedEntity("publicering")
record Publicering(
        @Id @GeneratedValue long id,
        String period,
        int nummer,
        Lage lage,
        @Nullable Long startadAv,
        Instant startad,
        @Nullable Long avgjordAv,
        @Nullable Instant avgjord,
        @Nullable String instans,
        @Nullable Instant hord,
        String steg,
        int klart,
        String hinder,
        @Nullable String faststallanden,
        @Nullable String underlag,
        @Nullable String innehall,
        @Nullable Long slappId,
        @Version int version) {

    /** How far it has come. */
    enum Lage {
        FORBEREDS("Förbereds", "yellow"),
        GRANSKAS("Väntar på granskning", "yellow"),
        SLAPPT("Släppt", "green"),
        AVBRUTEN("Avbruten", ""),
        GICK_INTE("Gick inte", "red");

        private final String etikett;
        private final String farg;

        Lage(String etikett, String farg) {
            this.etikett = etikett;
            this.farg = farg;
        }

        String etikett() {
            return etikett;
        }

        String farg() {
            return farg;
        }

        /** Whether nobody else can be begun meanwhile. */
        boolean pagar() {
            return this == FORBEREDS || this == GRANSKAS;
        }
    }

    static Publicering ny(Slapperiod period, int nummer, @Nullable Long av, Instant nu) {
        return new Publicering(
                0,
                period.toString(),
                nummer,
                Lage.FORBEREDS,
                av,
                nu,
                null,
                null,
                null,
                null,
                "",
                0,
                "",
                null,
                null,
                null,
                null,
                0);
    }

    Slapperiod slapperiod() {
        return Slapperiod.parse(period).orElseThrow();
    }

    /** What the ledger calls it. */
    String namn() {
        return namn(period, nummer);
    }

    /** What the ledger calls the one that this corrects; empty when it is the first of its period. */
    String ersatter() {
        return nummer == 1 ? "" : namn(period, nummer - 1);
    }

    private static String namn(String period, int nummer) {
        return period + "v" + nummer;
    }
}
