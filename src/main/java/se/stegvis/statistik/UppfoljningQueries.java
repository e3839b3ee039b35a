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
            start as (
                select id, insats_id, vem, inskriven, utskriven,
                    12 * (year(greatest(inskriven, :fran)) - year(inskriven))
                        + month(greatest(inskriven, :fran)) - month(inskriven) as k
                from d
            ),
            dagar as (
                select id, insats_id, vem, utskriven, start.k + manad.n as k,
                    date_add(inskriven, interval start.k + manad.n month) as dag
                from start
                cross join manad
                where start.k + manad.n >= 1
            ),
            takt as (
                select niva_id as insats_id, fran, varde,
                    lead(fran) over (partition by niva_id order by fran) as slut
                from installning
                where nyckel = 'uppfoljning_manader' and niva = 'insats' and niva_id in (:insatser)
            ),
            utgangar as (
                select insats_id, vem, utgang, count(*) as antal
                from (
                    select dagar.insats_id, dagar.vem,
                        case
                            when f.tillstand = 'gjord' and f.gjord <= f.senast then 'i_tid'
                            when f.tillstand = 'gjord' then 'sena'
                            when f.tillstand = 'hoppad' or exists (
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
                ) forfallen
                group by insats_id, vem, utgang
            )
            select insats_id, '' as kon, '' as kategori,
                case when alla = 1 then 'forfallna' else utgang end as matt, vem as deltagande_id,
                cast(sum(antal) as signed) as antal
            from utgangar
            cross join (select 0 as alla union all select 1) delar
            group by insats_id, matt, vem
            """)
    List<Leaf> uppfoljning(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
