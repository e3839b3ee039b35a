package se.stegvis.session;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRepository.Session, Long> {

    /** A signed-in browser; only its id is ever read. */
    @MappedEntity("session")
    record Session(@Id long id) {}

    /**
     * One roll of the account that a session belongs to; an account without rolls has one row without.
     *
     * @param dolj 0 or 1: a union makes a number of a boolean
     */
    @Introspected
    record SessionRow(
            long sessionId,
            Instant senastAnvand,
            int dolj,
            @Nullable String skarm,
            long medarbetareId,
            String namn,
            String utat,
            @Nullable Roll roll,
            @Nullable Long insatsId,
            @Nullable String insatsNamn) {}

    @Query(
            """
            insert into session (nyckel, medarbetare_id, skapad, senast_anvand)
            values (:nyckel, :medarbetareId, :nu, :nu)
            """)
    void begin(byte[] nyckel, long medarbetareId, Instant nu);

    /** Everything a request needs to know of who is signed in, in one statement. Empty when the session does not hold. */
    @Query(
            """
            select s.id as session_id, s.senast_anvand as senast_anvand, s.dolj as dolj, s.skarm as skarm,
                   m.id as medarbetare_id, m.namn as namn,
                   coalesce(m.alias, m.namn) as utat,
                   r.roll as roll, null as insats_id, null as insats_namn
              from session s
                   join medarbetare m on m.id = s.medarbetare_id and m.aktiv
                   left join medarbetare_roll r on r.medarbetare_id = m.id
             where s.nyckel = :nyckel and s.senast_anvand > :anvandEfter and s.skapad > :skapadEfter
            union all
            select s.id, s.senast_anvand, s.dolj, s.skarm, m.id, m.namn, coalesce(m.alias, m.namn), u.roll, i.id, i.namn
              from session s
                   join medarbetare m on m.id = s.medarbetare_id and m.aktiv
                   join uppdrag u on u.medarbetare_id = m.id and u.fran <= :idag and (u.till is null or u.till >= :idag)
                   join insats i on i.id = u.insats_id
             where s.nyckel = :nyckel and s.senast_anvand > :anvandEfter and s.skapad > :skapadEfter
            """)
    List<SessionRow> find(byte[] nyckel, Instant anvandEfter, Instant skapadEfter, LocalDate idag);

    @Query("update session set senast_anvand = :nu where id = :id")
    void touch(long id, Instant nu);

    @Query("update session set dolj = :dolj where id = :id")
    void dolj(long id, boolean dolj);

    @Query("update session set skarm = :skarm where id = :id")
    void skarm(long id, @Nullable String skarm);

    @Query("delete from session where id = :id")
    void end(long id);

    @Query("delete from session where medarbetare_id = :medarbetareId")
    int endAll(long medarbetareId);

    @Query("delete from session where id = :id and medarbetare_id = :medarbetareId")
    int endOf(long medarbetareId, long id);

    @Query(
            """
            select id, skapad, senast_anvand
              from session
             where medarbetare_id = :medarbetareId and senast_anvand > :anvandEfter and skapad > :skapadEfter
             order by senast_anvand desc, id
            """)
    List<OpenSession> findOpen(long medarbetareId, Instant anvandEfter, Instant skapadEfter);

    @Query("delete from session where senast_anvand <= :anvandEfter or skapad <= :skapadEfter")
    void endExpired(Instant anvandEfter, Instant skapadEfter);
}
