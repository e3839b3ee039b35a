package se.stegvis.deltagare;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import se.stegvis.kryptering.Chiffer;

/** A personnummer a person had before: she is still found by it. */
@MappedEntity("tidigare_nummer")
record TidigareNummer(
        @Id @GeneratedValue long id,
        long deltagareId,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) Chiffer personnummer,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) Chiffer personnummerNyckel,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) Chiffer sistaFyraNyckel,
        Instant till,
        long byttAv) {

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Repository extends GenericRepository<TidigareNummer, Long> {

        TidigareNummer save(TidigareNummer nummer);

        /** The latest first. */
        List<TidigareNummer> findByDeltagareIdOrderByTillDescAndIdDesc(long deltagareId);
    }

    @Override
    public String toString() {
        return "TidigareNummer " + id;
    }
}
