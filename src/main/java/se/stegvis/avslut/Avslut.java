package se.stegvis.avslut;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The exit columns of a deltagande; the room deltagare maps the rest.
 *
 * @param utskriven the last day in the insats; also null after a felregistrering without one
 * @param avslutsanledning null while the deltagande goes on
 */
@MappedEntity("deltagande")
record Avslut(
        @Id long id,
        long insatsId,
        @Nullable LocalDate utskriven,
        @Nullable String avslutsanledning,
        String avslutsanledningText,
        @Version int version) {

    boolean isGjort() {
        return avslutsanledning != null;
    }

    /** The exit, to be saved only over the version the form was made from. */
    Avslut gor(@Nullable LocalDate sistaDag, String anledning, String text, int typedVersion) {
        if (isGjort()) {
            throw new IllegalStateException("Deltagande " + id + " is exited");
        }
        return new Avslut(id, insatsId, sistaDag, anledning, text, typedVersion);
    }
}
