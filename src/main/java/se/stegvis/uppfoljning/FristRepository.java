package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The frister as they were last worked out. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FristRepository extends GenericRepository<FristRad, Long> {

    List<FristRad> findByDeltagandeIdIn(Collection<Long> deltaganden);

    /** Those of a kind, the earliest first. */
    List<FristRad> findByInsatsIdAndDeltagandeIdAndSlagOrderByForfallodag(
            long insatsId, long deltagandeId, String slag);

    /** The one that is open of a kind; empty when none is. */
    Optional<FristRad> findByDeltagandeIdAndSlagAndTillstand(long deltagandeId, String slag, String tillstand);

    List<FristRad> findByInsatsIdAndDeltagandeId(long insatsId, long deltagandeId);

    List<FristRad> findByDeltagandeIdInAndSlagAndTillstand(Collection<Long> deltaganden, String slag, String tillstand);

    @Query("delete from frist where id in (:ids)")
    void remove(Collection<Long> ids);

    void saveAll(Iterable<FristRad> frister);
}
