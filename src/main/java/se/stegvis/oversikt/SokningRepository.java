package se.stegvis.oversikt;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import se.stegvis.kryptering.Chiffer;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SokningRepository extends GenericRepository<SokningRepository.Row, String> {

    /** Words searched for in an insats, kept with the session that searched. */
    @MappedEntity("sokning")
    record Row(
            @Id String nyckel,
            long sessionId,
            long insatsId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) Chiffer ord) {}

    /** Nothing is kept when the session was ended meanwhile. */
    @Query(
            """
            insert into sokning (nyckel, session_id, insats_id, ord)
            select :nyckel, id, :insatsId, :ord
              from session
             where id = :sessionId
            """)
    void add(String nyckel, long sessionId, long insatsId, Chiffer ord);

    Optional<Row> findByNyckelAndSessionIdAndInsatsId(String nyckel, long sessionId, long insatsId);
}
