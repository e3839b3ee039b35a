package se.stegvis.deltagare;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Chiffer;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InskrivningRepository extends GenericRepository<Inskrivning, Long> {

    /** One of a list; {@code innehall} are the answers, under a name of its own since the entity converts {@code svar}. */
    @Introspected
    record Rad(long id, long insatsId, String insatsNamn, Chiffer innehall, Instant sparad) {}

    /** One of an insatsägare, with what ties it to somebody. */
    @Introspected
    record Spar(long id, @Nullable Long tidigareId, Chiffer innehall) {}

    Inskrivning save(Inskrivning inskrivning);

    Inskrivning update(Inskrivning inskrivning);

    Optional<Inskrivning> findByIdAndInsatsId(long id, long insatsId);

    @Query(
            """
            select id
              from inskrivning
             where insats_id = :insatsId and (remiss_id = :remissId or tidigare_id = :tidigareId)
             order by id
             limit 1
            """)
    Optional<Long> findIdOf(long insatsId, @Nullable Long remissId, @Nullable Long tidigareId);

    @Query(
            """
            select n.id as id, n.insats_id as insats_id, i.namn as insats_namn, n.svar as innehall, n.sparad as sparad
              from inskrivning n
                   join insats i on i.id = n.insats_id
             where n.insats_id in (:insatser)
             order by n.sparad desc, n.id desc
             limit 50
            """)
    List<Rad> findIn(List<Long> insatser);

    @Query(
            """
            select n.id as id, n.tidigare_id as tidigare_id, n.svar as innehall
              from inskrivning n
                   join insats i on i.id = n.insats_id
             where i.insatsagare_id = :insatsagareId
            """)
    List<Spar> findByInsatsagare(long insatsagareId);

    /** Tells 0 when it is gone or somebody saved it since. */
    @Query("delete from inskrivning where id = :id and insats_id = :insatsId and version = :version")
    int remove(long id, long insatsId, int version);

    @Query("delete from inskrivning where id = :id")
    void glom(long id);

    @Query("delete from inskrivning where sparad < :fore")
    int removeOlder(Instant fore);
}
