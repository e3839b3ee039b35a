package se.stegvis.deltagare;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeltagareRepository extends GenericRepository<Deltagare, Long> {

    Deltagare save(Deltagare deltagare);

    Deltagare update(Deltagare deltagare);

    /** The person of a deltagande, reached through its insats. */
    @Query(
            """
            select p.*
              from deltagare p
                   join deltagande d on d.deltagare_id = p.id
             where d.insats_id = :insatsId and d.id = :deltagandeId
            """)
    Optional<Deltagare> findByDeltagande(long insatsId, long deltagandeId);
}
