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
            select insats_id, '' as kon,
                case del
                    when 'lage' then concat(manader, '\\:', lage)
                    when 'avslut' then concat('avslut', manader, '\\:',\s"""
                    + VID_AVSLUTET
                    + """
                )
                    else concat('', manader)
                end as kategori,
                case when del in ('lage', 'avslut') then 'antal' else del end as matt, vem as deltagande_id,
                count(*) as antal
            from samtal
            cross join (
                select 'aktuella' as del union all select 'sokta' union all select 'natta' union all select 'lage'
                union all select 'avslut') delar
            where del = 'aktuella'
                or (del = 'sokta' and forsok > 0)
                or (del in ('natta', 'lage', 'avslut') and lage is not null)
            group by insats_id, kategori, matt, vem
            """)
    List<Leaf> efterAvslut(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);

    /**
     * Of those whose 18th month falls in the period the ones who were reached both times. The latest word is the greatest of
     * day and lage together.
     */
    @Query(
            """
            with natta as (
                select deltagande.id, insats_id, avslutsanledning, if(:perDeltagande, deltagande.id, 0) as vem,
                    substring(max(case when e.manader = 6 then concat(e.datum, e.lage) end), 11) as lage_6,
                    substring(max(case when e.manader = 18 then concat(e.datum, e.lage) end), 11) as lage_18
                from deltagande
                join efter_avslut e on e.deltagande_id = deltagande.id and e.datum >= deltagande.utskriven
                    and e.resultat = 'natt'
                where date_add(utskriven, interval 18 month) between :fran and :till and\s"""
                    + FOLJS
                    + """
                group by deltagande.id, insats_id, avslutsanledning
                having lage_6 is not null and lage_18 is not null
            )
            select insats_id, '' as kon,
                case matt when 'efter_6' then lage_6 when 'efter_18' then lage_18 else\s"""
                    + VID_AVSLUTET
                    + """
                end as kategori, matt, vem as deltagande_id, count(*) as antal
            from natta
            cross join (select 'avslut' as matt union all select 'efter_6' union all select 'efter_18') delar
            group by insats_id, kategori, matt, vem
            """)
    List<Leaf> naddaBada(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
