package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** One statement for each table. Each measure is a select of its own, so that it can be read beside its definition. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StatistikQueries extends GenericRepository<Leaf, Void> {

    @Query(
            """
            with d as (
                select insats_id, kon, deltagar_nr, inskriven, utskriven
                from deltagande
                where insats_id in (:insatser)
                    and anonym = false
                    and (avslutsanledning is null or avslutsanledning <> 'felregistrering')
            ),
            i_perioden as (
                select insats_id, kon,
                    row_number() over (partition by insats_id, deltagar_nr order by inskriven desc) as nummer
                from d
                where inskriven <= :till and (utskriven is null or utskriven >= :fran)
            )
            select insats_id, kon, '' as kategori, 'inskrivna' as matt, count(*) as antal
            from d
            where inskriven between :fran and :till
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'avslutade', count(*)
            from d
            where utskriven between :fran and :till
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'avslutade_hela_insatstiden', count(*)
            from d
            where utskriven <= :till
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'pagaende', count(*)
            from d
            where inskriven <= :till and (utskriven is null or utskriven > :till)
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'totalt', count(*)
            from d
            where inskriven <= :till
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'i_perioden', count(*)
            from i_perioden
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'unika', count(*)
            from i_perioden
            where nummer = 1
            group by insats_id, kon
            """)
    List<Leaf> deltagare(Collection<Long> insatser, LocalDate fran, LocalDate till);

    @Query(
            """
            with d as (
                select insats_id, kon, avslutsanledning,
                    exists (
                        select 1 from deltagande_sysselsattning s
                        where s.deltagande_id = deltagande.id and s.tidpunkt = 'efter'
                            and s.kod in ('ej_subventionerat_arbete', 'subventionerat_arbete', 'eget_foretag', 'studier')
                    ) as arbete_studier,
                    exists (
                        select 1 from deltagande_sysselsattning s
                        where s.deltagande_id = deltagande.id and s.tidpunkt = 'efter'
                            and s.kod = 'aktivt_arbetssokande'
                    ) as arbetssokande
                from deltagande
                where insats_id in (:insatser)
                    and anonym = false
                    and avslutsanledning <> 'felregistrering'
                    and utskriven between :fran and :till
            )
            select insats_id, kon, '' as kategori, 'avslutade' as matt, count(*) as antal
            from d
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'avslutade_utan_provotid', count(*)
            from d
            where avslutsanledning <> 'utan_matning'
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'till_arbete_studier', count(*)
            from d
            where arbete_studier
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'arbete_studier_arbetssokande', count(*)
            from d
            where arbete_studier or arbetssokande
            group by insats_id, kon
            """)
    List<Leaf> resultat(Collection<Long> insatser, LocalDate fran, LocalDate till);

    @Query(
            """
            with d as (
                select d.insats_id, d.kon, d.inskriven,
                    greatest(h.forankrad_deltagare, h.forankrad_remittent) as forankrad
                from deltagande d
                left join handlingsplan h on h.deltagande_id = d.id
                where d.insats_id in (:insatser)
                    and d.anonym = false
                    and (d.avslutsanledning is null or d.avslutsanledning <> 'felregistrering')
                    and d.inskriven <= :till
                    and (d.utskriven is null or d.utskriven >= :fran)
            )
            select insats_id, kon, '' as kategori, 'deltagare' as matt, count(*) as antal
            from d
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'med_plan', count(*)
            from d
            where forankrad <= :till
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'plan_inom_en_manad', count(*)
            from d
            where forankrad <= :till and forankrad <= date_add(inskriven, interval 1 month)
            group by insats_id, kon
            """)
    List<Leaf> handlingsplan(Collection<Long> insatser, LocalDate fran, LocalDate till);

    @Query(
            """
            select insats_id, kon, '' as kategori, 'anonyma' as matt, count(*) as antal
            from deltagande
            where insats_id in (:insatser)
                and anonym = true
                and (avslutsanledning is null or avslutsanledning <> 'felregistrering')
                and nyckeldag >= :fran
                and date_add(nyckeldag, interval 6 month) <= date_add(:till, interval 1 day)
            group by insats_id, kon
            """)
    List<Leaf> anonyma(Collection<Long> insatser, LocalDate fran, LocalDate till);
}
