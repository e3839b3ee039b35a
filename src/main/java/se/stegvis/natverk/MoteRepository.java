package se.stegvis.natverk;

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
interface MoteRepository extends GenericRepository<Mote, Long> {

    /** How many are not signed, how many are to come and the first of them, and the day of the latest that was held. */
    @Introspected
    record VidAvslut(
            long deltagandeId, long osignerade, long kommande, @Nullable LocalDate nasta, @Nullable LocalDate senast) {}

    @Query(
            """
            select a.deltagande_id as deltagande_id, count(case when a.signerad is null then 1 end) as osignerade,
                   count(case
                       when a.signerad is not null and a.rattelse is null and a.nasta >= :idag then 1
                   end) as kommande,
                   min(case when a.signerad is not null and a.rattelse is null and a.nasta >= :idag then a.nasta end) as nasta,
                   max(case when a.signerad is not null and a.rattelse is null then a.datum end) as senast
              from mote a
             where a.insats_id = :insatsId and a.deltagande_id in (:deltaganden)
             group by a.deltagande_id
            """)
    List<VidAvslut> findVidAvslut(long insatsId, Collection<Long> deltaganden, LocalDate idag);

    /** A meeting with the names of the staff; {@code antal} is how many the whole list holds. */
    @Introspected
    record Rad(
            long id,
            String slag,
            LocalDate datum,
            String plats,
            String text,
            @Nullable LocalDate nasta,
            long skrivenAvId,
            String skrivenAv,
            Instant skriven,
            @Nullable Instant signerad,
            @Nullable String rattelse,
            @Nullable Instant rattad,
            @Nullable String rattadAv,
            String rattadSkal,
            long antal) {}

    String RAD =
            """
            select a.id as id, a.slag as slag, a.datum as datum, a.plats as plats, a.text as text, a.nasta as nasta,
                   a.skriven_av as skriven_av_id, m.namn as skriven_av, a.skriven as skriven, a.signerad as signerad,
                   a.rattelse as rattelse, a.rattad as rattad, r.namn as rattad_av, a.rattad_skal as rattad_skal,
                   count(*) over () as antal
              from mote a
                   join medarbetare m on m.id = a.skriven_av
                   left join medarbetare r on r.id = a.rattad_av
             where a.insats_id = :insatsId
               and a.deltagande_id = :deltagandeId
               and (a.signerad is not null or a.skriven_av = :lasare)
            """;

    /** The signed ones, and the reader's own utkast; latest day first. */
    @Query(RAD + " order by a.datum desc, a.id desc limit :antalPerSida offset :forbi")
    List<Rad> findVisible(long insatsId, long deltagandeId, long lasare, int antalPerSida, int forbi);

    /** One, when it is signed or the reader's own. */
    @Query(RAD + " and a.id = :id")
    Optional<Rad> findVisible(long id, long insatsId, long deltagandeId, long lasare);

    Optional<Mote> findByIdAndInsatsIdAndDeltagandeIdAndSkrivenAv(
            long id, long insatsId, long deltagandeId, long skrivenAv);

    /** One that is signed, and so everybody's to read. */
    @Query(
            """
            select a.*
              from mote a
             where a.id = :id
               and a.insats_id = :insatsId
               and a.deltagande_id = :deltagandeId
               and a.signerad is not null
            """)
    Optional<Mote> findSignerat(long id, long insatsId, long deltagandeId);

    Mote save(Mote mote);

    Mote update(Mote mote);

    /** Says that something is added to it; answers with how many there were that stand. */
    @Query("update mote set version = version + 1 where id = :id and signerad is not null and rattelse is null")
    int touch(long id);
}
