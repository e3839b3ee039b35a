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

/** What the reader has begun and not finished, for her start page. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaborjatQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

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
