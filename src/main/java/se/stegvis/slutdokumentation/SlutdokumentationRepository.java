package se.stegvis.slutdokumentation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions. There is no delete, and what is closed is updated by {@link Omforsegling} alone. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SlutdokumentationRepository extends GenericRepository<Slutdokumentation, Long> {

    /** Who closed a version; a name for staff. */
    @Introspected
    record Stangd(int nummer, String av) {}

    Slutdokumentation save(Slutdokumentation ny);

    Slutdokumentation update(Slutdokumentation utkast);

    Optional<Slutdokumentation> findByInsatsIdAndDeltagandeIdAndNummer(long insatsId, long deltagandeId, int nummer);

    /** Latest first. */
    @Query(
            """
            select s.*
              from slutdokumentation s
             where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
             order by s.nummer desc
             limit :antal
            """)
    List<Slutdokumentation> find(long insatsId, long deltagandeId, int antal);

    /** Of those who have one: 1 when the latest is an utkast, else 0. */
    @Introspected
    record Senaste(long deltagandeId, long utkast) {}

    @Query(
            """
            select s.deltagande_id as deltagande_id, case when s.stangd is null then 1 else 0 end as utkast
              from slutdokumentation s
             where s.insats_id = :insatsId and s.deltagande_id in (:deltaganden)
               and s.nummer = (
                   select max(n.nummer)
                     from slutdokumentation n
                    where n.insats_id = s.insats_id and n.deltagande_id = s.deltagande_id)
            """)
    List<Senaste> findSenaste(long insatsId, Collection<Long> deltaganden);

    @Query(
            """
            select s.nummer as nummer, m.namn as av
              from slutdokumentation s
                   join medarbetare m on m.id = s.stangd_av
             where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
            """)
    List<Stangd> findStangda(long insatsId, long deltagandeId);

    @Query(
            """
            select s.*
              from slutdokumentation s
                   join deltagande d on d.id = s.deltagande_id
             where d.deltagare_id = :deltagareId
             order by s.id
            """)
    List<Slutdokumentation> findByPerson(long deltagareId);

    /** For {@link Omforsegling} alone. The version goes up: what somebody has open holds the words still. */
    @Query("update slutdokumentation set innehall = :innehall, hash = :hash, version = version + 1 where id = :id")
    void maskera(long id, String innehall, @Nullable String hash);
}
