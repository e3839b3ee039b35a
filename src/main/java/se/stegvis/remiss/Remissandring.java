package se.stegvis.remiss;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.kryptering.Chiffer;

/**
 * One field of a remiss as it was before and after an amendment or a decision.
 *
 * @param falt name of the field in the form, or {@link #STATUS}, or {@link #NAMN}
 * @param fornamn with efternamn what a changed name was, which stays sealed; the values of all other fields are encrypted
 * @param skal why it was amended; of a decision its text
 */
@MappedEntity("remiss_andring")
record Remissandring(
        @Id @GeneratedValue long id,
        long remissId,
        String falt,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer fore,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer efter,
        @TypeDef(type = DataType.STRING, converter = Namn.Converter.class) @Nullable Namn fornamn,
        @TypeDef(type = DataType.STRING, converter = Namn.Converter.class) @Nullable Namn efternamn,
        String skal,
        long av,
        Instant tidpunkt) {

    static final String STATUS = "status";
    static final String NAMN = "namn";
}
