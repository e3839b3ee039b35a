package se.stegvis.natverk;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Chiffer;

/**
 * An officer at a party who works with a deltagare.
 *
 * @param part code of the list part
 * @param titel what she is there; empty when it is not known
 * @param till the last day; null while it goes on
 */
@MappedEntity("kontakt")
record Kontakt(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        String part,
        String namn,
        String titel,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer telefon,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer epost,
        LocalDate fran,
        @Nullable LocalDate till,
        long skrivenAv,
        Instant skriven,
        @Version int version) {

    boolean galler(LocalDate dag) {
        return till == null || !till.isBefore(dag);
    }

    @Override
    public String toString() {
        return "Kontakt " + id;
    }
}
