package se.stegvis.paborjat;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InskickningRepository extends GenericRepository<InskickningRepository.Inskickning, Long> {

    /** A form received; only how it was answered is ever read. */
    @MappedEntity("inskickning")
    record Inskickning(@Id long medarbetareId) {}

    /** Where its sender was led, and what she was told. */
    @Introspected
    record Svar(@Nullable String svar, @Nullable String notis) {}

    /** 0 when it was received before. Waits for another that is at it, and is the first when that one is taken back. */
    @Query(
            """
            insert ignore into inskickning (nyckel, medarbetare_id, tidpunkt)
            values (:nyckel, :medarbetareId, :nu)
            """)
    int add(byte[] nyckel, long medarbetareId, Instant nu);

    @Query("update inskickning set svar = :svar, notis = :notis where nyckel = :nyckel")
    void answer(byte[] nyckel, @Nullable String svar, @Nullable String notis);

    @Query("select svar as svar, notis as notis from inskickning where nyckel = :nyckel")
    Optional<Svar> find(byte[] nyckel);

    @Query("delete from inskickning where tidpunkt < :fore")
    int removeOlder(Instant fore);
}
