package se.stegvis.kontaktperson;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

/** Who is kontaktperson of whom in an insats, and the change of it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BytQueries extends GenericRepository<Kontaktpersonstid, Long> {

    /**
     * Who it is now.
     *
     * @param fran since when
     * @param version of the deltagande
     */
    @Introspected
    record Nu(
            @Nullable Long kontaktpersonId,
            LocalDate fran,
            LocalDate inskriven,
            @Nullable LocalDate utskriven,
            int version) {}

    /**
     * An ongoing participant that can be handed over.
     *
     * @param tid the open row of the history, by which a change meanwhile is seen; 0 when there is none
     */
    @Introspected
    record Pagaende(
            long id,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            LocalDate inskriven,
            @Nullable Long kontaktpersonId,
            @Nullable String kontaktperson,
            LocalDate fran,
            long tid) {}

    /**
     * Somebody who works in the insats, or is kontaktperson there.
     *
     * @param antal how many ongoing participants she is kontaktperson of
     * @param paPlats 1 when she can sign in and works there today, else 0
     * @param vikarie who sees her participants today
     */
    @Introspected
    record Medarbetarrad(
            long id, String namn, long antal, int paPlats, @Nullable String vikarie, @Nullable LocalDate vikarieTill) {}

    @Query(
            """
            select d.kontaktperson_id as kontaktperson_id, coalesce(k.fran, d.inskriven) as fran, d.inskriven as inskriven,
                   d.utskriven as utskriven, d.version as version
              from deltagande d
                   left join kontaktpersonstid k on k.oppen = d.id
             where d.insats_id = :insatsId and d.id = :deltagandeId
            """)
    Optional<Nu> findNu(long insatsId, long deltagandeId);

    /** Zero when the deltagande has been changed since the version. */
    @Query(
            """
            update deltagande
               set kontaktperson_id = :medarbetareId, version = version + 1
             where insats_id = :insatsId and id = :deltagandeId and version = :version
            """)
    int setKontaktperson(long insatsId, long deltagandeId, @Nullable Long medarbetareId, int version);

    @Query(
            """
            update deltagande
               set kontaktperson_id = :medarbetareId, version = version + 1
             where insats_id = :insatsId and id in (:deltaganden)
            """)
    void setAllas(long insatsId, List<Long> deltaganden, long medarbetareId);

    /** Keeps everybody else from changing them until the transaction ends; what is read after it is what is. */
    @Query(
            """
            select id
              from deltagande
             where insats_id = :insatsId and id in (:deltaganden) and not anonym
             order by id
               for update
            """)
    List<Long> lock(long insatsId, List<Long> deltaganden);

    /** Who made the open rows of those that are other rows than the ones given; empty for a file or an enrolment. */
    @Query(
            """
            select distinct coalesce(g.namn, '')
              from kontaktpersonstid k
                   left join medarbetare g on g.id = k.given_av
             where k.insats_id = :insatsId
               and k.oppen in (:deltaganden)
               and k.id not in (:tider)
               lock in share mode
            """)
    List<String> findGivna(long insatsId, List<Long> deltaganden, List<Long> tider);

    /** The open rows of those. Read with locks, past the snapshot of the transaction. */
    @Query(
            """
            select k.id, k.deltagande_id, k.medarbetare_id, k.fran, k.till
              from kontaktpersonstid k
             where k.oppen in (:deltaganden)
               for update
            """)
    List<Kontaktpersonstid> findOppna(List<Long> deltaganden);

    /**
     * The ongoing named participants, by name.
     *
     * @param hos the kontaktperson; null for all, 0 for those who have nobody
     * @param alla 1 for all of them, 0 for those of the ids
     */
    @Query(
            """
            select d.id as id, p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   d.inskriven as inskriven, d.kontaktperson_id as kontaktperson_id, m.namn as kontaktperson,
                   coalesce(k.fran, d.inskriven) as fran, coalesce(k.id, 0) as tid
              from deltagande d
                   join deltagare p on p.id = d.deltagare_id
                   left join medarbetare m on m.id = d.kontaktperson_id
                   left join kontaktpersonstid k on k.oppen = d.id
             where d.insats_id = :insatsId
               and not d.anonym
               and d.avslutsanledning is null
               and (:hos is null or coalesce(d.kontaktperson_id, 0) = :hos)
               and (:alla = 1 or d.id in (:ids))
             order by p.efternamn, p.fornamn, d.id
             limit :antal
            """)
    List<Pagaende> findPagaende(long insatsId, @Nullable Long hos, int alla, List<Long> ids, int antal);

    /** Everybody who works there today or is kontaktperson of somebody ongoing, by name. */
    @Query(
            """
            select m.id as id, m.namn as namn, vm.namn as vikarie, case when vm.id is null then null else v.till end as vikarie_till,
                   (select count(*)
                      from deltagande d
                     where d.insats_id = :insatsId and not d.anonym and d.avslutsanledning is null
                       and d.kontaktperson_id = m.id) as antal,
                   case when m.aktiv and exists (
                       select 1 from uppdrag u
                        where u.insats_id = :insatsId and u.medarbetare_id = m.id
                          and u.fran <= :idag and (u.till is null or u.till >= :idag)) then 1 else 0 end as pa_plats
              from (select u.medarbetare_id
                      from uppdrag u
                           join medarbetare um on um.id = u.medarbetare_id and um.aktiv
                     where u.insats_id = :insatsId and u.fran <= :idag and (u.till is null or u.till >= :idag)
                     union
                    select d.kontaktperson_id
                      from deltagande d
                     where d.insats_id = :insatsId and not d.anonym and d.avslutsanledning is null
                       and d.kontaktperson_id is not null) x
                   join medarbetare m on m.id = x.medarbetare_id
                   left join vikariat v
                   on v.insats_id = :insatsId and v.medarbetare_id = m.id and v.fran <= :idag and v.till >= :idag
                   left join medarbetare vm
                   on vm.id = v.vikarie_id and vm.aktiv
                      and exists (
                          select 1 from uppdrag u
                           where u.insats_id = :insatsId and u.medarbetare_id = vm.id
                             and u.fran <= :idag and (u.till is null or u.till >= :idag))
             order by m.namn, m.id
            """)
    List<Medarbetarrad> findMedarbetare(long insatsId, LocalDate idag);

    @Query(
            """
            select count(*)
              from deltagande d
             where d.insats_id = :insatsId and not d.anonym and d.avslutsanledning is null
               and d.kontaktperson_id is null
            """)
    long countUtan(long insatsId);
}
