package se.stegvis.oversikt;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Roll;

/** What start pages read. They have no insats in the address, so every question is asked on behalf of somebody. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StartQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

    /**
     * A participant who is the reader's to mind.
     *
     * @param hos the kontaktperson
     * @param till the last day that the reader stands in for her; null when she does not
     * @param antal how many there are, also when the list is cut
     */
    @Introspected
    record Rad(
            long id,
            long insatsId,
            String insatsNamn,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            LocalDate inskriven,
            @Nullable LocalDate upprattad,
            @Nullable LocalDate forankradDeltagare,
            @Nullable LocalDate forankradRemittent,
            @Nullable String hos,
            @Nullable LocalDate till,
            long antal) {}

    /** A participant whom somebody has become kontaktperson of; {@code givenAv} is null when it was at the enrolment. */
    @Introspected
    record NyDeltagare(
            long id,
            long deltagandeId,
            long insatsId,
            String insatsNamn,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            LocalDate fran,
            String overlamning,
            @Nullable String givenAv) {}

    /** Somebody who was let into an insats; {@code givetAv} is null when an operator did it. */
    @Introspected
    record NyttUppdrag(
            long id,
            long insatsId,
            String insatsNamn,
            String namn,
            Roll roll,
            LocalDate fran,
            @Nullable LocalDate till,
            Instant givet,
            @Nullable String givetAv) {}

    /** How many remisser of an insats wait to be decided about, and on the waiting list. */
    @Introspected
    record Remisser(long insatsId, String insatsNamn, long attBesluta, long vantar) {}

    /** A note begun and not signed; of a group note only the first copy. */
    @Introspected
    record Utkast(
            long id,
            @Nullable Long gruppId,
            long deltagandeId,
            long insatsId,
            String rubrik,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr) {}

    /** A form begun and not saved; the names are null when it is about nobody yet. */
    @Introspected
    record Paborjat(
            String sida,
            String vad,
            Instant sparad,
            @Nullable Long deltagandeId,
            @Nullable Namn fornamn,
            @Nullable Namn efternamn,
            @Nullable String deltagarNr) {}

    /** The ongoing ones whose kontaktperson is the reader, or somebody she stands in for, in insatser where she works today. */
    default List<Rad> findMina(Inloggad inloggad, LocalDate idag) {
        return findMinaFor(inloggad.medarbetareId(), idag);
    }

    /** The ongoing ones that no other list holds and that the reader is named for, where she works today. */
    default List<Rad> findSkyddade(Inloggad inloggad, LocalDate idag) {
        return findSkyddadeFor(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats_namn, p.fornamn as fornamn,
                   p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, d.inskriven as inskriven,
                   h.upprattad as upprattad, h.forankrad_deltagare as forankrad_deltagare,
                   h.forankrad_remittent as forankrad_remittent, null as hos, null as till,
                   count(*) over () as antal
              from namngiven n
                   join deltagande d on d.id = n.deltagande_id
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   left join handlingsplan h on h.deltagande_id = d.id
             where n.medarbetare_id = :medarbetareId
               and n.avslutad is null
               and d.anonym
               and d.anonym_orsak = 'skyddad'
               and d.avslutsanledning is null
               and exists (
                   select 1
                     from uppdrag u
                    where u.medarbetare_id = n.medarbetare_id
                      and u.insats_id = d.insats_id
                      and u.fran <= :idag
                      and (u.till is null or u.till >= :idag))
             order by d.inskriven, d.id
             limit 200
            """)
    List<Rad> findSkyddadeFor(long medarbetareId, LocalDate idag);

    @Query(
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats_namn, p.fornamn as fornamn,
                   p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, d.inskriven as inskriven,
                   h.upprattad as upprattad, h.forankrad_deltagare as forankrad_deltagare,
                   h.forankrad_remittent as forankrad_remittent, m.namn as hos, mina.till as till,
                   count(*) over () as antal
              from (select u.insats_id, u.medarbetare_id, cast(null as date) as till
                      from uppdrag u
                     where u.medarbetare_id = :medarbetareId
                       and u.fran <= :idag
                       and (u.till is null or u.till >= :idag)
                     union
                    select v.insats_id, v.medarbetare_id, v.till
                      from vikariat v
                           join uppdrag u
                           on u.insats_id = v.insats_id and u.medarbetare_id = v.vikarie_id and u.fran <= :idag
                              and (u.till is null or u.till >= :idag)
                     where v.vikarie_id = :medarbetareId
                       and v.fran <= :idag
                       and v.till >= :idag) mina
                   join deltagande d
                   on d.insats_id = mina.insats_id and d.kontaktperson_id = mina.medarbetare_id
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   join medarbetare m on m.id = d.kontaktperson_id
                   left join handlingsplan h on h.deltagande_id = d.id
             where not d.anonym
               and d.avslutsanledning is null
             order by p.efternamn, p.fornamn, d.id
             limit 500
            """)
    List<Rad> findMinaFor(long medarbetareId, LocalDate idag);

    /**
     * The ongoing ones whom neither a kontaktperson nor her vikarie can see today, in insatser where the reader is
     * samordnare today. Of everybody else {@link #findMina} of somebody has it.
     */
    default List<Rad> findUtanKontaktperson(Inloggad inloggad, LocalDate idag) {
        return findUtanFor(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats_namn, p.fornamn as fornamn,
                   p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, d.inskriven as inskriven,
                   h.upprattad as upprattad, h.forankrad_deltagare as forankrad_deltagare,
                   h.forankrad_remittent as forankrad_remittent, m.namn as hos, null as till, count(*) over () as antal
              from deltagande d
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   left join handlingsplan h on h.deltagande_id = d.id
                   left join medarbetare m on m.id = d.kontaktperson_id
             where d.insats_id in (
                       select u.insats_id
                         from uppdrag u
                        where u.medarbetare_id = :medarbetareId
                          and u.roll = 'SAMORDNARE'
                          and u.fran <= :idag
                          and (u.till is null or u.till >= :idag))
               and not d.anonym
               and d.avslutsanledning is null
               and not exists (
                   select 1
                     from uppdrag k
                          join medarbetare km on km.id = k.medarbetare_id and km.aktiv
                    where k.insats_id = d.insats_id
                      and k.fran <= :idag
                      and (k.till is null or k.till >= :idag)
                      and (k.medarbetare_id = d.kontaktperson_id
                           or k.medarbetare_id in (
                               select v.vikarie_id
                                 from vikariat v
                                where v.insats_id = d.insats_id
                                  and v.medarbetare_id = d.kontaktperson_id
                                  and v.fran <= :idag
                                  and v.till >= :idag)))
             order by p.efternamn, p.fornamn, d.id
             limit 500
            """)
    List<Rad> findUtanFor(long medarbetareId, LocalDate idag);

    /** Whom the reader has got as kontaktperson, and has not said that she saw. */
    default List<NyDeltagare> findNyaHosMig(Inloggad inloggad, LocalDate idag) {
        return findNyaHos(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select k.id as id, d.id as deltagande_id, d.insats_id as insats_id, i.namn as insats_namn,
                   p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, k.fran as fran,
                   k.overlamning as overlamning, g.namn as given_av
              from kontaktpersonstid k
                   join deltagande d on d.id = k.deltagande_id
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   left join medarbetare g on g.id = k.given_av
             where k.medarbetare_id = :medarbetareId
               and k.sedd is null
               and k.till is null
               and not d.anonym
               and d.avslutsanledning is null
               and exists (
                   select 1
                     from uppdrag u
                    where u.medarbetare_id = :medarbetareId
                      and u.insats_id = d.insats_id
                      and u.fran <= :idag
                      and (u.till is null or u.till >= :idag))
             order by insats_namn, insats_id, p.efternamn, p.fornamn, k.id
             limit 200
            """)
    List<NyDeltagare> findNyaHos(long medarbetareId, LocalDate idag);

    /** Who was let into the insatser where the reader is samordnare, and whom she has not said that she saw. */
    default List<NyttUppdrag> findNyaUppdrag(Inloggad inloggad, LocalDate idag) {
        return findNyaUppdragFor(inloggad.medarbetareId(), idag);
    }

    /** Those that were over before her own began are not news. */
    @Query(
            """
            select distinct u.id as id, u.insats_id as insats_id, i.namn as insats_namn, m.namn as namn, u.roll as roll,
                   u.fran as fran, u.till as till, u.givet as givet, g.namn as givet_av
              from uppdrag s
                   join uppdrag u on u.insats_id = s.insats_id and u.medarbetare_id <> s.medarbetare_id
                   join insats i on i.id = u.insats_id
                   join medarbetare m on m.id = u.medarbetare_id
                   left join medarbetare g on g.id = u.givet_av
             where s.medarbetare_id = :medarbetareId
               and s.roll = 'SAMORDNARE'
               and s.fran <= :idag
               and (s.till is null or s.till >= :idag)
               and u.givet is not null
               and (u.till is null or u.till >= s.fran or u.givet >= s.givet)
               and not exists (
                   select 1
                     from uppdrag_sett x
                    where x.uppdrag_id = u.id
                      and x.medarbetare_id = s.medarbetare_id)
             order by insats_namn, givet, id
             limit 100
            """)
    List<NyttUppdrag> findNyaUppdragFor(long medarbetareId, LocalDate idag);

    /** The next meeting of each of the reader's own, from today on. */
    @Introspected
    record KommandeMote(
            long id,
            long deltagandeId,
            long insatsId,
            String slag,
            LocalDate nasta,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr) {}

    /** Of those whose kontaktperson the reader is or whose meeting she wrote, where she works today. */
    default List<KommandeMote> findKommandeMoten(Inloggad inloggad, LocalDate idag) {
        return findKommandeMotenFor(inloggad.medarbetareId(), idag);
    }

    /** The insatser where the reader decides about remisser, and some wait. */
    default List<Remisser> findRemisser(Inloggad inloggad) {
        var insatser = inloggad.insatserMed(Behorighet.BESLUTA_OM_REMISS).stream()
                .map(Inloggad.Uppdrag::insatsId)
                .toList();
        return insatser.isEmpty() ? List.of() : findRemisserIn(insatser);
    }

    @Query(
            """
            select a.id as id, d.id as deltagande_id, d.insats_id as insats_id, a.slag as slag, a.nasta as nasta,
                   p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr
              from mote a
                   join deltagande d on d.insats_id = a.insats_id and d.id = a.deltagande_id
                   join deltagare p on p.id = d.deltagare_id
             where a.insats_id in (
                       select u.insats_id
                         from uppdrag u
                        where u.medarbetare_id = :medarbetareId
                          and u.fran <= :idag
                          and (u.till is null or u.till >= :idag))
               and a.nasta >= :idag
               and a.signerad is not null
               and a.rattelse is null
               and not d.anonym
               and d.avslutsanledning is null
               and (d.kontaktperson_id = :medarbetareId or a.skriven_av = :medarbetareId)
             order by a.nasta, a.id
             limit 20
            """)
    List<KommandeMote> findKommandeMotenFor(long medarbetareId, LocalDate idag);

    @Query(
            """
            select i.id as insats_id, i.namn as insats_namn, count(case when r.status = 'inkommen' then 1 end) as att_besluta,
                   count(case when r.status = 'vantar' then 1 end) as vantar
              from remiss r
                   join insats i on i.id = r.insats_id
             where r.insats_id in (:insatser) and r.status in ('inkommen', 'vantar')
             group by i.id, i.namn
             order by i.namn
            """)
    List<Remisser> findRemisserIn(List<Long> insatser);

    default List<Utkast> findUtkast(Inloggad inloggad, LocalDate idag) {
        return findUtkastOf(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select a.id as id, a.grupp_id as grupp_id, a.deltagande_id as deltagande_id, a.insats_id as insats_id,
                   a.rubrik as rubrik,
                   p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr
              from anteckning a
                   join deltagande d on d.id = a.deltagande_id
                   join deltagare p on p.id = d.deltagare_id
             where a.skriven_av = :medarbetareId
               and a.signerad is null
               and not d.anonym
               and (a.grupp_id is null or a.id = (select min(k.id) from anteckning k where k.grupp_id = a.grupp_id))
               and exists (
                   select 1
                     from uppdrag u
                    where u.medarbetare_id = :medarbetareId
                      and u.insats_id = a.insats_id
                      and u.fran <= :idag
                      and (u.till is null or u.till >= :idag))
             order by a.skriven desc
             limit 50
            """)
    List<Utkast> findUtkastOf(long medarbetareId, LocalDate idag);

    default List<Paborjat> findPaborjat(Inloggad inloggad, LocalDate idag) {
        return findPaborjatOf(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select b.sida as sida, b.vad as vad, b.sparad as sparad, d.id as deltagande_id, p.fornamn as fornamn,
                   p.efternamn as efternamn, d.deltagar_nr as deltagar_nr
              from paborjat b
                   left join deltagande d on d.insats_id = b.insats_id and d.id = b.deltagande_id
                   left join deltagare p on p.id = d.deltagare_id
             where b.medarbetare_id = :medarbetareId
               and (d.id is null or not d.anonym)
               and (b.insats_id is null
                    or exists (
                        select 1
                          from uppdrag u
                         where u.medarbetare_id = :medarbetareId
                           and u.insats_id = b.insats_id
                           and u.fran <= :idag
                           and (u.till is null or u.till >= :idag)))
             order by b.sparad desc
             limit 50
            """)
    List<Paborjat> findPaborjatOf(long medarbetareId, LocalDate idag);
}
