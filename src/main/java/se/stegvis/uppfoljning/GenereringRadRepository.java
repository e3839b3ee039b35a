package se.stegvis.uppfoljning;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GenereringRadRepository extends GenericRepository<GenereringRad, Long> {

    void saveAll(Iterable<GenereringRad> rader);
}
