package se.stegvis.arbetslista;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

/** What a report would miss. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SaknasQueries extends GenericRepository<ArbetslistaQueries.FristRow, Long> {

    /**
     * Something missing about a participant.
     *
     * @param vad code of a {@link Saknas}
     * @param version the latest version of the plan, where one is missing a day; null when there is none
     * @param slag of an overdue frist, with {@code eget}, {@code forfallodag} and {@code senast}; else null
     * @param antal how many participants the whole list holds
     */
    @Introspected
    record Lucka(
            long deltagandeId,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            @Nullable String kontaktperson,
            @Nullable LocalDate utskriven,
            String vad,
            @Nullable Integer version,
            @Nullable String slag,
            @Nullable String eget,
            @Nullable LocalDate forfallodag,
            @Nullable LocalDate senast,
            long antal) {}

    /**
     * Of the ongoing, and of those who have exited from a day on, the participants on the places after {@code efter} up to
     * {@code till}. Parameters as in {@link Definition}.
     */
    @Query(
            """
            with folk as (
                select d.id, d.insats_id, d.deltagare_id, d.kontaktperson_id, d.remittent, d.utbildning, d.forsorjningstid,
                       d.avslutsanledning
                  from deltagande d
                 where d.insats_id = :insatsId
                   and not d.anonym
                   and (d.avslutsanledning is null
                        or (d.avslutsanledning <> 'felregistrering' and d.utskriven >= :avslutade))
                   and (:kontaktperson is null or coalesce(d.kontaktperson_id, 0) = :kontaktperson)
                   and (:lasare is null or d.kontaktperson_id = :lasare
                        or exists (
                            select 1 from vikariat v
                             where v.insats_id = d.insats_id and v.medarbetare_id = d.kontaktperson_id
                               and v.vikarie_id = :lasare and v.fran <= :idag and v.till >= :idag))
            ),
            luckor as (
                select p.id, 'forsenad' as vad, 1 as ordning, null as version, f.slag, f.forfallodag, f.senast
                  from folk p
                       join frist f on f.insats_id = p.insats_id and f.oppen = p.id and f.tillstand = 'oppen'
                 where f.senast < :idag
                 union all
                select p.id, s.vad, s.ordning,
                       (select max(v.nummer) from planversion v where v.handlingsplan_id = h.id), null, null, null
                  from folk p
                       join (select 'plan_deltagare' as vad, 2 as ordning union all select 'plan_remittent', 3) s
                       left join handlingsplan h on h.deltagande_id = p.id
                 where p.avslutsanledning is null
                   and (case s.vad when 'plan_deltagare' then h.forankrad_deltagare else h.forankrad_remittent end) is null
                 union all
                select p.id, 'remittent', 4, null, null, null, null from folk p where p.remittent is null
                 union all
                select p.id, 'utbildning', 5, null, null, null, null from folk p where p.utbildning is null
                 union all
                select p.id, 'forsorjningstid', 6, null, null, null, null from folk p where p.forsorjningstid is null
                 union all
                select p.id, 'forsorjning', 7, null, null, null, null
                  from folk p
                 where not exists (
                           select 1 from deltagande_forsorjning f where f.deltagande_id = p.id and f.tidpunkt = 'fore')
                 union all
                select p.id, 'utfall', 8, null, null, null, null
                  from folk p
                 where p.avslutsanledning = 'utskrivning'
                   and not exists (
                       select 1 from deltagande_sysselsattning y where y.deltagande_id = p.id and y.tidpunkt = 'efter')
                 union all
                select p.id, 'slutdokumentation', 9, null, null, null, null
                  from folk p
                 where p.avslutsanledning <> 'avliden'
                   and not exists (
                       select 1 from slutdokumentation k
                        where k.insats_id = p.insats_id and k.deltagande_id = p.id and k.stangd is not null)
            ),
            platser as (
                select u.*, p.insats_id, p.kontaktperson_id, n.fornamn, n.efternamn,
                       dense_rank() over (order by n.efternamn, n.fornamn, p.id) as plats
                  from luckor u
                       join folk p on p.id = u.id
                       join deltagare n on n.id = p.deltagare_id
            ),
            lista as (
                select platser.*, first_value(plats) over (order by plats desc) as antal from platser
            )
            select l.id as deltagande_id, l.fornamn as fornamn, l.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   m.namn as kontaktperson, d.utskriven as utskriven, l.vad as vad, l.version as version, l.slag as slag,
                   e.namn as eget, l.forfallodag as forfallodag, l.senast as senast, l.antal as antal
              from lista l
                   join deltagande d on d.id = l.id
                   left join medarbetare m on m.id = l.kontaktperson_id
                   left join fristslag e on e.insats_id = l.insats_id and concat('eget_', e.id) = l.slag
             where l.plats > :efter and l.plats <= :till
             order by l.plats, l.ordning, l.senast, l.slag
            """)
    List<Lucka> find(
            long insatsId,
            LocalDate idag,
            LocalDate avslutade,
            @Nullable Long lasare,
            @Nullable Long kontaktperson,
            long efter,
            long till);
}
