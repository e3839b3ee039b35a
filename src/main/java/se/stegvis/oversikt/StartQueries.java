package se.stegvis.oversikt;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.behorighet.Inloggad;

/** What start pages read. They have no insats in the address, so every question is asked on behalf of somebody. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StartQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

    /**
     * A participant who is the reader's to mind.
     *
     * @param nasta due day of the three-month follow-up that is to be done next; null when none is open
     * @param senast its last day in time
     * @param hos the kontaktperson
     * @param till the last day that the reader stands in for her; null when she does not
     * @param antal how many there are, also when the list is cut
     */
    @Introspected
    record Rad(
            long id,
            long insatsId,
            String insatsNamn,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            LocalDate inskriven,
            @Nullable LocalDate nasta,
            @Nullable LocalDate senast,
            @Nullable LocalDate upprattad,
            @Nullable LocalDate forankradDeltagare,
            @Nullable LocalDate forankradRemittent,
            @Nullable String hos,
            @Nullable LocalDate till,
            long antal) {}

    /** A participant whom somebody has become kontaktperson of; {@code givenAv} is null when it was at the enrolment. */
    @Introspected
    record NyDeltagare(
            long id,
            long deltagandeId,
            long insatsId,
            String insatsNamn,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            LocalDate fran,
            String overlamning,
            @Nullable String givenAv) {}

    /** The ongoing ones whose kontaktperson is the reader, or somebody she stands in for, in insatser where she works today. */
    default List<Rad> findMina(Inloggad inloggad, LocalDate idag) {
        return findMinaFor(inloggad.medarbetareId(), idag);
    }

    /** The ongoing ones that no other list holds and that the reader is named for, where she works today. */
    default List<Rad> findSkyddade(Inloggad inloggad, LocalDate idag) {
        return findSkyddadeFor(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats_namn, p.fornamn as fornamn,
                   p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, d.inskriven as inskriven,
                   f.forfallodag as nasta, f.senast as senast, h.upprattad as upprattad, h.forankrad_deltagare as forankrad_deltagare,
                   h.forankrad_remittent as forankrad_remittent, null as hos, null as till,
                   count(*) over () as antal
              from namngiven n
                   join deltagande d on d.id = n.deltagande_id
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   left join handlingsplan h on h.deltagande_id = d.id
                   left join frist f on f.oppen = d.id and f.slag = 'tremanaders'
             where n.medarbetare_id = :medarbetareId
               and n.avslutad is null
               and d.anonym
               and d.anonym_orsak = 'skyddad'
               and d.avslutsanledning is null
               and exists (
                   select 1
                     from uppdrag u
                    where u.medarbetare_id = n.medarbetare_id
                      and u.insats_id = d.insats_id
                      and u.fran <= :idag
                      and (u.till is null or u.till >= :idag))
             order by d.inskriven, d.id
             limit 200
            """)
    List<Rad> findSkyddadeFor(long medarbetareId, LocalDate idag);

    @Query(
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats_namn, p.fornamn as fornamn,
                   p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, d.inskriven as inskriven,
                   f.forfallodag as nasta, f.senast as senast, h.upprattad as upprattad, h.forankrad_deltagare as forankrad_deltagare,
                   h.forankrad_remittent as forankrad_remittent, m.namn as hos, mina.till as till,
                   count(*) over () as antal
              from (select u.insats_id, u.medarbetare_id, cast(null as date) as till
                      from uppdrag u
                     where u.medarbetare_id = :medarbetareId
                       and u.fran <= :idag
                       and (u.till is null or u.till >= :idag)
                     union
                    select v.insats_id, v.medarbetare_id, v.till
                      from vikariat v
                           join uppdrag u
                           on u.insats_id = v.insats_id and u.medarbetare_id = v.vikarie_id and u.fran <= :idag
                              and (u.till is null or u.till >= :idag)
                     where v.vikarie_id = :medarbetareId
                       and v.fran <= :idag
                       and v.till >= :idag) mina
                   join deltagande d
                   on d.insats_id = mina.insats_id and d.kontaktperson_id = mina.medarbetare_id
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   join medarbetare m on m.id = d.kontaktperson_id
                   left join handlingsplan h on h.deltagande_id = d.id
                   left join frist f on f.oppen = d.id and f.slag = 'tremanaders'
             where not d.anonym
               and d.avslutsanledning is null
             order by p.efternamn, p.fornamn, d.id
             limit 500
            """)
    List<Rad> findMinaFor(long medarbetareId, LocalDate idag);

    /**
     * The ongoing ones whom neither a kontaktperson nor her vikarie can see today, in insatser where the reader is
     * samordnare today. Of everybody else {@link #findMina} of somebody has it.
     */
    default List<Rad> findUtanKontaktperson(Inloggad inloggad, LocalDate idag) {
        return findUtanFor(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats_namn, p.fornamn as fornamn,
                   p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, d.inskriven as inskriven,
                   f.forfallodag as nasta, f.senast as senast, h.upprattad as upprattad, h.forankrad_deltagare as forankrad_deltagare,
                   h.forankrad_remittent as forankrad_remittent, m.namn as hos, null as till, count(*) over () as antal
              from deltagande d
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   left join handlingsplan h on h.deltagande_id = d.id
                   left join frist f on f.oppen = d.id and f.slag = 'tremanaders'
                   left join medarbetare m on m.id = d.kontaktperson_id
             where d.insats_id in (
                       select u.insats_id
                         from uppdrag u
                        where u.medarbetare_id = :medarbetareId
                          and u.roll = 'SAMORDNARE'
                          and u.fran <= :idag
                          and (u.till is null or u.till >= :idag))
               and not d.anonym
               and d.avslutsanledning is null
               and not exists (
                   select 1
                     from uppdrag k
                          join medarbetare km on km.id = k.medarbetare_id and km.aktiv
                    where k.insats_id = d.insats_id
                      and k.fran <= :idag
                      and (k.till is null or k.till >= :idag)
                      and (k.medarbetare_id = d.kontaktperson_id
                           or k.medarbetare_id in (
                               select v.vikarie_id
                                 from vikariat v
                                where v.insats_id = d.insats_id
                                  and v.medarbetare_id = d.kontaktperson_id
                                  and v.fran <= :idag
                                  and v.till >= :idag)))
             order by p.efternamn, p.fornamn, d.id
             limit 500
            """)
    List<Rad> findUtanFor(long medarbetareId, LocalDate idag);

    /** Whom the reader has got as kontaktperson, and has not said that she saw. */
    default List<NyDeltagare> findNyaHosMig(Inloggad inloggad, LocalDate idag) {
        return findNyaHos(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select k.id as id, d.id as deltagande_id, d.insats_id as insats_id, i.namn as insats_namn,
                   p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, k.fran as fran,
                   k.overlamning as overlamning, g.namn as given_av
              from kontaktpersonstid k
                   join deltagande d on d.id = k.deltagande_id
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   left join medarbetare g on g.id = k.given_av
             where k.medarbetare_id = :medarbetareId
               and k.sedd is null
               and k.till is null
               and not d.anonym
               and d.avslutsanledning is null
               and exists (
                   select 1
                     from uppdrag u
                    where u.medarbetare_id = :medarbetareId
                      and u.insats_id = d.insats_id
                      and u.fran <= :idag
                      and (u.till is null or u.till >= :idag))
             order by insats_namn, insats_id, p.efternamn, p.fornamn, k.id
             limit 200
            """)
    List<NyDeltagare> findNyaHos(long medarbetareId, LocalDate idag);
}
