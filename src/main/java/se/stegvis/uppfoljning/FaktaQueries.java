package se.stegvis.uppfoljning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Fakta} are made of, for many deltaganden at a time. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FaktaQueries extends GenericRepository<FristRad, Long> {

    /** See {@link Fakta}. */
    @Introspected
    record DeltagandeRad(
            long id,
            long insatsId,
            LocalDate inskriven,
            @Nullable LocalDate slut,
            @Nullable LocalDate forankradDeltagare,
            @Nullable LocalDate forankradRemittent) {}

    /** The plan was gone through: at a moment, or on a day. */
    @Introspected
    record Planhandelse(long deltagandeId, @Nullable Instant nar, @Nullable LocalDate dag) {}

    /** Something dealt with; {@code gjord} is null when it was skipped. */
    @Introspected
    record AvklaradRad(long deltagandeId, String slag, LocalDate forfallodag, @Nullable LocalDate gjord) {}

    @Introspected
    record PausRad(long deltagandeId, LocalDate fran, LocalDate till) {}

    /** Whoever works out the frister of one of them waits for who does. */
    @Query(
            """
            select id
              from deltagande
             where id in (:ids) and (not anonym or anonym_orsak is not null)
             order by id
               for update
            """)
    List<Long> lock(Collection<Long> ids);

    @Query(
            """
            select d.id as id, d.insats_id as insats_id, d.inskriven as inskriven,
                   case
                       when d.avslutsanledning = 'felregistrering' then d.inskriven
                       when d.anonym and coalesce(d.anonym_orsak, '') <> 'skyddad' then d.inskriven
                       else d.utskriven
                   end as slut,
                   h.forankrad_deltagare as forankrad_deltagare, h.forankrad_remittent as forankrad_remittent
              from deltagande d
                   left join handlingsplan h on h.deltagande_id = d.id
             where d.id in (:ids)
            """)
    List<DeltagandeRad> findDeltaganden(Collection<Long> ids);

    /** A plan that came from a file has no version; it was written when it was agreed. */
    @Query(
            """
            select h.deltagande_id as deltagande_id, v.faststalld as nar, null as dag
              from handlingsplan h
                   join planversion v on v.handlingsplan_id = h.id
             where h.deltagande_id in (:ids)
             union all
            select h.deltagande_id, null, b.dag
              from handlingsplan h
                   join planversion v on v.handlingsplan_id = h.id
                   join planbekraftelse b on b.planversion_id = v.id
             where h.deltagande_id in (:ids)
             union all
            select h.deltagande_id, null, greatest(h.forankrad_deltagare, h.forankrad_remittent)
              from handlingsplan h
             where h.deltagande_id in (:ids)
               and h.forankrad_deltagare is not null
               and h.forankrad_remittent is not null
               and not exists (select 1 from planversion v where v.handlingsplan_id = h.id)
             union all
            select u.deltagande_id, null, coalesce(p.dag, u.genomford)
              from uppfoljning u
                   join uppfoljning_del p on p.uppfoljning_id = u.id and p.del = 'plan'
             where u.deltagande_id in (:ids)
            """)
    List<Planhandelse> findPlanhandelser(Collection<Long> ids);

    /**
     * That NNS 1 was offered stands on the case with a month and no day: then that day of it counts that is nearest to the due
     * day, so that what was done in time is in time.
     */
    @Query(
            """
            select deltagande_id as deltagande_id, 'tremanaders' as slag, forfallodag as forfallodag, genomford as gjord
              from uppfoljning
             where deltagande_id in (:ids) and (genomford is not null or hoppades_over is not null)
             union all
            select deltagande_id, slag, forfallodag, gjord
              from frist_avklarad
             where deltagande_id in (:ids)
             union all
            select n.deltagande_id, n.formular, date_add(d.inskriven, interval 3 month),
                   least(greatest(date_add(d.inskriven, interval 3 month), n.manad), last_day(n.manad))
              from nns_erbjudande n
                   join deltagande d on d.id = n.deltagande_id
             where n.deltagande_id in (:ids) and n.formular = 'nns_1' and (not d.anonym or d.anonym_orsak is not null)
            """)
    List<AvklaradRad> findAvklarade(Collection<Long> ids);

    @Query(
            """
            select d.id as deltagande_id, p.fran as fran, p.till as till
              from deltagande d
                   join paus p on p.insats_id = d.insats_id and (p.deltagande_id = d.id or p.deltagande_id is null)
             where d.id in (:ids) and (not d.anonym or d.anonym_orsak is not null)
            """)
    List<PausRad> findPauser(Collection<Long> ids);

    /** The deltaganden of an insats whose frister can change, from an id on. */
    @Query(
            """
            select id
              from deltagande
             where (:insatsId is null or insats_id = :insatsId) and id > :efter
               and (not anonym or anonym_orsak is not null)
             order by id
             limit :antal
            """)
    List<Long> findIds(@Nullable Long insatsId, long efter, int antal);
}
