package se.stegvis.uppfoljning;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;

@JdbcRepository(dialect = Dialect.MYSQL)
@Requires(env = "demo")
interface DemoPausQueries extends GenericRepository<FristRad, Long> {

    @Query(
            """
            insert into paus (insats_id, deltagande_id, fran, till, orsak, satt_av, satt)
            values (:insatsId, :deltagandeId, :fran, :till, :orsak, :av, :nar)
            """)
    void pausa(long insatsId, long deltagandeId, LocalDate fran, LocalDate till, String orsak, long av, Instant nar);
}
