package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The situation before and after of those who exited in the period. */
interface LageQueries {

    /**
     * In sources, since one person can have several, and in persons. Of one source the two are the same; only all of them
     * together are not.
     */
    @Query(
            "with " + Population.AVSLUTADE
                    + """
            , kalla as (
                select d.id, d.insats_id, d.vem, 'fore' as tidpunkt, coalesce(f.kod, 'ej_fragat') as kod
                from d
                left join deltagande_forsorjning f on f.deltagande_id = d.id and f.tidpunkt = 'fore'
                union all
                select d.id, d.insats_id, d.vem, 'efter', coalesce(f.kod, 'ej_fragat')
                from d
                left join deltagande_forsorjning f on f.deltagande_id = d.id and f.tidpunkt = 'efter'
            ),
            enhet as (
                select 'kallor_' as enhet
                union all
                select 'personer_'
            )
            select insats_id, '' as kon, kod as kategori, concat(enhet, tidpunkt) as matt, vem as deltagande_id,
                count(*) as antal
            from kalla
            cross join enhet
            group by insats_id, kod, tidpunkt, enhet, vem
            union all
            select insats_id, '', 'totalt', concat(enhet, tidpunkt), vem,
                case enhet when 'kallor_' then count(*) else count(distinct id) end
            from kalla
            cross join enhet
            where kod not in ('vill_inte_svara', 'ej_fragat')
            group by insats_id, tidpunkt, enhet, vem
            """)
    List<Leaf> forsorjning(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    @Query(
            "with " + Population.AVSLUTADE
                    + """
            select d.insats_id, d.kon, s.kod as kategori, s.tidpunkt as matt, d.vem as deltagande_id,
                count(*) as antal
            from d
            join deltagande_sysselsattning s on s.deltagande_id = d.id
            group by d.insats_id, d.kon, s.kod, s.tidpunkt, d.vem
            """)
    List<Leaf> sysselsattning(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
