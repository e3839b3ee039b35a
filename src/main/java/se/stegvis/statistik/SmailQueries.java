package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What was answered to SMAIL, question by question and party by party, whatever version it was asked in. */
interface SmailQueries {

    /**
     * Of each deltagande, question and party the latest value in the period against the very first one, whenever that was.
     * An answer that is no value is as if it had not been given.
     */
    @Query(
            "with "
                    + Population.ALLA
                    + """
            , svar as (
                select d.insats_id, d.vem, concat(v.nyckel, '\\:', s.svarande) as kategori, s.datum, v.varde,
                    first_value(v.varde) over (
                        partition by d.id, v.nyckel, s.svarande order by s.datum) as forsta,
                    row_number() over (partition by d.id, v.nyckel, s.svarande order by s.datum) as nummer,
                    row_number() over (partition by d.id, v.nyckel, s.svarande order by s.datum desc) as bakifran
                from d
                join skattning s on s.deltagande_id = d.id and s.instrument = 'smail' and s.datum <= :till
                join skattning_varde v on v.skattning_id = s.id and v.varde is not null
            )
            select insats_id, '' as kon, kategori,
                case
                    when nummer = 1 then 'saknar_andra'
                    when varde > forsta then 'upp'
                    when varde < forsta then 'ned'
                    else 'lika'
                end as matt,
                vem as deltagande_id, count(*) as antal
            from svar
            where bakifran = 1 and datum >= :fran
            group by insats_id, kategori, matt, vem
            """)
    List<Leaf> smail(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
