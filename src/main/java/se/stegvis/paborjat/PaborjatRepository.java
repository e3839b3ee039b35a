package se.stegvis.paborjat;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Chiffer;

/** Every statement names the writer: nobody else's can be reached. */
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

    @Query("delete from paborjat where medarbetare_id = :medarbetareId and sida = :sida")
    void remove(long medarbetareId, String sida);

    @Query("delete from paborjat where sparad < :fore")
    int removeOlder(Instant fore);
}
