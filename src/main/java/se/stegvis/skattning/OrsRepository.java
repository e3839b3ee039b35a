package se.stegvis.skattning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a series of measurements is seen with. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OrsRepository extends GenericRepository<Skattning, Long> {

    /** Whose it is: when she was born, the days in the insats, and whose settings hold. */
    @Introspected
    record Vems(
            @Nullable LocalDate fodelsedatum,
            @Nullable Integer fodelsear,
            long insatsagareId,
            LocalDate inskriven,
            @Nullable LocalDate utskriven) {}

    @Query(
            """
            select p.fodelsedatum as fodelsedatum, p.fodelsear as fodelsear, i.insatsagare_id as insatsagare_id,
                   d.inskriven as inskriven, d.utskriven as utskriven
              from deltagande d
                   join insats i on i.id = d.insats_id
                   left join deltagare p on p.id = d.deltagare_id
             where d.insats_id = :insatsId and d.id = :deltagandeId
            """)
    Optional<Vems> findVems(long insatsId, long deltagandeId);
}
