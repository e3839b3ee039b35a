package se.stegvis.arbetslista;

/**
 * Who is in which {@link Grupp} on a day. The only place where that is said: every query of the lists begins with it.
 *
 * <p>Its parameters: {@code insatser}; {@code idag}; {@code kontaktperson}, null for all and 0 for none; {@code lasare},
 * whose own and those she stands in for, null for everybody.
 */
final class Definition {

    /**
     * {@code folk} is who is counted, {@code poster} each thing there is about them. {@code snart} needs not ask for the
     * window: it is always within the thirty days. Somebody may be in several groups: to be paused or to wait hides nothing
     * that is overdue.
     */
    static final String POSTER =
            """
            with folk as (
                select d.id, d.insats_id, d.kontaktperson_id, d.deltagare_id, d.inskriven
                  from deltagande d
                 where d.insats_id in (:insatser)
                   and not d.anonym
                   and d.avslutsanledning is null
                   and (:kontaktperson is null or coalesce(d.kontaktperson_id, 0) = :kontaktperson)
                   and (:lasare is null or d.kontaktperson_id = :lasare
                        or exists (
                            select 1 from vikariat v
                             where v.insats_id = d.insats_id and v.medarbetare_id = d.kontaktperson_id
                               and v.vikarie_id = :lasare and v.fran <= :idag and v.till >= :idag))
            ),
            poster as (
                select p.id as deltagande_id, p.insats_id, p.kontaktperson_id, p.deltagare_id,
                       case
                           when f.senast < :idag then 'forsenad'
                           when f.senast <= date_add(:idag, interval (6 - weekday(:idag)) day) then 'veckan'
                           else 'snart'
                       end as grupp,
                       f.slag, f.forfallodag, f.senast as dag, null as annan_id
                  from folk p
                       join frist f on f.insats_id = p.insats_id and f.oppen = p.id and f.tillstand = 'oppen'
                 where f.senast <= date_add(:idag, interval 30 day)
                 union all
                select p.id, p.insats_id, p.kontaktperson_id, p.deltagare_id, 'pausad', 'paus', null, max(x.till), null
                  from folk p
                       join paus x
                       on x.insats_id = p.insats_id and (x.deltagande_id = p.id or x.deltagande_id is null)
                          and x.fran <= :idag and x.till >= :idag
                 group by p.id, p.insats_id, p.kontaktperson_id, p.deltagare_id
                 union all
                select p.id, p.insats_id, p.kontaktperson_id, p.deltagare_id, 'vantar', f.slag, f.forfallodag, f.senast,
                       u.ansvarig_id
                  from folk p
                       join frist f on f.oppen = p.id and f.slag = 'tremanaders'
                       join uppfoljning u on u.deltagande_id = p.id and u.forfallodag = f.forfallodag
                 where u.ansvarig_id <> coalesce(p.kontaktperson_id, 0)
                   and u.genomford is null
                   and u.hoppades_over is null
                 union all
                select p.id, p.insats_id, p.kontaktperson_id, p.deltagare_id, 'vantar', 'plan', null,
                       h.forankrad_deltagare, null
                  from folk p
                       join handlingsplan h on h.deltagande_id = p.id
                 where h.forankrad_deltagare is not null
                   and h.forankrad_remittent is null
                 union all
                select p.id, p.insats_id, p.kontaktperson_id, p.deltagare_id, 'ingen_kontakt', 'kontakt', null,
                       greatest(
                           p.inskriven,
                           coalesce((select max(a.datum) from anteckning a
                                      where a.insats_id = p.insats_id and a.deltagande_id = p.id
                                        and a.signerad is not null and a.rattelse is null), p.inskriven),
                           coalesce((select max(a.datum) from mote a
                                      where a.insats_id = p.insats_id and a.deltagande_id = p.id
                                        and a.signerad is not null and a.rattelse is null), p.inskriven),
                           coalesce((select max(s.datum) from skattning s where s.deltagande_id = p.id), p.inskriven),
                           coalesce((select max(u.genomford) from uppfoljning u where u.deltagande_id = p.id), p.inskriven)),
                       null
                  from folk p
                 where p.inskriven < date_sub(:idag, interval 30 day)
                   and not exists (
                       select 1 from anteckning a
                        where a.insats_id = p.insats_id and a.deltagande_id = p.id
                          and a.datum >= date_sub(:idag, interval 30 day) and a.signerad is not null and a.rattelse is null)
                   and not exists (
                       select 1 from mote a
                        where a.insats_id = p.insats_id and a.deltagande_id = p.id
                          and a.datum >= date_sub(:idag, interval 30 day) and a.signerad is not null and a.rattelse is null)
                   and not exists (
                       select 1 from skattning s
                        where s.deltagande_id = p.id and s.datum >= date_sub(:idag, interval 30 day))
                   and not exists (
                       select 1 from uppfoljning u
                        where u.deltagande_id = p.id and u.genomford >= date_sub(:idag, interval 30 day))
            )
            """;

    /**
     * Goes on from {@link #POSTER}: each participant's place in a list, and how many the list holds: the last place, asked
     * for in an order, since MariaDB takes the square of the time for a maximum over all. What there is about those on a page
     * is joined afterwards; to sort thousands of whole posts took more than twice the time.
     * Its parameters: {@code grupper}; {@code slag}, empty for all; {@code sortering}; {@code fallande}.
     */
    static final String PLATSER =
            """
            , ordnade as (
                select r.insats_id, r.grupp, r.deltagande_id, n.fornamn, n.efternamn,
                       case :sortering
                           when 'DAG' then cast(min(r.dag) as char)
                           when 'KONTAKTPERSON' then (select m.namn from medarbetare m where m.id = r.kontaktperson_id)
                       end as nyckel
                  from poster r
                       join deltagare n on n.id = r.deltagare_id
                 where r.grupp in (:grupper)
                   and (:slag = '' or r.slag = :slag)
                 group by r.insats_id, r.grupp, r.deltagande_id, r.kontaktperson_id, n.fornamn, n.efternamn
            ),
            platser as (
                select insats_id, grupp, deltagande_id, fornamn, efternamn,
                       row_number() over (
                           partition by insats_id, grupp
                           order by case when :fallande then null else nyckel end,
                                    case when :fallande then nyckel end desc,
                                    case when :fallande and :sortering = 'NAMN' then efternamn end desc,
                                    case when :fallande and :sortering = 'NAMN' then fornamn end desc,
                                    efternamn, fornamn, deltagande_id) as plats
                  from ordnade
            ),
            lista as (
                select platser.*, first_value(plats) over (partition by insats_id, grupp order by plats desc) as antal
                  from platser
            )
            """;

    private Definition() {}
}
