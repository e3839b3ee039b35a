package se.stegvis.handlingsplan;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HandlingsplanRepository extends GenericRepository<Handlingsplan, Long> {

    Optional<Handlingsplan> findByInsatsIdAndDeltagandeId(long insatsId, long deltagandeId);

    Handlingsplan save(Handlingsplan plan);

    Handlingsplan update(Handlingsplan plan);
}
