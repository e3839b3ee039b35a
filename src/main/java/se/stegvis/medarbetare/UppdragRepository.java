package se.stegvis.medarbetare;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UppdragRepository extends GenericRepository<Uppdrag, Long> {

    Uppdrag save(Uppdrag uppdrag);

    Uppdrag update(Uppdrag uppdrag);

    Optional<Uppdrag> findByIdAndMedarbetareId(long id, long medarbetareId);

    Optional<Uppdrag> findByIdAndInsatsId(long id, long insatsId);

    /** Those with a day in common with the period. Locks, so that it reads what is, not what was. */
    @Query(
            """
            select id
              from uppdrag
             where medarbetare_id = :medarbetareId
               and insats_id = :insatsId
               and roll = :roll
               and (till is null or till >= fran)
               and (till is null or till >= :fran)
               and (:till is null or fran <= :till)
               for update
            """)
    List<Long> findOverlapping(
            long medarbetareId, long insatsId, String roll, LocalDate fran, @Nullable LocalDate till);

    /** Days of an uppdrag. */
    @Introspected
    record Tid(LocalDate fran, @Nullable LocalDate till) {}

    /** Those somebody with an active account holds in the insats, by their first day. */
    @Query(
            """
            select u.fran as fran, u.till as till
              from uppdrag u
                   join medarbetare m on m.id = u.medarbetare_id and m.aktiv
             where u.medarbetare_id = :medarbetareId and u.insats_id = :insatsId
             order by u.fran
            """)
    List<Tid> findTider(long medarbetareId, long insatsId);

    /** Those somebody has, has had or will have in any insats. */
    @Query("select distinct roll from uppdrag where medarbetare_id = :medarbetareId")
    List<Roll> findRoller(long medarbetareId);

    @Query("insert ignore into uppdrag_sett (uppdrag_id, medarbetare_id, sett) values (:id, :medarbetareId, :nu)")
    int setSett(long id, long medarbetareId, Instant nu);

    /** Makes what an account still holds news again to every samordnare. */
    @Query(
            """
            delete from uppdrag_sett
             where uppdrag_id in (
                   select id
                     from uppdrag
                    where medarbetare_id = :medarbetareId
                      and (till is null or till >= :idag))
            """)
    void glomSedda(long medarbetareId, LocalDate idag);
}
