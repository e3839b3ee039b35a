package se.stegvis.nyckel;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Chiffer;

/** A key to the API; a row of the table, which says what each column is. */
@MappedEntity("api_nyckel")
record Nyckel(
        @Id @GeneratedValue long id,
        String namn,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) Chiffer hash,
        String tabeller,
        @Nullable LocalDate giltigTill,
        Instant skapad,
        @Nullable Long skapadAv,
        @Nullable Instant aterkallad,
        @Nullable Long aterkalladAv) {

    /** Whether it opens anything on the day. */
    boolean galler(LocalDate idag) {
        return aterkallad == null && (giltigTill == null || !idag.isAfter(giltigTill));
    }

    /** Names of the tables it opens; empty for all. */
    Set<String> oppnar() {
        return tabeller.isEmpty() ? Set.of() : Set.of(tabeller.split(","));
    }
}
