package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Those who exited in the period: why, to what, and after how long. */
interface AvslutQueries {

    @Query(
            "with " + Population.AVSLUTADE + Population.UTFALL
                    + """
            select insats_id, kon, '' as kategori, 'avslutade' as matt, vem as deltagande_id, count(*) as antal
            from utfall
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'avslutade_utan_provotid', vem, count(*)
            from utfall
            where avslutsanledning <> 'utan_matning'
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'till_arbete_studier', vem, count(*)
            from utfall
            where arbete or studier
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'arbete_studier_arbetssokande', vem, count(*)
            from utfall
            where arbete or studier or arbetssokande
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'till_arbete_studier_utan_provotid', vem, count(*)
            from utfall
            where avslutsanledning <> 'utan_matning' and (arbete or studier)
            group by insats_id, kon, vem
            union all
            select insats_id, kon, '', 'arbete_studier_arbetssokande_utan_provotid', vem, count(*)
            from utfall
            where avslutsanledning <> 'utan_matning' and (arbete or studier or arbetssokande)
            group by insats_id, kon, vem
            """)
    List<Leaf> resultat(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    @Query(
            "with " + Population.AVSLUTADE + Population.UTFALL
                    + """
            select d.insats_id, d.kon, s.kod as kategori, 'personer' as matt, d.vem as deltagande_id, count(*) as antal
            from d
            join deltagande_sysselsattning s on s.deltagande_id = d.id and s.tidpunkt = 'efter'
            group by d.insats_id, d.kon, s.kod, d.vem
            union all
            select insats_id, kon, 'bade_arbetar_och_studerar', 'personer', vem, count(*)
            from utfall
            where arbete and studier
            group by insats_id, kon, vem
            union all
            select insats_id, kon,
                concat('omfattning_',
                    case when omfattning = 75 then 75 else greatest(10, omfattning div 10 * 10) end) as kategori,
                'personer', vem, count(*)
            from utfall
            where omfattning is not null
            group by insats_id, kon, kategori, vem
            union all
            select insats_id, kon, 'arbete', 'personer', vem, count(*)
            from utfall
            where arbete
            group by insats_id, kon, vem
            union all
            select insats_id, kon, 'arbete_eller_studier', 'personer', vem, count(*)
            from utfall
            where arbete or studier
            group by insats_id, kon, vem
            union all
            select insats_id, kon, 'arbete_studier_arbetssokande', 'personer', vem, count(*)
            from utfall
            where arbete or studier or arbetssokande
            group by insats_id, kon, vem
            """)
    List<Leaf> avslutsutfall(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    @Query(
            "with " + Population.AVSLUTADE
                    + """
            select insats_id, kon, avslutsanledning as kategori, 'avslutade' as matt, vem as deltagande_id,
                count(*) as antal
            from d
            group by insats_id, kon, avslutsanledning, vem
            """)
    List<Leaf> avslutsanledning(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    /**
     * The days from the first enrolment of those that one was carried over from, in whatever insats they were. One of them
     * that was registered by mistake, or counts as anonymous, gives no day but is no end of the chain either.
     */
    @Query(
            "with recursive " + Population.AVSLUTADE
                    + """
            , kedja as (
                select id, overford_fran_id as tidigare_id
                from d
                where overford_fran_id is not null
                union
                select kedja.id, e.overford_fran_id
                from kedja
                join deltagande e on e.id = kedja.tidigare_id
                where e.overford_fran_id is not null
            ),
            borjan as (
                select kedja.id, min(e.inskriven) as inskriven
                from kedja
                join deltagande e on e.id = kedja.tidigare_id
                where e.anonym = false
                    and (e.avslutsanledning is null or e.avslutsanledning <> 'felregistrering')
                group by kedja.id
            )
            select insats_id, kon, '' as kategori, 'avslutade' as matt, vem as deltagande_id, count(*) as antal
            from d
            group by insats_id, kon, vem
            union all
            select d.insats_id, d.kon, '', 'dagar_summa', d.vem,
                sum(datediff(d.utskriven, least(d.inskriven, coalesce(b.inskriven, d.inskriven))))
            from d
            left join borjan b on b.id = d.id
            group by d.insats_id, d.kon, d.vem
            """)
    List<Leaf> insatstid(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
