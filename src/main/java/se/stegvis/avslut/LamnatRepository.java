package se.stegvis.avslut;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LamnatRepository extends GenericRepository<Lamnat, Long> {

    Lamnat save(Lamnat lamnat);

    /** Of all its exits, those taken back too. */
    List<Lamnat> findByDeltagandeIdOrderById(long deltagandeId);

    /** Those of the exit that is taken back go with it. */
    @Query(
            """
            update avslut_lamnat
               set ateroppning_id = :ateroppningId
             where deltagande_id = :deltagandeId and ateroppning_id is null
            """)
    void tillhor(long deltagandeId, long ateroppningId);
}
