package se.stegvis.medarbetare;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
@Requires(env = "demo")
interface DemoUppdragRepository extends GenericRepository<Medarbetare, Long> {

    /** Moves the uppdrag that begins on the day {@code made}. */
    @Query(
            """
            update uppdrag
               set fran = :fran, till = :till
             where medarbetare_id = :medarbetareId
               and insats_id = (select id from insats where namn = :insats)
               and roll = :roll
               and fran = :made
            """)
    void setPeriod(
            long medarbetareId, String insats, String roll, LocalDate made, LocalDate fran, @Nullable LocalDate till);
}
