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
 * @param samtyckeUppfoljning consent to be called after the exit: the day, {@code ja} or {@code nej}; null when not asked
 */
@MappedEntity("deltagande")
record Avslut(
        @Id long id,
        long insatsId,
        @Nullable LocalDate utskriven,
        @Nullable String avslutsanledning,
        String avslutsanledningText,
        @Nullable String samtyckeUppfoljning,
        @Version int version) {

    static final String FELREGISTRERING = "felregistrering";

    boolean isGjort() {
        return avslutsanledning != null;
    }

    boolean isFelregistrerat() {
        return FELREGISTRERING.equals(avslutsanledning);
    }

    /** With this exit, to be saved only over the version that the form was made from. */
    Avslut med(Avslutat a, int typedVersion) {
        var samtycke = a.efterat() == null ? samtyckeUppfoljning : a.efterat().samtycke();
        return new Avslut(id, insatsId, a.sistaDag(), a.anledning(), a.text(), samtycke, typedVersion);
    }

    /** Without one; the consent stays, which is the participant's. */
    Avslut utan(int typedVersion) {
        return new Avslut(id, insatsId, null, null, "", samtyckeUppfoljning, typedVersion);
    }

    /** A mistake, whatever it was before; an exit that it had stands in the trail. */
    Avslut felregistrerat(String skal, int typedVersion) {
        return new Avslut(id, insatsId, null, FELREGISTRERING, skal, samtyckeUppfoljning, typedVersion);
    }
}
