package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The background of those who started in the period; of what was not asked there is a row too. */
interface BakgrundQueries {

    /** Whole years on the day of enrolment, or the difference of the years when only the year of birth is known. */
    @Query(
            "with " + Population.STARTADE
                    + """
            , alder as (
                select d.insats_id, d.kon, d.vem, p.fodd_svar,
                    coalesce(timestampdiff(year, p.fodelsedatum, d.inskriven), year(d.inskriven) - p.fodelsear) as ar
                from d
                left join deltagare p on p.id = d.deltagare_id
            )
            select insats_id, kon,
                case
                    when ar < 15 then 'under_15'
                    when ar < 30 then '15-29'
                    when ar < 45 then '30-44'
                    when ar < 60 then '45-59'
                    when ar < 75 then '60-74'
                    when ar >= 75 then 'over_74'
                    else coalesce(fodd_svar, 'ej_fragat')
                end as kategori,
                'startade' as matt,
                vem as deltagande_id, count(*) as antal
            from alder
            group by insats_id, kon, kategori, vem
            """)
    List<Leaf> alder(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    @Query(
            "with " + Population.STARTADE
                    + """
            select insats_id, kon,
                case when utbildning = 'okant' then 'saknas_okand' else coalesce(utbildning, 'ej_fragat') end as kategori,
                'startade' as matt,
                vem as deltagande_id, count(*) as antal
            from d
            group by insats_id, kon, kategori, vem
            """)
    List<Leaf> utbildning(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    @Query(
            "with " + Population.STARTADE
                    + """
            select insats_id, kon, coalesce(forsorjningstid, 'ej_fragat') as kategori, 'startade' as matt,
                vem as deltagande_id, count(*) as antal
            from d
            group by insats_id, kon, kategori, vem
            """)
    List<Leaf> forsorjningstid(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
