package se.stegvis.uppfoljning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PausRepository extends GenericRepository<Pausrad, Long> {

    /** As a list shows it. */
    @Introspected
    record Rad(
            long id,
            long insatsId,
            LocalDate fran,
            LocalDate till,
            String orsak,
            String text,
            Instant satt,
            String vem) {

        boolean galler(LocalDate dag) {
            return !fran.isAfter(dag) && !till.isBefore(dag);
        }
    }

    /** Those of one participant, and the driftstopp of the insats while she was there; the latest first. */
    @Query(
            """
            select p.id as id, p.insats_id as insats_id, p.fran as fran, p.till as till, p.orsak as orsak, p.text as text,
                   p.satt as satt, m.namn as vem
              from paus p
                   join deltagande d on d.id = :deltagandeId and d.insats_id = p.insats_id
                   join medarbetare m on m.id = p.satt_av
             where p.insats_id = :insatsId
               and (p.deltagande_id = :deltagandeId
                    or (p.deltagande_id is null and p.till >= d.inskriven
                        and (d.utskriven is null or p.fran <= d.utskriven)))
             order by p.fran desc, p.id desc
            """)
    List<Rad> findRader(long insatsId, long deltagandeId);

    /** Of every insats, the latest first. */
    @Query(
            """
            select p.id as id, p.insats_id as insats_id, p.fran as fran, p.till as till, p.orsak as orsak, p.text as text,
                   p.satt as satt, m.namn as vem
              from paus p
                   join medarbetare m on m.id = p.satt_av
             where p.deltagande_id is null
             order by p.fran desc, p.id desc
            """)
    List<Rad> findDriftstopp();

    Optional<Pausrad> findByIdAndInsatsIdAndDeltagandeId(long id, long insatsId, long deltagandeId);

    Optional<Pausrad> findByIdAndDeltagandeIdIsNull(long id);

    List<Pausrad> findByInsatsIdAndDeltagandeId(long insatsId, long deltagandeId);

    List<Pausrad> findByInsatsIdAndDeltagandeIdIsNull(long insatsId);

    /** Those of an insats, one after another. */
    @Query("select id from insats where id = :insatsId for update")
    Optional<Long> lockInsats(long insatsId);

    Pausrad save(Pausrad paus);

    Pausrad update(Pausrad paus);

    /** 0 when somebody has changed or removed it since. */
    @Query("delete from paus where id = :id and version = :version")
    int remove(long id, int version);
}
