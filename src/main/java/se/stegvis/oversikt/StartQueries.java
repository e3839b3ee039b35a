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
import se.stegvis.behorighet.Inloggad;

/** What start pages read. They have no insats in the address, so every question is asked on behalf of somebody. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StartQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

    /** A participant whose kontaktperson the reader is, or one who has none. */
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
            @Nullable LocalDate forankradRemittent) {}

    /** A note begun and not signed. */
    @Introspected
    record Utkast(
            long id,
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

    /** The ongoing ones whose kontaktperson is the reader, in insatser where she works today. */
    default List<Rad> findMina(Inloggad inloggad, LocalDate idag) {
        return findOngoing(inloggad.medarbetareId(), inloggad.medarbetareId(), "COACH", "SAMORDNARE", idag);
    }

    /** The ongoing ones without a kontaktperson, in insatser where the reader is samordnare today. */
    default List<Rad> findUtanKontaktperson(Inloggad inloggad, LocalDate idag) {
        return findOngoing(inloggad.medarbetareId(), null, "SAMORDNARE", "SAMORDNARE", idag);
    }

    @Query(
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats_namn, p.fornamn as fornamn,
                   p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, d.inskriven as inskriven,
                   h.upprattad as upprattad, h.forankrad_deltagare as forankrad_deltagare,
                   h.forankrad_remittent as forankrad_remittent
              from deltagande d
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   left join handlingsplan h on h.deltagande_id = d.id
             where d.insats_id in (
                       select u.insats_id
                         from uppdrag u
                        where u.medarbetare_id = :medarbetareId
                          and u.roll in (:roll, :annanRoll)
                          and u.fran <= :idag
                          and (u.till is null or u.till >= :idag))
               and not d.anonym
               and d.avslutsanledning is null
               and d.kontaktperson_id <=> :kontaktperson
             order by p.efternamn, p.fornamn, d.id
             limit 200
            """)
    List<Rad> findOngoing(
            long medarbetareId, @Nullable Long kontaktperson, String roll, String annanRoll, LocalDate idag);

    default List<Utkast> findUtkast(Inloggad inloggad, LocalDate idag) {
        return findUtkastOf(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select a.id as id, a.deltagande_id as deltagande_id, a.insats_id as insats_id, a.rubrik as rubrik,
                   p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr
              from anteckning a
                   join deltagande d on d.id = a.deltagande_id
                   join deltagare p on p.id = d.deltagare_id
             where a.skriven_av = :medarbetareId
               and a.signerad is null
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
