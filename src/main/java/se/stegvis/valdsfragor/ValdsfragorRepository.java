package se.stegvis.valdsfragor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ValdsfragorRepository extends GenericRepository<Valdsfragor, Long> {

    Optional<Valdsfragor> findByDeltagandeIdAndInsatsId(long deltagandeId, long insatsId);

    Valdsfragor save(Valdsfragor ny);

    Valdsfragor update(Valdsfragor andrad);

    /** 0 when somebody has changed it meanwhile. */
    @Query("delete from valdsfragor where deltagande_id = :id and version = :typed")
    int remove(long id, int typed);

    @Query("delete from valdsfragor where deltagande_id = :id")
    void glom(long id);
}
