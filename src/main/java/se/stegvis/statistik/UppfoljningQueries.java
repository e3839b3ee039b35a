package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The three-month due days and what became of each. The table {@code frist} has those that were dealt with and the one that is
 * open; those behind it have no row, so the days are counted out here, by the takt that holds on each. That both come to the
 * same is held by a naive count in the tests.
 */
interface UppfoljningQueries {

    /**
     * The days until {@code till}, which is not to be in the future. Of each deltagande a day for each month of the period that
     * the takt divides: {@code k} months after the enrolment, clipped to the last of its month.
     */
    @Query(
            "with "
                    + Population.I_PERIODEN
                    + """
            , siffra as (
                select 0 as n union all select 1 union all select 2 union all select 3 union all select 4
                union all select 5 union all select 6 union all select 7 union all select 8 union all select 9
            ),
            manad as (
                select a.n + 10 * b.n + 100 * c.n as n
                from siffra a cross join siffra b cross join siffra c
                where a.n + 10 * b.n + 100 * c.n <= 12 * (year(:till) - year(:fran)) + month(:till) - month(:fran)
            ),
            dagar as (
                select d.id, d.insats_id, d.vem, d.utskriven, n.k, date_add(d.inskriven, interval n.k month) as dag
                from d
                join (
                    select s.id, 12 * (year(s.fran) - year(s.inskriven)) + month(s.fran) - month(s.inskriven) + manad.n as k
                    from (select id, inskriven, greatest(inskriven, :fran) as fran from d) s
                    cross join manad
                ) n on n.id = d.id and n.k >= 1
            ),
            takt as (
                select niva_id as insats_id, fran, varde,
                    lead(fran) over (partition by niva_id order by fran) as slut
                from installning
                where nyckel = 'uppfoljning_manader' and niva = 'insats' and niva_id in (:insatser)
            ),
            forfallen as (
                select dagar.insats_id, dagar.vem,
                    case
                        when f.tillstand = 'gjord' and f.gjord <= f.senast then 'i_tid'
                        when f.tillstand = 'gjord' then 'sena'
                        when f.tillstand in ('hoppad', 'pausad') or exists (
                            select 1 from paus p
                            where p.insats_id = dagar.insats_id
                                and (p.deltagande_id = dagar.id or p.deltagande_id is null)
                                and p.fran < dagar.dag and p.till >= dagar.dag) then 'hoppades_over'
                        else 'ej_gjorda'
                    end as utgang
                from dagar
                left join takt t on t.insats_id = dagar.insats_id
                    and t.fran <= dagar.dag and (t.slut is null or t.slut > dagar.dag)
                left join frist f on f.deltagande_id = dagar.id and f.slag = 'tremanaders'
                    and f.forfallodag = dagar.dag
                where dagar.dag between :fran and :till
                    and (dagar.utskriven is null or dagar.dag < dagar.utskriven)
                    and mod(dagar.k, coalesce(t.varde, 3)) = 0
            )
            select insats_id, '' as kon, '' as kategori,
                case when b.alla = 1 then 'forfallna' else utgang end as matt, vem as deltagande_id, count(*) as antal
            from forfallen
            cross join (select 0 as alla union all select 1) b
            group by insats_id, matt, vem
            """)
    List<Leaf> uppfoljning(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
