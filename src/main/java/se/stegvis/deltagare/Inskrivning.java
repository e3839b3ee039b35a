package se.stegvis.deltagare;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.kryptering.Chiffer;

/** An enrolment under way. Whoever enrols in the insats may go on with it. */
@MappedEntity("inskrivning")
record Inskrivning(
        @Id @GeneratedValue long id,
        long insatsId,
        long skrivenAv,
        Instant skapad,
        Instant sparad,
        @Nullable Long remissId,
        @Nullable Long tidigareId,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) Chiffer svar,
        @Version int version) {

    Inskrivning med(Chiffer nyaSvar, Instant nu, int typedVersion) {
        return new Inskrivning(id, insatsId, skrivenAv, skapad, nu, remissId, tidigareId, nyaSvar, typedVersion);
    }

    /** The path of its task list. */
    String href() {
        return href(new InsatsRef(insatsId), id);
    }

    static String href(InsatsRef insats, long id) {
        return insats.href() + "/inskrivningar/" + id;
    }

    @Override
    public String toString() {
        return "Inskrivning " + id;
    }
}
