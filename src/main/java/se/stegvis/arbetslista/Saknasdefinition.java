package se.stegvis.arbetslista;

import se.stegvis.gemensamt.Sysselsattningskoder;

/**
 * What is missing or contradictory, of whom. The only place where that is said: the list and the counts both begin with it.
 * A row is one {@link Saknas}: {@code id} of the deltagande, {@code vad}, {@code ordning} among hers, {@code plats} and
 * {@code forfallodag} for its address, {@code slag} and {@code senast} of an overdue frist.
 *
 * <p>Its parameters: {@code insatser}; {@code idag}; {@code fran} and {@code sist}, the days between which somebody took
 * part; {@code kontaktperson}, null for all and 0 for none; {@code lasare}, whose own and those she stands in for, null for
 * everybody.
 */
final class Saknasdefinition {

    /** Of whom: a deltagande {@code d} that is counted, and one of those asked for. */
    private static final String VEMS =
            """
            d.insats_id in (:insatser)
                   and not d.anonym
                   and (d.avslutsanledning is null or d.avslutsanledning <> 'felregistrering')
                   and (:kontaktperson is null or coalesce(d.kontaktperson_id, 0) = :kontaktperson)
                   and (:lasare is null or d.kontaktperson_id = :lasare
                        or exists (
                            select 1 from vikariat v
                             where v.insats_id = d.insats_id and v.medarbetare_id = d.kontaktperson_id
                               and v.vikarie_id = :lasare and v.fran <= :idag and v.till >= :idag))
            """;

    private static final String FOLK =
            """
            with folk as (
                select d.id, d.insats_id, d.deltagare_id, d.inskriven, d.utskriven, d.remittent, d.utbildning,
                       d.forsorjningstid, d.avslutsanledning
                  from deltagande d
                 where d.inskriven <= :sist
                   and (d.utskriven is null or d.utskriven >= :fran)
                   and\s"""
                    + VEMS
                    + ")\n";

    private static final String SAKNAS =
            """
            select p.id, 'forsenad' as vad, 1 as ordning, null as plats, f.slag, f.forfallodag, f.senast
              from folk p
                   join frist f on f.insats_id = p.insats_id and f.oppen = p.id and f.tillstand = 'oppen'
             where f.senast < :idag
             union all
            select p.id, s.vad, s.ordning,
                   (select max(v.nummer) from planversion v where v.handlingsplan_id = h.id), null, null, null
              from folk p
                   join (select 'plan_deltagare' as vad, 2 as ordning union all select 'plan_remittent', 3) s
                   left join handlingsplan h on h.deltagande_id = p.id
             where p.avslutsanledning is null
               and (case s.vad when 'plan_deltagare' then h.forankrad_deltagare else h.forankrad_remittent end) is null
             union all
            select p.id, 'remittent', 4, null, null, null, null from folk p where p.remittent is null
             union all
            select p.id, 'utbildning', 5, null, null, null, null from folk p where p.utbildning is null
             union all
            select p.id, 'forsorjningstid', 6, null, null, null, null from folk p where p.forsorjningstid is null
             union all
            select p.id, 'forsorjning', 7, null, null, null, null
              from folk p
             where not exists (
                       select 1 from deltagande_forsorjning f where f.deltagande_id = p.id and f.tidpunkt = 'fore')
             union all
            select p.id, 'fodd', 8, null, null, null, null
              from folk p
                   join deltagare n on n.id = p.deltagare_id
             where n.fodelsear is null and n.fodd_svar is null
             union all
            select p.id, 'utfall', 9, null, null, null, null
              from folk p
             where p.avslutsanledning = 'utskrivning'
               and not exists (
                   select 1 from deltagande_sysselsattning y where y.deltagande_id = p.id and y.tidpunkt = 'efter')
             union all
            select p.id, 'forsorjning_efter', 10, null, null, null, null
              from folk p
             where p.avslutsanledning <> 'avliden'
               and not exists (
                       select 1 from deltagande_forsorjning f where f.deltagande_id = p.id and f.tidpunkt = 'efter')
             union all
            select p.id, 'slutdokumentation', 11, null, null, null, null
              from folk p
             where p.avslutsanledning <> 'avliden'
               and not exists (
                   select 1 from slutdokumentation k
                    where k.insats_id = p.insats_id and k.deltagande_id = p.id and k.stangd is not null)
            """;

