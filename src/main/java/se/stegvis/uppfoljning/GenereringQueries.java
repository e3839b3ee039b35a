package se.stegvis.uppfoljning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

/** Who can be followed up in an insats, and what a batch came to. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GenereringQueries extends GenericRepository<Generering, Long> {

    /**
     * A participant who goes on.
     *
     * @param paPlats whether her kontaktperson works in the insats today
     * @param vikarie who stands in for that one today
     */
    @Introspected
    record Pagaende(
            long id,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            @Nullable Long kontaktpersonId,
            @Nullable String kontaktperson,
            long paPlats,
            @Nullable String vikarie) {}

    @Introspected
    record Redan(long deltagandeId, LocalDate forfallodag) {}

    /** How many go on that no list holds, and why. */
    @Introspected
    record Utan(String orsak, long antal) {}

    /**
     * One of a batch.
     *
     * @param skapad whether it was made there; else it was there already
     */
    @Introspected
    record Rad(
            long deltagandeId,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            LocalDate forfallodag,
            @Nullable LocalDate planerad,
            @Nullable String ansvarig,
            long skapad) {}

    @Query(
            """
            select d.id as id, p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   m.id as kontaktperson_id, m.namn as kontaktperson,
                   coalesce(m.aktiv and exists (
                       select 1 from uppdrag u
                        where u.insats_id = d.insats_id and u.medarbetare_id = m.id
                          and u.fran <= :idag and (u.till is null or u.till >= :idag)), 0) as pa_plats,
                   vm.namn as vikarie
              from deltagande d
                   join deltagare p on p.id = d.deltagare_id
                   left join medarbetare m on m.id = d.kontaktperson_id
                   left join vikariat v
                   on v.insats_id = d.insats_id and v.medarbetare_id = m.id and v.fran <= :idag and v.till >= :idag
                   left join medarbetare vm on vm.id = v.vikarie_id
             where d.insats_id = :insatsId
               and not d.anonym
               and d.avslutsanledning is null
             order by m.namn, m.id, p.efternamn, p.fornamn, d.id
            """)
    List<Pagaende> findPagaende(long insatsId, LocalDate idag);

    @Query(
            """
            select deltagande_id as deltagande_id, forfallodag as forfallodag
              from uppfoljning
             where insats_id = :insatsId and forfallodag between :fran and :till
            """)
    List<Redan> findRedan(long insatsId, LocalDate fran, LocalDate till);

    @Query(
            """
            select anonym_orsak as orsak, count(*) as antal
              from deltagande
             where insats_id = :insatsId and anonym and anonym_orsak is not null and avslutsanledning is null
             group by anonym_orsak
             order by anonym_orsak desc
            """)
    List<Utan> findUtan(long insatsId);

    /**
     * Who has a form to print.
     *
     * @param forra the follow-up that was done before; null when there was none
     */
    @Introspected
    record Blankettrad(
            long deltagandeId,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            LocalDate forfallodag,
            @Nullable LocalDate planerad,
            @Nullable String ansvarig,
            @Nullable Long forra,
            @Nullable LocalDate forraDag) {}

    @Query(
            """
            with rader as (
                select r.deltagande_id, r.forfallodag,
                       (select max(f.forfallodag)
                          from uppfoljning f
                         where f.deltagande_id = r.deltagande_id
                           and f.forfallodag < r.forfallodag
                           and f.genomford is not null) as forra
                  from generering_rad r
                 where r.generering_id = :id
            )
            select d.id as deltagande_id, p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   r.forfallodag as forfallodag, u.planerad as planerad, coalesce(a.namn, k.namn) as ansvarig,
                   f.id as forra, f.genomford as forra_dag
              from rader r
                   join deltagande d on d.id = r.deltagande_id
                   join deltagare p on p.id = d.deltagare_id
                   join uppfoljning u on u.deltagande_id = r.deltagande_id and u.forfallodag = r.forfallodag
                   left join uppfoljning f on f.deltagande_id = r.deltagande_id and f.forfallodag = r.forra
                   left join medarbetare a on a.id = u.ansvarig_id
                   left join medarbetare k on k.id = d.kontaktperson_id
             where not d.anonym
             order by ansvarig, u.planerad, p.efternamn, p.fornamn, d.id
             limit :antal offset :forbi
            """)
    List<Blankettrad> findBlanketter(long id, int antal, int forbi);

    /** How many of a batch are planned on each day. */
    @Introspected
    record Dagrad(LocalDate dag, long antal) {}

    @Query(
            """
            select u.planerad as dag, count(*) as antal
              from generering_rad r
                   join deltagande d on d.id = r.deltagande_id
                   join uppfoljning u on u.deltagande_id = r.deltagande_id and u.forfallodag = r.forfallodag
             where r.generering_id = :id
               and not d.anonym
               and u.planerad is not null
             group by u.planerad
             order by u.planerad
            """)
    List<Dagrad> findDagar(long id);

    @Query(
            """
            select d.id as deltagande_id, p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   r.forfallodag as forfallodag, u.planerad as planerad, coalesce(a.namn, k.namn) as ansvarig,
                   coalesce(u.generering_id = r.generering_id, 0) as skapad
              from generering_rad r
                   join deltagande d on d.id = r.deltagande_id
                   join deltagare p on p.id = d.deltagare_id
                   join uppfoljning u on u.deltagande_id = r.deltagande_id and u.forfallodag = r.forfallodag
                   left join medarbetare a on a.id = u.ansvarig_id
                   left join medarbetare k on k.id = d.kontaktperson_id
             where r.generering_id = :id
               and not d.anonym
             order by ansvarig, u.planerad, p.efternamn, p.fornamn, d.id
            """)
    List<Rad> findRader(long id);
}
