package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UppfoljningRepository extends GenericRepository<Uppfoljning, Long> {

    Optional<Uppfoljning> findByInsatsIdAndDeltagandeIdAndForfallodag(
            long insatsId, long deltagandeId, LocalDate forfallodag);

    /** The latest first. */
    List<Uppfoljning> findByInsatsIdAndDeltagandeIdOrderByForfallodagDesc(long insatsId, long deltagandeId);

    Uppfoljning save(Uppfoljning uppfoljning);

    Uppfoljning update(Uppfoljning uppfoljning);

    @Query("update uppfoljning set forfallodag = :till where deltagande_id = :deltagandeId and forfallodag = :fran")
    void flytta(long deltagandeId, LocalDate fran, LocalDate till);

    @Query(
            """
            update frist_avklarad
               set forfallodag = :till
             where deltagande_id = :deltagandeId and slag = :slag and forfallodag = :fran
            """)
    void flyttaAvklarad(long deltagandeId, String slag, LocalDate fran, LocalDate till);
}
