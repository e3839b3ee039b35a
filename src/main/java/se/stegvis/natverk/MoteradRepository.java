package se.stegvis.natverk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who attended. Rows are replaced while the meeting is an utkast. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MoteradRepository extends GenericRepository<MoteradRepository.Deltog, Long> {

    @MappedEntity("mote_deltog")
    record Deltog(
            @Id @GeneratedValue long id, long moteId, @Nullable Long kontaktId, String namn, @Nullable String part) {}

    /** What was decided. */
    @Introspected
    record Beslut(long moteId, String vad, String ansvarig, @Nullable LocalDate klartSenast) {}

    List<Deltog> saveAll(List<Deltog> rader);

    @Query("select d.* from mote_deltog d where d.mote_id in (:moten) order by d.id")
    List<Deltog> findDeltog(Collection<Long> moten);

    @Query(
            """
            select b.mote_id as mote_id, b.vad as vad, b.ansvarig as ansvarig, b.klart_senast as klart_senast
              from mote_beslut b
             where b.mote_id in (:moten)
             order by b.id
            """)
    List<Beslut> findBeslut(Collection<Long> moten);

    @Query(
            """
            insert into mote_beslut (mote_id, vad, ansvarig, klart_senast)
            values (:moteId, :vad, :ansvarig, :klartSenast)
            """)
    void addBeslut(long moteId, String vad, String ansvarig, @Nullable LocalDate klartSenast);

    @Query("delete from mote_deltog where mote_id = :moteId")
    void removeDeltog(long moteId);

    @Query("delete from mote_beslut where mote_id = :moteId")
    void removeBeslut(long moteId);
}
