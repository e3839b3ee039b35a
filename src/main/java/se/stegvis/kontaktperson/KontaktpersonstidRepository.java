package se.stegvis.kontaktperson;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.kontaktperson.Kontaktpersonstid.Rad;
import se.stegvis.kontaktperson.Kontaktpersonstid.Skifte;

/** The history, a set of deltaganden at a time. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KontaktpersonstidRepository extends GenericRepository<Kontaktpersonstid, Long> {

    /** The latest first. */
    @Query(
            """
            select m.namn as namn, k.fran as fran, k.till as till, k.overlamning as overlamning, g.namn as given_av,
                   k.given as given
              from kontaktpersonstid k
                   left join medarbetare m on m.id = k.medarbetare_id
                   left join medarbetare g on g.id = k.given_av
             where k.insats_id = :insatsId and k.deltagande_id = :deltagandeId
             order by k.fran desc, k.id desc
            """)
    List<Rad> findRader(long insatsId, long deltagandeId);

    /** The first of some who have no history; it reads no row of it, and so locks none that another enrolment needs. */
    @Query(
            """
            insert into kontaktpersonstid (insats_id, deltagande_id, medarbetare_id, fran, given, sedd)
            select insats_id, id, kontaktperson_id, inskriven, :nu,
                   case when :nyhet = 0 or kontaktperson_id is null then :nu end
              from deltagande
             where id in (:deltaganden) and deltagare_id is not null
            """)
    void begin(List<Long> deltaganden, Instant nu, int nyhet);

    /** Those of them whose open row says somebody else; read with locks, past the snapshot of the transaction. */
    @Query(
            """
            select d.id as deltagande_id, k.id as tid, k.medarbetare_id as fore, d.kontaktperson_id as efter
              from deltagande d
                   left join kontaktpersonstid k on k.oppen = d.id
             where d.id in (:deltaganden)
               and (not d.anonym or d.deltagare_id is not null)
               and (k.id is null or not (k.medarbetare_id <=> d.kontaktperson_id))
               for update
            """)
    List<Skifte> findSkiften(List<Long> deltaganden);

    /** Ends them the day before, but never before their own first day or after the exit. */
    @Query(
            """
            update kontaktpersonstid k
                   join deltagande d on d.id = k.deltagande_id
               set k.till = greatest(k.fran, least(:dag, coalesce(d.utskriven, :dag))) - interval 1 day
             where k.id in (:tider)
            """)
    void end(List<Long> tider, LocalDate dag);

    /** Opens what follows the ended ones, for whoever is kontaktperson now. */
    @Query(
            """
            insert into kontaktpersonstid (insats_id, deltagande_id, medarbetare_id, fran, overlamning, given_av, given,
                                           sedd)
            select d.insats_id, d.id, d.kontaktperson_id, k.till + interval 1 day, :overlamning, :av, :nu,
                   case when :nyhet = 0 or d.kontaktperson_id is null or d.kontaktperson_id <=> :av then :nu end
              from kontaktpersonstid k
                   join deltagande d on d.id = k.deltagande_id
             where k.id in (:tider)
            """)
    void follow(List<Long> tider, String overlamning, @Nullable Long av, Instant nu, int nyhet);

    /** The enrolment is on a later day than they say. */
    @Query(
            """
            update kontaktpersonstid
               set till = greatest(till, :dag - interval 1 day), fran = :dag
             where insats_id = :insatsId and deltagande_id = :deltagandeId and fran < :dag
            """)
    void beginLater(long insatsId, long deltagandeId, LocalDate dag);

    /** The enrolment is on an earlier day. Of those that began with it, whoever lasted no day lasts none still. */
    @Query(
            """
            update kontaktpersonstid
               set till = case when till < :fore then :dag - interval 1 day else till end, fran = :dag
             where insats_id = :insatsId and deltagande_id = :deltagandeId and fran = :fore
            """)
    void beginEarlier(long insatsId, long deltagandeId, LocalDate fore, LocalDate dag);

    /** Somebody has seen that they are hers now. What is not hers, or not in the insats, is left alone. */
    @Query(
            """
            update kontaktpersonstid
               set sedd = :nu
             where insats_id = :insatsId
               and medarbetare_id = :medarbetareId
               and id in (:tider)
               and sedd is null
            """)
    void setSedda(long insatsId, long medarbetareId, List<Long> tider, Instant nu);
}
