package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Budget and outcome of whole quarters. */
interface EkonomiQueries {

    @Query(
            """
            select e.insats_id as insats_id, '' as kon, '' as kategori, m.matt as matt, 0 as deltagande_id,
                coalesce(sum(case m.matt when 'budget' then e.budget else e.utfall end), 0) as antal
            from ekonomi e
            cross join (select 'budget' as matt union all select 'utfall') m
            where e.insats_id in (:insatser)
                and date_add(makedate(e.ar, 1), interval 3 * (e.kvartal - 1) month) >= :fran
                and date_add(makedate(e.ar, 1), interval 3 * e.kvartal month) <= date_add(:till, interval 1 day)
            group by e.insats_id, m.matt
            """)
    List<Leaf> ekonomi(Collection<Long> insatser, LocalDate fran, LocalDate till);
}
