package se.stegvis.paborjat;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Chiffer;

/** A form begun and not saved; its columns say what each value is. */
@MappedEntity("paborjat")
record Paborjat(
        @Id long id,
        long medarbetareId,
        String sida,
        @Nullable Long deltagandeId,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) Chiffer falt,
        Instant sparad) {}
