package se.stegvis.kontaktperson;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has happened in the demo world by the time it is made. */
@JdbcRepository(dialect = Dialect.MYSQL)
@Requires(env = "demo")
interface DemoKontaktpersonRepository extends GenericRepository<Kontaktpersonstid, Long> {

    /** Moves what was written when it happened. */
    @Query(
            """
            update kontaktpersonstid
               set given = :given, sedd = :sedd
             where oppen = :deltagandeId
            """)
    void setGiven(long deltagandeId, Instant given, @Nullable Instant sedd);

    @Query("update deltagande set kontaktperson_id = :medarbetareId where id = :deltagandeId")
    void setKontaktperson(long deltagandeId, @Nullable Long medarbetareId);

    /** Makes the history begin with somebody else. */
    @Query("update kontaktpersonstid set medarbetare_id = :medarbetareId where oppen = :deltagandeId")
    void setForsta(long deltagandeId, long medarbetareId);

    @Query("select id from medarbetare where epost = :epost")
    Optional<Long> findId(String epost);

    /** The samordnare who worked there on the day. */
    @Query(
            """
            select medarbetare_id
              from uppdrag
             where insats_id = :insatsId
               and roll = 'SAMORDNARE'
               and fran <= :dag
               and (till is null or till >= :dag)
             order by id
             limit 1
            """)
    Optional<Long> findSamordnare(long insatsId, LocalDate dag);

    /** Somebody who worked there from the one day to the other, and is not the one given. */
    @Query(
            """
            select u.medarbetare_id
              from uppdrag u
             where u.insats_id = :insatsId
               and u.roll = 'COACH'
               and u.medarbetare_id <> :annan
               and u.fran <= :fran
               and (u.till is null or u.till >= :till)
             order by mod(u.medarbetare_id + :nummer, 7), u.id
             limit 1
            """)
    Optional<Long> findTidigare(long insatsId, long annan, LocalDate fran, LocalDate till, int nummer);
}
