package se.stegvis.paborjat;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Chiffer;

/** Every statement but one names the writer: nobody else's can be reached. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaborjatRepository extends GenericRepository<Paborjat, Long> {

    Optional<Paborjat> findByMedarbetareIdAndSida(long medarbetareId, String sida);

    /** Takes the place of what was begun on the page before. */
    @Query(
            """
            insert into paborjat (medarbetare_id, sida, insats_id, deltagande_id, vad, falt, sparad)
            values (:medarbetareId, :sida, :insatsId, :deltagandeId, :vad, :falt, :sparad)
            on duplicate key update vad = :vad, falt = :falt, sparad = :sparad
            """)
    void save(
            long medarbetareId,
            String sida,
            @Nullable Long insatsId,
            @Nullable Long deltagandeId,
            String vad,
            Chiffer falt,
            Instant sparad);

    /** Of all writers: for {@link Glomska} alone. */
    @Query(
            """
            select p.id, p.medarbetare_id, p.sida, p.deltagande_id, p.falt, p.sparad
              from paborjat p
                   left join insats i on i.id = p.insats_id
             where i.id is null or i.insatsagare_id = :insatsagareId
            """)
    List<Paborjat> findByInsatsagare(long insatsagareId);

    @Query(
            """
            select p.deltagande_id as deltagande_id, p.sida as sida
              from paborjat p
             where p.medarbetare_id = :medarbetareId and p.deltagande_id in (:deltaganden)
             order by p.sida
            """)
    List<PaborjadeIAkt.Form> findIAkt(long medarbetareId, Collection<Long> deltaganden);

    @Query("delete from paborjat where medarbetare_id = :medarbetareId and sida = :sida")
    void remove(long medarbetareId, String sida);

    @Query("delete from paborjat where sparad < :fore")
    int removeOlder(Instant fore);
}
