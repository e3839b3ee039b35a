package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link Frist} of a deltagande, as the lists read it. */
@MappedEntity("frist")
record FristRad(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        String slag,
        LocalDate forfallodag,
        LocalDate fonsterFran,
        LocalDate senast,
        String tillstand,
        @Nullable LocalDate gjord) {

    static FristRad of(long insatsId, long deltagandeId, String slag, Frist frist) {
        return new FristRad(
                0,
                insatsId,
                deltagandeId,
                slag,
                frist.forfallodag(),
                frist.fonsterFran(),
                frist.senast(),
                frist.tillstand().kod(),
                frist.gjord());
    }

    Frist frist() {
        return new Frist(forfallodag, Frist.Tillstand.of(tillstand), gjord);
    }

    /** Without the number it has in the database. */
    FristRad utanId() {
        return new FristRad(0, insatsId, deltagandeId, slag, forfallodag, fonsterFran, senast, tillstand, gjord);
    }
}
