package se.stegvis.konto;

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
interface KontosokningRepository extends GenericRepository<KontosokningRepository.Row, String> {

    /** Words searched for, kept with the session that searched. */
    @MappedEntity("sokning_konto")
    record Row(
            @Id String nyckel,
            long sessionId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) Chiffer ord) {}

    /** Nothing is kept when the session was ended meanwhile. */
    @Query(
            """
            insert into sokning_konto (nyckel, session_id, ord)
            select :nyckel, id, :ord
              from session
             where id = :sessionId
            """)
    void add(String nyckel, long sessionId, Chiffer ord);

    Optional<Row> findByNyckelAndSessionId(String nyckel, long sessionId);
}
