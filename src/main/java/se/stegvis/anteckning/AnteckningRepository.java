package se.stegvis.anteckning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every finder takes the whole path from insats to deltagande, so an id from elsewhere finds nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnteckningRepository extends GenericRepository<Anteckning, Long> {

    /**
     * A note with the names of the staff.
     *
     * @param rubrik empty for one that is moved, as its text is: it is another person's
     * @param hitflyttad when it was moved here; null for one that was written here
     * @param antal how many the whole list holds
     */
    @Introspected
    record Rad(
            long id,
            LocalDate datum,
            String rubrik,
            String text,
            @Nullable String slag,
            @Nullable String kontaktsatt,
            @Nullable Integer minuter,
            String deltog,
            @Nullable Long gruppId,
            long skrivenAvId,
            String skrivenAv,
            Instant skriven,
            @Nullable Instant signerad,
            @Nullable String rattelse,
            @Nullable Instant rattad,
            @Nullable String rattadAv,
            String rattadSkal,
            @Nullable Instant hitflyttad,
            @Nullable String hitflyttadAv,
            long antal) {}

    String RAD =
            """
            select a.id as id, a.datum as datum,
                   case when a.rattelse = 'flyttad' then '' else a.rubrik end as rubrik,
                   case when a.rattelse = 'flyttad' then '' else a.text end as text,
                   a.slag as slag, a.kontaktsatt as kontaktsatt, a.minuter as minuter,
                   case when a.rattelse = 'flyttad' then '' else a.deltog end as deltog,
                   a.grupp_id as grupp_id, a.skriven_av as skriven_av_id, m.namn as skriven_av, a.skriven as skriven,
                   a.signerad as signerad, a.rattelse as rattelse, a.rattad as rattad, r.namn as rattad_av,
                   a.rattad_skal as rattad_skal, o.rattad as hitflyttad, f.namn as hitflyttad_av, sidan.antal as antal
              from sidan
                   join anteckning a on a.id = sidan.id
                   join medarbetare m on m.id = a.skriven_av
                   left join medarbetare r on r.id = a.rattad_av
                   left join anteckning o on o.id = a.flyttad_fran_id
                   left join medarbetare f on f.id = o.rattad_av
             order by a.datum desc, a.id desc
            """;

    /** How many are not signed, the reader's and others', and the day of the latest that is. */
    @Introspected
    record VidAvslut(long deltagandeId, long mina, long andras, @Nullable LocalDate senast) {}

    @Query(
            """
            select a.deltagande_id as deltagande_id,
                   count(case when a.signerad is null and a.skriven_av = :lasare then 1 end) as mina,
                   count(case when a.signerad is null and a.skriven_av <> :lasare then 1 end) as andras,
                   max(case when a.signerad is not null and a.rattelse is null then a.datum end) as senast
              from anteckning a
             where a.insats_id = :insatsId and a.deltagande_id in (:deltaganden)
             group by a.deltagande_id
            """)
    List<VidAvslut> findVidAvslut(long insatsId, Collection<Long> deltaganden, long lasare);

    /** The signed ones, and the reader's own utkast; latest day first. The texts are read for this page only. */
    @Query(
            """
            with sidan as (
                select a.id, count(*) over () as antal
                  from anteckning a
                 where a.insats_id = :insatsId
                   and a.deltagande_id = :deltagandeId
                   and (a.signerad is not null or a.skriven_av = :lasare)
                   and (a.signerad is null or not :baraUtkast)
                   and (:slag = '' or a.slag = :slag)
                   and a.datum between :fran and :till
                 order by a.datum desc, a.id desc
                 limit :antalPerSida offset :forbi
            )
            """
                    + RAD)
    List<Rad> findVisible(
            long insatsId,
            long deltagandeId,
            long lasare,
            boolean baraUtkast,
            String slag,
            LocalDate fran,
            LocalDate till,
            int antalPerSida,
            int forbi);

    /** One, when it is signed or the reader's own. */
    @Query(
            """
            with sidan as (
                select a.id, 1 as antal
                  from anteckning a
                 where a.id = :id
                   and a.insats_id = :insatsId
                   and a.deltagande_id = :deltagandeId
                   and (a.signerad is not null or a.skriven_av = :lasare)
            )
            """
                    + RAD)
    Optional<Rad> findVisible(long id, long insatsId, long deltagandeId, long lasare);

    Optional<Anteckning> findByIdAndInsatsIdAndDeltagandeIdAndSkrivenAv(
            long id, long insatsId, long deltagandeId, long skrivenAv);

    /** One that is signed, and so everybody's to read. */
    @Query(
            """
            select a.*
              from anteckning a
             where a.id = :id
               and a.insats_id = :insatsId
               and a.deltagande_id = :deltagandeId
               and a.signerad is not null
            """)
    Optional<Anteckning> findSignerad(long id, long insatsId, long deltagandeId);

    /** The copies of a group note, in the order they were chosen. */
    List<Anteckning> findByGruppIdAndInsatsIdOrderById(long gruppId, long insatsId);

    Anteckning save(Anteckning anteckning);

    List<Anteckning> saveAll(List<Anteckning> anteckningar);

    Anteckning update(Anteckning anteckning);

    /**
     * Says that something is added to it, so that nobody strikes or moves it as it was before. Answers with how many
     * there were that stand: none when it was struck or moved just now.
     */
    @Query("update anteckning set version = version + 1 where id = :id and signerad is not null and rattelse is null")
    int touch(long id);
}