    private static final String ARBETE = "('" + Sysselsattningskoder.EJ_SUBVENTIONERAT_ARBETE + "', '"
            + Sysselsattningskoder.SUBVENTIONERAT_ARBETE + "', '" + Sysselsattningskoder.EGET_FORETAG + "')";

    /** Age is counted as the figures do: whole years, or the difference of the years when only that is known. */
    private static final String EMOT_VARANDRA =
            """
             union all
            select p.id, 'inskriven_framat', 20, null, null, null, null from folk p where p.inskriven > :idag
             union all
            select p.id, 'utskriven_framat', 21, null, null, null, null from folk p where p.utskriven > :idag
             union all
            select p.id, 'alder', 22, null, null, null, null
              from folk p
                   join deltagare n on n.id = p.deltagare_id
             where coalesce(timestampdiff(year, n.fodelsedatum, p.inskriven), year(p.inskriven) - n.fodelsear)
                   not between 15 and 74
             union all
            select p.id, 'tva_pagaende', 23, null, null, null, null
              from folk p
             where p.utskriven is null and p.avslutsanledning is null
               and exists (
                   select 1 from deltagande o
                    where o.deltagare_id = p.deltagare_id and o.insats_id = p.insats_id and o.id <> p.id
                      and not o.anonym and o.avslutsanledning is null)
             union all
            select p.id, 'overlapp', 24, null, null, null, null
              from folk p
             where exists (
                   select 1 from deltagande o
                    where o.deltagare_id = p.deltagare_id and o.insats_id = p.insats_id and o.id <> p.id
                      and not o.anonym and o.avslutsanledning <> 'felregistrering'
                      and o.inskriven < p.inskriven and o.utskriven > p.inskriven)
             union all
            select p.id, s.vad, s.ordning,
                   (select max(v.nummer) from planversion v where v.handlingsplan_id = h.id), null, null, null
              from folk p
                   join (select 'plan_deltagare_dag' as vad, 25 as ordning union all select 'plan_remittent_dag', 26) s
                   join handlingsplan h on h.deltagande_id = p.id
             where (case s.vad when 'plan_deltagare_dag' then h.forankrad_deltagare else h.forankrad_remittent end)
                   not between p.inskriven and coalesce(p.utskriven, '9999-12-31')
             union all
            select p.id, case y.tidpunkt when 'fore' then 'omfattning_fore' else 'omfattning_efter' end, 27,
                   null, null, null, null
              from folk p
                   join deltagande_sysselsattning y on y.deltagande_id = p.id
             where y.omfattning is not null and y.kod not in\s"""
                    + ARBETE
                    + """

             union all
            select p.id, 'arbete_utan_omfattning', 28, null, null, null, null
              from folk p
             where exists (
                   select 1 from deltagande_sysselsattning y
                    where y.deltagande_id = p.id and y.tidpunkt = 'efter' and y.omfattning is null and y.kod in\s"""
                    + ARBETE
                    + """
            )
             union all
            select p.id, 'avliden_med_utfall', 29, null, null, null, null
              from folk p
             where p.avslutsanledning = 'avliden'
               and exists (
                   select 1 from deltagande_sysselsattning y where y.deltagande_id = p.id and y.tidpunkt = 'efter')
             union all
            select p.id, 'skattning_utanfor', 30, min(s.id), null, null, null
              from folk p
                   join skattning s on s.insats_id = p.insats_id and s.deltagande_id = p.id
             where s.datum not between p.inskriven and coalesce(p.utskriven, '9999-12-31')
             group by p.id
             union all
            select p.id, 'uppfoljning_utanfor', 31, null, null, min(u.forfallodag), null
              from folk p
                   join uppfoljning u on u.insats_id = p.insats_id and u.deltagande_id = p.id
             where u.genomford not between p.inskriven and coalesce(p.utskriven, '9999-12-31')
             group by p.id
             union all
            select d.id, 'forsok_for_tidigt', 32, min(e.id), null, null, null
              from deltagande d
                   join efter_avslut e on e.deltagande_id = d.id
             where e.datum between :fran and :sist
               and e.datum < date_sub(date_add(d.utskriven, interval e.manader month), interval 14 day)
               and\s"""
                    + VEMS
                    + " group by d.id\n";

    /** {@code luckor} is each thing that is missing or contradictory. */
    static final String LUCKOR = FOLK + ", luckor as (\n" + SAKNAS + EMOT_VARANDRA + ")\n";

    private Saknasdefinition() {}
}
