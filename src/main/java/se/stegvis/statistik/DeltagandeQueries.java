package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who was enrolled, was there, had a plan and exited. */
interface DeltagandeQueries {

    @Query(
            "with " + Population.ALLA
                    + """
            , i_perioden as (
                select insats_id, kon, vem,
                    row_number() over (partition by insats_id, deltagar_nr order by inskriven desc) as nummer
                from d
                where inskriven <= :till and (utskriven is null or utskriven >= :fran)
            )
            select insats_id, kon, '' as kategori, 'inskrivna' as matt, vem as deltagande_id, count(*) as antal
            from d
            where inskriven between :fran and :till
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'avslutade', vem, count(*)
            from d
            where utskriven between :fran and :till
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'avslutade_hela_insatstiden', vem, count(*)
            from d
            where utskriven <= :till
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'pagaende', vem, count(*)
            from d
            where inskriven <= :till and (utskriven is null or utskriven > :till)
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'totalt', vem, count(*)
            from d
            where inskriven <= :till
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'i_perioden', vem, count(*)
            from i_perioden
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'unika', vem, count(*)
            from i_perioden
            where nummer = 1
            group by insats_id, kon, vem
            """)
    List<Leaf> deltagare(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    @Query(
            "with " + Population.I_PERIODEN
                    + """
            , plan as (
                select d.insats_id, d.kon, d.vem, d.inskriven,
                    greatest(h.forankrad_deltagare, h.forankrad_remittent) as forankrad
                from d
                left join handlingsplan h on h.deltagande_id = d.id
            )
            select insats_id, kon, '' as kategori, 'deltagare' as matt, vem as deltagande_id, count(*) as antal
            from plan
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'med_plan', vem, count(*)
            from plan
            where forankrad <= :till
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'plan_inom_en_manad', vem, count(*)
            from plan
            where forankrad <= :till and forankrad <= date_add(inskriven, interval 1 month)
            group by insats_id, kon, vem
            """)
    List<Leaf> handlingsplan(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    @Query(
            """
            select insats_id, kon, '' as kategori, 'anonyma' as matt, if(:perDeltagande, id, 0) as deltagande_id,
                count(*) as antal
            from deltagande
            where insats_id in (:insatser)
                and anonym = true
                and (avslutsanledning is null or avslutsanledning <> 'felregistrering')
                and nyckeldag >= :fran
                and date_add(nyckeldag, interval 6 month) <= date_add(:till, interval 1 day)
            group by insats_id, kon, deltagande_id
            """)
    List<Leaf> anonyma(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
