package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Those who exited in the period: to what. */
interface AvslutQueries {

    @Query(
            "with " + Population.AVSLUTADE + Population.UTFALL
                    + """
            select insats_id, kon, '' as kategori, 'avslutade' as matt, count(*) as antal
            from utfall
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'avslutade_utan_provotid', count(*)
            from utfall
            where avslutsanledning <> 'utan_matning'
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'till_arbete_studier', count(*)
            from utfall
            where arbete or studier
            group by insats_id, kon
            union all
            select insats_id, kon, '', 'arbete_studier_arbetssokande', count(*)
            from utfall
            where arbete or studier or arbetssokande
            group by insats_id, kon
            """)
    List<Leaf> resultat(Collection<Long> insatser, LocalDate fran, LocalDate till);
}
