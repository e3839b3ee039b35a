package se.stegvis.handlingsplan;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ForankringRepository extends GenericRepository<Forankring, Long> {

    Optional<Forankring> findByPlanversionId(long planversionId);

    Forankring save(Forankring forankring);

    Forankring update(Forankring forankring);
}
