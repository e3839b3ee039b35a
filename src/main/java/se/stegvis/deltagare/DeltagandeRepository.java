package se.stegvis.deltagare;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeltagandeRepository extends GenericRepository<Deltagande, Long> {

    Deltagande save(Deltagande deltagande);

    Deltagande update(Deltagande deltagande);

    Optional<Deltagande> findByIdAndInsatsId(long id, long insatsId);

    @Query(
            """
            select inskriven, utskriven
              from deltagande
             where insats_id = :insatsId and id = :deltagandeId
            """)
    Optional<Deltagandetid> findTid(long insatsId, long deltagandeId);
}
