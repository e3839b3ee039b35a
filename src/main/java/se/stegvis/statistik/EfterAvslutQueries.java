package se.stegvis.statistik;

import io.micronaut.data.annotation.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Those whose 6th or 18th month after the exit falls in the period, whether they may be called or not. Whoever was reached
 * stands in one category only: then by what she said last, at the exit by its reason. An attempt from before the exit
 * belongs to one that was taken back.
 */
interface EfterAvslutQueries {

    /** Exits that are followed up; the days are only to find them by an index, since months differ in length. */
    String FOLJS = Population.RAKNAS
            + """
             and avslutsanledning not in ('utan_matning', 'avliden')
             and utskriven between date_sub(:fran, interval 19 month) and date_sub(:till, interval 5 month)
            """;

    /** What an avslutsanledning is called among the categories of later. */
    String VID_AVSLUTET =
            """
            case avslutsanledning
                when 'utskrivning' then 'arbete_studier_arbetssokande'
                when 'fortsatt_rehabilitering' then 'fortsatt_rehabilitering'
                when 'sjukdom' then 'sjukdom'
                else 'ovrigt'
            end
            """;

    @Query(
            """
            with aktuell as (
                select id, insats_id, utskriven, avslutsanledning, if(:perDeltagande, id, 0) as vem, 6 as manader
                from deltagande
                where date_add(utskriven, interval 6 month) between :fran and :till and\s"""
                    + FOLJS
                    + """
                union all
                select id, insats_id, utskriven, avslutsanledning, if(:perDeltagande, id, 0), 18
                from deltagande
                where date_add(utskriven, interval 18 month) between :fran and :till and\s"""
                    + FOLJS
                    + """
            ),
            samtal as (
                select insats_id, manader, avslutsanledning, vem,
                    (select count(*) from efter_avslut e
                        where e.deltagande_id = aktuell.id and e.manader = aktuell.manader
                            and e.datum >= aktuell.utskriven) as forsok,
                    (select e.lage from efter_avslut e
                        where e.deltagande_id = aktuell.id and e.manader = aktuell.manader
                            and e.datum >= aktuell.utskriven and e.resultat = 'natt'
                        order by e.datum desc limit 1) as lage
                from aktuell
            )
            select insats_id, '' as kon, concat('', manader) as kategori, 'aktuella' as matt, vem as deltagande_id,
                count(*) as antal
            from samtal
            group by insats_id, manader, vem
            union all
            select insats_id, '', concat('', manader), 'sokta', vem, count(*)
            from samtal
            where forsok > 0
            group by insats_id, manader, vem
            union all
            select insats_id, '', concat('', manader), 'natta', vem, count(*)
            from samtal
            where lage is not null
            group by insats_id, manader, vem
            union all
            select insats_id, '', concat(manader, '\\:', lage), 'antal', vem, count(*)
            from samtal
            where lage is not null
            group by insats_id, manader, lage, vem
            union all
            select insats_id, '', concat('avslut', manader, '\\:',\s"""
                    + VID_AVSLUTET
                    + """
                ) as kategori, 'antal', vem, count(*)
            from samtal
            where lage is not null
            group by insats_id, kategori, vem
            """)
    List<Leaf> efterAvslut(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    /** Of those whose 18th month falls in the period the ones who were reached both times. */
    @Query(
            """
            with samtal as (
                select insats_id, avslutsanledning, if(:perDeltagande, id, 0) as vem,
                    (select e.lage from efter_avslut e
                        where e.deltagande_id = deltagande.id and e.manader = 6
                            and e.datum >= deltagande.utskriven and e.resultat = 'natt'
                        order by e.datum desc limit 1) as lage_6,
                    (select e.lage from efter_avslut e
                        where e.deltagande_id = deltagande.id and e.manader = 18
                            and e.datum >= deltagande.utskriven and e.resultat = 'natt'
                        order by e.datum desc limit 1) as lage_18
                from deltagande
                where date_add(utskriven, interval 18 month) between :fran and :till and\s"""
                    + FOLJS
                    + """
            )
            select insats_id, '' as kon,\s"""
                    + VID_AVSLUTET
                    + """
                 as kategori, 'avslut' as matt, vem as deltagande_id, count(*) as antal
            from samtal
            where lage_6 is not null and lage_18 is not null
            group by insats_id, kategori, vem
            union all
            select insats_id, '', lage_6, 'efter_6', vem, count(*)
            from samtal
            where lage_6 is not null and lage_18 is not null
            group by insats_id, lage_6, vem
            union all
            select insats_id, '', lage_18, 'efter_18', vem, count(*)
            from samtal
            where lage_6 is not null and lage_18 is not null
            group by insats_id, lage_18, vem
            """)
    List<Leaf> naddaBada(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
