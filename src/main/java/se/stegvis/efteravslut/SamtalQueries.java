package se.stegvis.efteravslut;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.kryptering.Chiffer;

/** Which calls there are and how they stand, of an insats or of one participant. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SamtalQueries extends GenericRepository<Forsok, Long> {

    /**
     * A call.
     *
     * @param dag the due day
     * @param senast the day of the latest attempt
     * @param lage code of a {@link Samtalslage}
     * @param nasSatt how she is best reached, and when, as was said at the exit
     * @param ater whether she is back in the insats
     * @param antal how many the whole list holds
     */
    @Introspected
    record Rad(
            long deltagandeId,
            int manader,
            LocalDate dag,
            LocalDate utskriven,
            long forsok,
            @Nullable LocalDate senast,
            String lage,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            @Nullable String nasSatt,
            @Nullable String nasTid,
            long ater,
            long antal) {}

    /** What a participant's calls hang on, also of one who has none. */
    @Introspected
    record Avslut(
            @Nullable LocalDate utskriven,
            @Nullable String avslutsanledning,
            @Nullable String samtyckeUppfoljning,
            @Nullable LocalDate ringInte,
            @Nullable String ringInteAv,
            @Nullable String nasSatt,
            @Nullable String nasTid,
            @Nullable LocalDate ater) {}

    /** How she can be reached. */
    @Introspected
    record Kontaktvag(@Nullable Chiffer telefon, @Nullable Chiffer epost) {}

    /**
     * One page of the calls of an insats, or all of one participant. The caller is inside the guard for that insats.
     *
     * @param deltagandeId null for everybody
     * @param forsta the earliest due day that can be called for, {@code sista} the latest, {@code iTid} the earliest that
     *     is not overdue
     * @param lagen codes of {@link Samtalslage}
     */
    @Query(
            """
            with alla as (
                select s.deltagande_id, s.deltagare_id, s.manader, s.dag, s.utskriven, s.forsok, s.senast,
                       case
                           when s.utgang is not null then s.utgang
                           when s.ring_inte is not null then 'ring_inte'
                           when s.dag > :sista then 'kommande'
                           when s.dag < :forsta then 'for_sent'
                           when s.dag < :iTid then 'forsenat'
                           else 'aktuellt'
                       end as lage
                  from samtal_efter_avslut s
                 where s.insats_id = :insatsId and (:deltagandeId is null or s.deltagande_id = :deltagandeId)
            ),
            urval as (
                select a.deltagande_id, a.manader, a.dag, a.utskriven, a.forsok, a.senast, a.lage, p.fornamn, p.efternamn,
                       p.id as deltagare_id,
                       case :sortering
                           when 'DAG' then cast(a.dag as char)
                           when 'UTSKRIVEN' then cast(a.utskriven as char)
                           when 'FORSOK' then lpad(a.forsok, 4, '0')
                       end as nyckel
                  from alla a
                       join deltagare p on p.id = a.deltagare_id
                 where a.lage in (:lagen) and a.manader in (:manader)
            ),
            sidan as (
                select urval.*, count(*) over () as antal,
                       row_number() over (
                           order by case when :fallande then null else nyckel end,
                                    case when :fallande then nyckel end desc,
                                    case when :fallande and :sortering = 'NAMN' then efternamn end desc,
                                    case when :fallande and :sortering = 'NAMN' then fornamn end desc,
                                    efternamn, fornamn, deltagande_id, manader) as plats
                  from urval
                 order by plats
                 limit :antalPerSida offset :forbi
            )
            select sidan.deltagande_id as deltagande_id, sidan.manader as manader, sidan.dag as dag,
                   sidan.utskriven as utskriven, sidan.forsok as forsok, sidan.senast as senast, sidan.lage as lage,
                   sidan.fornamn as fornamn, sidan.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   u.nas_satt as nas_satt, u.nas_tid as nas_tid,
                   exists (
                       select 1
                         from deltagande n
                        where n.deltagare_id = sidan.deltagare_id and n.insats_id = d.insats_id and n.id <> d.id
                          and not n.anonym and n.avslutsanledning is null and n.inskriven >= d.utskriven) as ater,
                   sidan.antal as antal
              from sidan
                   join deltagande d on d.id = sidan.deltagande_id
                   left join avslutsuppgift u on u.deltagande_id = d.id
             order by sidan.plats
            """)
    List<Rad> find(
            long insatsId,
            @Nullable Long deltagandeId,
            LocalDate forsta,
            LocalDate sista,
            LocalDate iTid,
            Collection<String> lagen,
            Collection<Integer> manader,
            String sortering,
            boolean fallande,
            int antalPerSida,
            int forbi);

    @Query(
            """
            select d.utskriven as utskriven, d.avslutsanledning as avslutsanledning,
                   d.samtycke_uppfoljning as samtycke_uppfoljning, r.dag as ring_inte, m.namn as ring_inte_av,
                   u.nas_satt as nas_satt, u.nas_tid as nas_tid,
                   (select max(n.inskriven)
                      from deltagande n
                     where n.deltagare_id = d.deltagare_id and n.insats_id = d.insats_id and n.id <> d.id
                       and not n.anonym and n.avslutsanledning is null and n.inskriven >= d.utskriven) as ater
              from deltagande d
                   left join ring_inte r on r.deltagande_id = d.id
                   left join medarbetare m on m.id = r.medarbetare_id
                   left join avslutsuppgift u on u.deltagande_id = d.id
             where d.insats_id = :insatsId and d.id = :deltagandeId
            """)
    Optional<Avslut> findAvslut(long insatsId, long deltagandeId);

    /** Empty unless she may be called. */
    @Query(
            """
            select p.telefon as telefon, p.epost as epost
              from deltagare p
             where p.id in (
                       select s.deltagare_id
                         from samtal_efter_avslut s
                        where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId and s.ring_inte is null)
            """)
    Optional<Kontaktvag> findKontaktvag(long insatsId, long deltagandeId);
}
