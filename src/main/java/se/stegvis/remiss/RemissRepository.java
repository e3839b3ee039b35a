package se.stegvis.remiss;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RemissRepository extends GenericRepository<Remiss, Long> {

    Remiss save(Remiss remiss);

    Remiss update(Remiss remiss);

    /** Not there either when the enrolment it led to counts as anonymous, since it would tell who she is. */
    @Query(
            """
            select r.*
              from remiss r
                   left join deltagande d on d.id = r.deltagande_id
             where r.id = :id and r.insats_id = :insatsId and (d.id is null or not d.anonym)
            """)
    Optional<Remiss> findByIdAndInsatsId(long id, long insatsId);
}
